import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cresset, type Ended } from '../cli/cresset.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface Comparison {
  readonly exitCode: number;
  readonly examples: readonly {
    readonly name: string;
    readonly differences: readonly {
      readonly kind: string;
      readonly place: string;
      readonly message: string;
    }[];
  }[];
  readonly notCompared: readonly string[];
  readonly unknownFiles: readonly string[];
}

/** `cresset html compare` as a template author runs it. */
export const runCompare = (...args: readonly string[]): Promise<Ended> => cresset('html', 'compare', ...args);

/** Writes files into a folder that is gone afterwards, and hands it to a function. */
export async function inFolder<Result>(
  files: ReadonlyMap<string, string>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cresset-port-'));
  try {
    for (const [file, content] of files) await writeFile(path.join(folder, file), content);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function compareFiles(files: ReadonlyMap<string, string>): Promise<Comparison> {
  const { out, err } = await inFolder(files, (folder) => runCompare(folder, '--json'));
  if (out === '') throw new Error(err);
  // What the command prints with --json.
  return JSON.parse(out) as Comparison;
}

/** The published pages, to plant differences in. */
export async function publishedPages(): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(root, 'html');
  const names = (await readdir(folder)).filter((file) => file.endsWith('.html') && file !== 'index.html');
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const),
    ),
  );
}
