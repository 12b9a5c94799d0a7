/// <reference types="node" />
import { createReadStream } from 'node:fs';
import { UnusableInput } from './unusable-input.ts';

const reasons = new Map([
  ['ENOENT', 'There is no such file. Check the path, which is relative to where the command runs.'],
  ['EISDIR', 'This is a folder. Give the path of a file.'],
  ['EACCES', 'This file may not be read. Check its permissions.'],
]);

/** Reads a file as UTF-8. Throws `UnusableInput` if it can't be read or holds more than `limit` bytes, as a device may. */
export async function readText(file: string, limit: number): Promise<string> {
  let text: string | undefined;
  try {
    // One byte more than allowed tells that there are too many.
    text = await readAll(createReadStream(file, { end: limit }), limit);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UnusableInput(`${file}: ${reasons.get(code) ?? `It cannot be read (${code}).`}`, {
      cause: error,
    });
  }
  if (text === undefined) throw new UnusableInput(tooLong(file, limit));
  return text;
}

/** Joins what comes in pieces as UTF-8; `undefined` where more than `limit` bytes come. */
export async function readAll(pieces: AsyncIterable<Uint8Array>, limit: number): Promise<string | undefined> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limit) return undefined;
    kept.push(piece);
  }
  // Takes the byte order mark away, with which editors on Windows like to begin.
  return new TextDecoder().decode(Buffer.concat(kept));
}

/** Says that something is too long to be read. */
export function tooLong(name: string, limit: number): string {
  return `${name}: It holds more than ${limit / 1000} kB, so it is not read. Check that it is the right one.`;
}
