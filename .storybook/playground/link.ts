import { LinkError, pack, unpack } from '../primitives/pack.ts';
import { componentNames } from './components.ts';
import { languages } from './languages.ts';
import { isValues, startOf, widths, type PlaygroundState } from './state.ts';

/** What the address calls a state. */
export const nameInAddress = 'playground';

/** A state as text for an address: what differs from the start of its component, compressed. */
export async function encodeState(state: PlaygroundState): Promise<string> {
  const start = startOf(state.component);
  const differs = Object.entries(state).filter(
    ([name, value]) =>
      name === 'component' ||
      JSON.stringify(value) !== JSON.stringify(Object.entries(start).find(([other]) => other === name)?.[1]),
  );
  return pack(Object.fromEntries(differs));
}

/**
 * The state that a link holds; the mere name of a component stands for its start, so that a page can be written with it.
 *
 * @throws {LinkError} If it holds none, with a sentence that says so.
 */
export async function decodeState(code: string): Promise<PlaygroundState> {
  const name = componentNames.find((one) => one === code);
  if (name !== undefined) return startOf(name);
  const state = readState(await unpack(code));
  if (state !== undefined) return state;
  throw new LinkError(
    'This link holds nothing to show: it may have been cut off on its way, or come from another version. Ask for the code instead.',
  );
}

function readState(given: unknown): PlaygroundState | undefined {
  if (!isValues(given)) return undefined;
  const component = componentNames.find((name) => name === given['component']);
  if (component === undefined) return undefined;
  const { values, lang, dir, width }: Readonly<Record<string, unknown>> = { ...startOf(component), ...given };
  return isValues(values) &&
    isOneOf(languages, lang) &&
    isOneOf(widths, width) &&
    (dir === 'ltr' || dir === 'rtl')
    ? { component, values, lang, dir, width }
    : undefined;
}

function isOneOf<Names extends object>(names: Names, value: unknown): value is keyof Names {
  return typeof value === 'string' && Object.hasOwn(names, value);
}
