import { startState, type WorkshopState } from './state.ts';

/** Says that a link is none of ours, in words for whoever followed it. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
}

// Raised when an old link would be understood in another way.
const version = '1';
// No theme comes near; what does is no theme.
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
      throw new LinkError('This link holds far more than a theme, so it was not opened.');
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

/** A state as text for an address: what differs from the start, compressed. */
export async function encodeState(state: WorkshopState): Promise<string> {
  const differs = Object.fromEntries(
    Object.entries(state).filter(
      ([key, value]) =>
        JSON.stringify(value) !==
        JSON.stringify(Object.entries(startState).find(([name]) => name === key)?.[1]),
    ),
  );
  const bytes: Bytes = new TextEncoder().encode(JSON.stringify(differs));
  return `${version}.${toText(await through(bytes, new CompressionStream('deflate-raw')))}`;
}

function isChanges(value: unknown): value is WorkshopState['changes'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((change) => typeof change === 'string' || typeof change === 'number')
  );
}

function readState(value: unknown): WorkshopState | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { from, name, brand, accent, link, json, changes, ...unknown } = { ...startState, ...value };
  const texts = [name, brand, accent, link, json].every((text) => typeof text === 'string');
  const known = (from === 'brand' || from === 'json') && Object.keys(unknown).length === 0;
  return texts && known && isChanges(changes)
    ? { from, name, brand, accent, link, json, changes }
    : undefined;
}

/**
 * The state that a link holds.
 *
 * @throws {LinkError} If it holds none, with a sentence that says so.
 */
export async function decodeState(text: string): Promise<WorkshopState> {
  const [prefix, data] = text.split('.', 2);
  if (data !== undefined && prefix !== version && /^\d+$/.test(prefix ?? ''))
    throw new LinkError('This link comes from another version of the workshop. Ask for the theme as JSON.');
  let state: WorkshopState | undefined;
  try {
    const bytes = await through(toBytes(data ?? ''), new DecompressionStream('deflate-raw'));
    state = readState(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    if (error instanceof LinkError) throw error;
  }
  if (state !== undefined && prefix === version) return state;
  throw new LinkError(
    'This link holds no theme: it may have been cut off on its way. Ask for it again, or for the theme as JSON.',
  );
}
