/** Says that a link is none of ours, in words for whoever followed it. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
}

// Nothing that somebody made by hand comes near.
const most = 500_000;

type Bytes = Uint8Array<ArrayBuffer>;

async function through(bytes: Bytes, transform: CompressionStream | DecompressionStream): Promise<Bytes> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const parts: Bytes[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      throw new LinkError('This link holds far more than a theme or a component, so it was not opened.');
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const toText = (bytes: Bytes) =>
  btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const toBytes = (text: string): Bytes =>
  Uint8Array.from(
    atob(text.replaceAll('-', '+').replaceAll('_', '/')),
    (character) => character.codePointAt(0) ?? 0,
  );

/** Data as a short text that every messenger leaves alone. */
export async function pack(data: object): Promise<string> {
  const bytes: Bytes = new TextEncoder().encode(JSON.stringify(data));
  return toText(await through(bytes, new CompressionStream('deflate-raw')));
}

/**
 * What `pack` was given; `undefined` for a text that it didn't write.
 *
 * @throws {LinkError} If it unpacks to more than anybody would put into a link.
 */
export async function unpack(text: string): Promise<unknown> {
  try {
    const bytes = await through(toBytes(text), new DecompressionStream('deflate-raw'));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof LinkError) throw error;
    return undefined;
  }
}
