import { LinkError, pack, unpack } from '../primitives/pack.ts';
import { startState, type WorkshopState } from './state.ts';

// Raised when an old link would be understood in another way.
const version = '1';

/** A state as text for an address: what differs from the start, compressed. */
export async function encodeState(state: WorkshopState): Promise<string> {
  const differs = Object.fromEntries(
    Object.entries(state).filter(
      ([key, value]) =>
        JSON.stringify(value) !==
        JSON.stringify(Object.entries(startState).find(([name]) => name === key)?.[1]),
    ),
  );
  return `${version}.${await pack(differs)}`;
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
  const state = readState(await unpack(data ?? ''));
  if (state !== undefined && prefix === version) return state;
  throw new LinkError(
    'This link holds no theme: it may have been cut off on its way. Ask for it again, or for the theme as JSON.',
  );
}
