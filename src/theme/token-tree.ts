/** A JSON object whose content is not known yet. */
export interface JsonObject {
  readonly [name: string]: unknown;
}

/** Whether a value is a JSON object, and not an array or `null`. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an object is a token; otherwise it is a group of tokens. */
export function isToken(value: JsonObject): boolean {
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
export type Followed = { ok: true; value: unknown } | { ok: false; problem: string };

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

/** Every token of a tree with its path, in order; groups are walked, `$` properties are not. */
export function* tokensOf(tree: JsonObject, prefix = ''): Generator<[path: string, token: unknown]> {
  for (const [name, value] of Object.entries(tree)) {
    if (name.startsWith('$')) continue;
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if (isObject(value) && !isToken(value)) yield* tokensOf(value, path);
    else yield [path, value];
  }
}
