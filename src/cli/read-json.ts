/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { evaluate, parse, type DocumentNode, type ValueNode } from '@humanwhocodes/momoa';
import { UnusableInput } from './unusable-input.ts';

/** A JSON file that was read, and where in it everything stands. */
export interface JsonFile {
  readonly value: unknown;
  /** The place of a path such as `color.light.text`, or of its nearest parent, as `file:line:column`. */
  place(path: string): string;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check the path, which is relative to where the command runs.',
  EISDIR: 'This is a folder. Give the path of a JSON file.',
  EACCES: 'This file may not be read. Check its permissions.',
};

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnusableInput(`${file}: ${reasons[code] ?? `It cannot be read (${code}).`}`, { cause: error });
  }
}

function parseText(file: string, text: string): DocumentNode {
  try {
    // Editors on Windows like to start a file with a byte order mark, which JSON does not allow.
    return parse(text.replace(/^\uFEFF/, ''), { mode: 'json' });
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

function child(node: ValueNode, name: string): { found: ValueNode; at: ValueNode } | undefined {
  if (node.type !== 'Object') return undefined;
  const member = node.members.find(({ name: key }) => key.type === 'String' && key.value === name);
  return member && member.name.type === 'String' ? { found: member.value, at: member.name } : undefined;
}

/** Reads a JSON file. Throws `UnusableInput` with the place if there is none or it is not JSON. */
export async function readJson(file: string): Promise<JsonFile> {
  const { body } = parseText(file, await readText(file));
  return {
    value: evaluate(body),
    place(path) {
      let [node, at]: [ValueNode, ValueNode] = [body, body];
      for (const name of path.split('.')) {
        const next = child(node, name);
        if (next === undefined) break;
        ({ found: node, at } = next);
      }
      return `${file}:${at.loc.start.line}:${at.loc.start.column}`;
    },
  };
}
