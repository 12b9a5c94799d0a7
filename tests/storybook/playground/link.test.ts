import { describe, expect, it } from 'vitest';
import { componentNames, components } from '../../../.storybook/playground/components.ts';
import { decodeState, encodeState } from '../../../.storybook/playground/link.ts';
import {
  isValues,
  startOf,
  startState,
  withLanguage,
  withValueAt,
} from '../../../.storybook/playground/state.ts';
import { LinkError, pack } from '../../../.storybook/primitives/pack.ts';

async function failure(code: string): Promise<string> {
  try {
    await decodeState(code);
    return 'it was opened';
  } catch (error) {
    return error instanceof LinkError ? error.message : `an error that nobody understands: ${String(error)}`;
  }
}

describe('a link', () => {
  it.each(componentNames)('brings back %s as it was, whole or broken', async (name) => {
    const start = withLanguage(startOf(name), 'ar');
    const states = components[name].breaks.map(({ at, value }) => {
      const values = withValueAt(start.values, at, value);
      return { ...start, values: isValues(values) ? values : {} };
    });
    for (const state of [start, ...states])
      expect(await decodeState(await encodeState(state))).toEqual(state);
  });

  it('may be written by hand: the name of a component is enough', async () => {
    expect(await decodeState('CardGrid')).toEqual(startOf('CardGrid'));
  });

  it('holds only characters that every messenger leaves alone', async () => {
    expect(await encodeState({ ...startState, values: { title: 'خطر & “quotes” 🔥' } })).toMatch(/^[\w-]+$/);
  });

  it('is short: nothing but the component in 40 characters, a headline in 500', async () => {
    expect((await encodeState(startState)).length).toBeLessThan(40);
    const { values } = startOf('NewsTeaser');
    const state = { ...startOf('NewsTeaser'), values: { ...values, title: 'A headline' } };
    expect((await encodeState(state)).length).toBeLessThan(500);
  });

  it('that was cut off says so', async () => {
    const whole = await encodeState(withLanguage(startOf('NewsTeaser'), 'cy'));
    for (let length = 0; length < whole.length; length += 1)
      expect(await failure(whole.slice(0, length)), `${length} characters`).toMatch(
        /^This link holds nothing/,
      );
  });

  it.each([
    [{}],
    [[]],
    [{ component: 'constructor' }],
    [{ component: 'Prose', values: [] }],
    [{ component: 'Prose', lang: 'toString' }],
    [{ component: 'Prose', dir: 'up' }],
    [{ component: 'Prose', width: 7 }],
  ])('that holds something else is refused: %j', async (value) => {
    expect(await failure(await pack(value))).toMatch(/^This link holds nothing/);
  });
});
