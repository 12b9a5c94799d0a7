/** A JSON object whose content is not known yet. */
export interface JsonObject {
  readonly [name: string]: unknown;
}

/** Whether a value is a JSON object, and not an array or `null`. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an object is a token; otherwise it is a group of tokens. */
function isToken(value: JsonObject): boolean {
  return '$value' in value || '$ref' in value;
}

/** What stands at a path such as `color.light.text`, or `undefined`. */
export function at(tree: unknown, path: string): unknown {
  let place = tree;
  for (const name of path.split('.')) {
    if (!isObject(place) || !Object.hasOwn(place, name)) return undefined;
    place = place[name];
  }
  return place;
}

/** The value of a token with its references followed, or what went wrong, as the end of a sentence. */
type Followed = { ok: true; value: unknown } | { ok: false; problem: string };

/** Follows references such as `"{palette.sea}"` to a value. */
export function follow(tree: JsonObject, token: unknown): Followed {
  const seen = new Set<string>();
  let place = token;
  for (;;) {
    if (!isObject(place) || !('$value' in place)) {
      const problem =
        isObject(place) && '$ref' in place ? 'uses $ref; write "{group.token}"' : 'has no $value';
      return { ok: false, problem };
    }
    const value = place['$value'];
    const target = typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value.trim())?.[1] : undefined;
    if (target === undefined) return { ok: true, value };
    if (seen.has(target)) return { ok: false, problem: `refers to itself by way of {${target}}` };
    seen.add(target);
    place = at(tree, target);
    if (place === undefined)
      return { ok: false, problem: `refers to {${target}}, which is not in this file` };
  }
}

/** Groups within groups that are looked into; the format has no limit, and our tokens need four. */
const deepest = 10;

/**
 * Every token of a tree with its path, in order; groups are walked, `$` properties are not. A group that holds itself, or
 * lies deeper than any token, comes as if it were one.
 */
export function* tokensOf(
  tree: JsonObject,
  above: readonly string[] = [],
  groups: readonly JsonObject[] = [],
): Generator<[path: string, token: unknown]> {
  const around = [...groups, tree];
  for (const [name, value] of Object.entries(tree)) {
    if (name.startsWith('$')) continue;
    const path = [...above, name];
    const isGroup = isObject(value) && !isToken(value) && path.length < deepest && !around.includes(value);
    if (isGroup) yield* tokensOf(value, path, around);
    else yield [path.join('.'), value];
  }
}
