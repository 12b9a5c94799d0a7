/// <reference types="node" />
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { UnusableInput } from './unusable-input.ts';

/**
 * Writes files so that each is either the old one or the whole new one, and none is replaced unless all could
 * be written. The temporary files lie beside the real ones, because a rename is only atomic on one disk.
 */
export async function writeFiles(files: readonly (readonly [path: string, text: string])[]): Promise<void> {
  const pending = files.map(([path, text]) => ({ path, text, temporary: `${path}.${randomUUID()}.tmp` }));
  try {
    for (const { text, temporary } of pending) await writeFile(temporary, text, { flag: 'wx' });
    for (const { path, temporary } of pending) await rename(temporary, path);
  } catch (error) {
    await Promise.all(pending.map(({ temporary }) => rm(temporary, { force: true })));
    const names = files.map(([path]) => path).join(' and ');
    const why = error instanceof Error ? error.message : String(error);
    throw new UnusableInput(
      `${names} could not be written: ${why}. Check that the folder exists and may be written to.`,
      { cause: error },
    );
  }
}
