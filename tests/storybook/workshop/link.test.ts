import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultTheme } from '../../../src/theme/index.ts';
import { decodeState, encodeState } from '../../../.storybook/workshop/link.ts';
import { LinkError } from '../../../.storybook/primitives/pack.ts';
import { startState, type WorkshopState } from '../../../.storybook/workshop/state.ts';

const anyState: fc.Arbitrary<WorkshopState> = fc.record({
  from: fc.constantFrom('brand', 'json'),
  name: fc.string({ unit: 'grapheme' }),
  brand: fc.string({ unit: 'binary' }),
  accent: fc.string(),
  link: fc.string(),
  json: fc.json(),
  changes: fc.dictionary(
    fc.string().filter((path) => path !== '__proto__'),
    // JSON has no minus zero.
    fc.oneof(
      fc.string(),
      fc.integer().map((value) => value / 4 + 0),
    ),
  ),
});

async function failure(text: string): Promise<string> {
  try {
    await decodeState(text);
    return 'it was opened';
  } catch (error) {
    return error instanceof LinkError ? error.message : `an error that nobody understands: ${String(error)}`;
  }
}

/** What a link would hold if somebody had made it of this. */
async function linkHolding(value: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return `1.${btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))}`;
}

describe('a link', () => {
  it('brings back exactly what was put into it, half-typed words included', async () => {
    await fc.assert(
      fc.asyncProperty(anyState, async (state) => {
        // Text from an address has no lone surrogates: they become U+FFFD on the way.
        const typed: unknown = JSON.parse(
          new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(state))),
        );
        expect(await decodeState(await encodeState(state))).toEqual(typed);
      }),
    );
  });

  it('holds only characters that every messenger leaves alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyState, async (state) => {
        expect(await encodeState(state)).toMatch(/^1\.[\w-]*$/);
      }),
    );
  });

  it('is short: one colour in 60 characters, a whole theme in 6,000', async () => {
    expect((await encodeState({ ...startState, brand: '#00703c' })).length).toBeLessThan(60);
    const json = JSON.stringify(defaultTheme, null, 2);
    expect((await encodeState({ ...startState, from: 'json', json })).length).toBeLessThan(6000);
  });

  it('that was cut off says so', async () => {
    const whole = await encodeState({ ...startState, brand: '#00703c', name: 'Fernhill Council' });
    for (let length = 0; length < whole.length; length += 1)
      expect(await failure(whole.slice(0, length)), `${length} characters`).toMatch(/^This link /);
  });

  it.each(['', 'hello', '1.', '1.!!!', '1.AAAA', '%E0%A4%A'])('that is none says so: %j', async (text) => {
    expect(await failure(text)).toMatch(/^This link holds no theme/);
  });

  it('of a later version says so', async () => {
    expect(await failure('2.abc')).toMatch(/another version/);
  });

  it.each([
    [null],
    [[]],
    [{ brand: 7 }],
    [{ from: 'elsewhere' }],
    [{ changes: ['a'] }],
    [{ changes: { 'color.light.text': {} } }],
    [{ surprise: 'more' }],
  ])('that holds something else is refused: %j', async (value) => {
    expect(await failure(await linkHolding(value))).toMatch(/^This link holds no theme/);
  });

  it('that unpacks to far more than a theme is not opened', async () => {
    expect(await failure(await linkHolding({ json: 'a'.repeat(2_000_000) }))).toMatch(
      /far more than a theme/,
    );
  });
});
