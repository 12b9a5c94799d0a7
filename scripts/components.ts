import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The names of the component folders in `src`, alphabetical: those that begin with a capital letter. */
export async function componentFolders(): Promise<readonly string[]> {
  const folders = await readdir(path.resolve(import.meta.dirname, '../src'), { withFileTypes: true });
  return folders
    .flatMap((entry) => (entry.isDirectory() && /^[A-Z]/.test(entry.name) ? entry.name : []))
    .toSorted();
}
