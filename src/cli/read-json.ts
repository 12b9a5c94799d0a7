/// <reference types="node" />
import { evaluate, parse, type DocumentNode, type ValueNode } from '@humanwhocodes/momoa';
import { readText } from './read-text.ts';
import { UnusableInput } from './unusable-input.ts';

/** A JSON file that was read, and where in it everything stands. */
export interface JsonFile {
  readonly value: unknown;
  /** The place of a path such as `color.light.text`, or of its nearest parent, as `file:line:column`. */
  place(path: string): string;
}

/** In bytes. A whole theme has some 50 kB. */
const largest = 2_000_000;

/** A theme has 6 levels; whatever reads JSON calls itself for each. */
const deepest = 100;

/** Refuses JSON that is nested too deeply, before it is parsed. */
function checkDepth(file: string, text: string): void {
  let depth = 0;
  // A bracket within a string opens nothing.
  for (const { 0: mark, index } of text.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*"?|[[\]{}]/g)) {
    if (mark === '{' || mark === '[') depth += 1;
    if (mark === '}' || mark === ']') depth -= 1;
    if (depth > deepest) {
      const lines = text.slice(0, index + 1).split('\n');
      throw new UnusableInput(
        `${file}:${lines.length}:${lines.at(-1)?.length}: The JSON is nested more than ${deepest} deep, so it is not read. Check that it is the right file.`,
      );
    }
  }
}

function parseText(file: string, text: string): DocumentNode {
  checkDepth(file, text);
  try {
    return parse(text, { mode: 'json' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { line, column } = { line: 1, column: 1, ...error };
    const what = error.message.replace(/\s*\(\d+:\d+\)$/, '');
    throw new UnusableInput(
      `${file}:${line}:${column}: This is not JSON, so it can't be read. ${what} Correct the file there.`,
      { cause: error },
    );
  }
}

type Place = ValueNode['loc']['start'];

/** Where the name of each member stands, by its path. */
function placesIn(
  node: ValueNode,
  parent = '',
  places = new Map<string, Place>(),
): ReadonlyMap<string, Place> {
  if (node.type !== 'Object') return places;
  for (const { name, value } of node.members) {
    const path = `${parent}${name.type === 'String' ? name.value : name.name}`;
    places.set(path, name.loc.start);
    placesIn(value, `${path}.`, places);
  }
  return places;
}

/** Reads a JSON file. Throws `UnusableInput` with the place if there is none or it is not JSON. */
export async function readJson(file: string): Promise<JsonFile> {
  const { body } = parseText(file, await readText(file, largest));
  const places = placesIn(body);
  return {
    value: evaluate(body),
    place(path) {
      let known = path;
      while (!places.has(known) && known !== '') known = known.slice(0, Math.max(0, known.lastIndexOf('.')));
      const { line, column } = places.get(known) ?? body.loc.start;
      return `${file}:${line}:${column}`;
    },
  };
}
