import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the accepted pictures are written down, from the root of the project. */
export const acceptedFile = 'tests/pictures/accepted.txt';

/** The fingerprint of each picture, by its name: `ThreatCard--Default/dark`. */
export type Fingerprints = ReadonlyMap<string, string>;

interface Accepted {
  /** What drew them, as `environment` says it: fingerprints of two environments say nothing about each other. */
  readonly environment: string;
  readonly pictures: Fingerprints;
}

/** One browser writes the same pixels as the same PNG, so that nothing has to be decoded. 64 bits of SHA-256. */
export function fingerprint(png: Uint8Array): string {
  return createHash('sha256').update(png).digest('hex').slice(0, 16);
}

/** The fingerprints of all pictures in a folder; none if there is no such folder. */
export async function fingerprintsIn(folder: string): Promise<Fingerprints> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const names = files.filter((file) => file.endsWith('.png')).toSorted();
  const pictures = new Map<string, string>();
  for (const name of names) {
    const key = name.slice(0, -'.png'.length).replaceAll('\\', '/');
    pictures.set(key, fingerprint(await readFile(path.join(folder, name))));
  }
  return pictures;
}

/** Reads what was accepted; nothing, by nobody, if there is no file. */
export function readAccepted(root: string): Accepted {
  let lines: readonly string[];
  try {
    lines = readFileSync(path.join(root, acceptedFile), 'utf8').split('\n');
  } catch {
    lines = [];
  }
  const environment = lines.find((line) => line.startsWith(drawnBy))?.slice(drawnBy.length) ?? '';
  const pictures = lines.flatMap((line): [string, string][] => {
    const [name, print] = line.split(' ');
    return line.startsWith('#') || name === undefined || print === undefined ? [] : [[name, print]];
  });
  return { environment, pictures: new Map(pictures) };
}

const drawnBy = '# drawn by: ';

/** Writes what is accepted: all of it or, where that fails, none. */
export async function writeAccepted(root: string, { environment, pictures }: Accepted): Promise<void> {
  const file = path.join(root, acceptedFile);
  const lines = [
    '# The pictures that somebody looked at and accepted. Written by npm run pictures:accept; see docs/decisions/0034.',
    drawnBy + environment,
    ...[...pictures].map(([name, print]) => `${name} ${print}`).toSorted(),
  ];
  await writeFile(`${file}.next`, `${lines.join('\n')}\n`);
  await rename(`${file}.next`, file);
}
