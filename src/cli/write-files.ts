/// <reference types="node" />
import { randomUUID } from 'node:crypto';
import { access, chmod, constants, copyFile, lstat, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UnusableInput } from './unusable-input.ts';

interface Target {
  /** As it was asked for, for messages. */
  readonly name: string;
  readonly text: string;
  /** Where it is, by no link. */
  readonly file: string;
  /** What the disk knows it by, under whatever name; its own name where it is still to be made. */
  readonly identity: string;
  /** The permissions of the file that is there. */
  readonly mode: number | undefined;
  /** Beside the file, because a rename is whole only within one disk. */
  readonly temporary: string;
  readonly backup: string;
}

/**
 * Writes files so that each is either the old one or the whole new one, and none is replaced unless all could be. A file
 * keeps its permissions. Only files are written: what a link or a device leads to is nothing that a theme should replace.
 */
export async function writeFiles(files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const targets: Target[] = [];
  const replaced: Target[] = [];
  try {
    for (const [name, text] of files) targets.push(await findTarget(name, text));
    refuseTwice(targets);
    for (const { temporary, text, mode } of targets) {
      await writeFile(temporary, text, { flag: 'wx' });
      if (mode !== undefined) await chmod(temporary, mode);
    }
    for (const target of targets) {
      if (target.mode !== undefined) await copyFile(target.file, target.backup);
      await rename(target.temporary, target.file);
      replaced.push(target);
    }
  } catch (error) {
    for (const { file, mode, backup } of replaced)
      await (mode === undefined ? rm(file) : rename(backup, file));
    if (error instanceof UnusableInput) throw error;
    const names = files.map(([name]) => name).join(' and ');
    const why = error instanceof Error ? error.message : String(error);
    throw new UnusableInput(
      `${names} could not be written, and nothing was replaced: ${why}. Check that the folder exists, has room and may be written to.`,
      { cause: error },
    );
  } finally {
    for (const { temporary, backup } of targets) {
      await rm(temporary, { force: true });
      await rm(backup, { force: true });
    }
  }
}

async function findTarget(name: string, text: string): Promise<Target> {
  const wanted = path.resolve(name);
  const found = await lstat(wanted).catch(() => undefined);
  if (found?.isDirectory() === true || /[\\/]$/.test(name)) {
    throw new UnusableInput(`${name}: This is a folder, so nothing was written. Give the path of a file.`);
  }
  if (found?.isSymbolicLink() === true) {
    throw new UnusableInput(
      `${name}: This is a link, and writing through it would replace a file of another name. Nothing was written. Give the path of that file.`,
    );
  }
  if (found !== undefined && !found.isFile()) {
    throw new UnusableInput(
      `${name}: This is a device, not a file, so nothing was written. Leave the option out to print the CSS.`,
    );
  }
  const folder = await realpath(path.dirname(wanted));
  const file = path.join(folder, path.basename(wanted));
  if (found !== undefined) await access(file, constants.W_OK);
  const mode = found && found.mode & 0o7777;
  const temporary = path.join(folder, `.cresset-${randomUUID()}.tmp`);
  const identity = found === undefined ? file : `${found.dev}:${found.ino}`;
  return { name, text, file, identity, mode, temporary, backup: `${temporary}.old` };
}

function refuseTwice(targets: readonly Target[]): void {
  const [first, second] = targets;
  if (first === undefined || second === undefined || first.identity !== second.identity) return;
  throw new UnusableInput(
    `${second.name}: This is the same file as ${first.name}, and can't hold both the CSS and the JSON. Nothing was written. Give two paths.`,
  );
}
