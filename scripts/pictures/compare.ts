import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprintsIn, readAccepted, type Fingerprints } from './accepted.ts';
import { acceptedCommit, checkOut, NoCheckout } from './checkout.ts';
import { difference } from './difference.ts';
import type { Draw } from './draw.ts';

export interface Task {
  /** The project, a git repository. */
  readonly root: string;
  /** A folder inside `root` that this may empty; what differs is left in it. */
  readonly folder: string;
  /** What draws here, as `environment` says it. */
  readonly environment: string;
  readonly draw: Draw;
  /** Only pictures with matching names. */
  readonly names: RegExp;
}

export interface Changed {
  readonly name: string;
  /** How many pixels differ; undefined where what was accepted could not be drawn. */
  readonly pixels: number | undefined;
}

export interface Comparison {
  readonly drawn: number;
  readonly changed: readonly Changed[];
  /** Stories that nobody has accepted yet. */
  readonly added: readonly string[];
  /** Accepted, and drawn no more. */
  readonly gone: readonly string[];
  /** Why what was accepted is not shown, and what to do. */
  readonly unshown: string | undefined;
}

/** Says that there was nothing to compare, or nothing to compare it with: silence would read as good news. */
export class NothingCompared extends Error {}

/** With more than this, everything is drawn: a command line has an end. */
const mostNamed = 300;

/** Draws every story; gives the fingerprints. @throws NothingCompared if there is none. */
export async function drawAll({ root, folder, draw, names }: Task): Promise<Fingerprints> {
  await rm(folder, { recursive: true, force: true });
  await draw(root, path.join(folder, 'is'), names);
  const drawn = await fingerprintsIn(path.join(folder, 'is'));
  if (drawn.size === 0) throw new NothingCompared('No story was drawn, so nothing was compared.');
  return drawn;
}

/**
 * Draws every story and compares it with what was accepted. A picture with the accepted fingerprint looks as accepted,
 * whatever drew it: no two that differ share a file. Another fingerprint is a change where the accepted browser is here; in
 * another, the accepted state is drawn too, and pixels decide.
 * @throws NothingCompared, NoCheckout, NotDrawn if they can't be compared.
 */
export async function comparePictures(task: Task): Promise<Comparison> {
  const { root, folder, names } = task;
  const drawn = await drawAll(task);
  const { environment, pictures } = readAccepted(root);
  const accepted = new Map([...pictures].filter(([name]) => names.test(name)));
  const isSameBrowser = environment === task.environment;

  const differing = [...accepted].flatMap(([name, print]) =>
    drawn.has(name) && drawn.get(name) !== print ? [name] : [],
  );
  const unshown = differing.length > 0 ? await drawAccepted(task, differing, isSameBrowser) : undefined;
  const changed: Changed[] = [];
  for (const name of differing) {
    const pixels = await showDifference(folder, name);
    // Two files of one browser can hold the same pixels; what a fingerprint calls changed stays so.
    if (isSameBrowser || pixels !== 0) changed.push({ name, pixels });
  }
  const comparison = {
    drawn: drawn.size,
    changed,
    added: [...drawn.keys()].filter((name) => !accepted.has(name)),
    gone: [...accepted.keys()].filter((name) => !drawn.has(name)),
    unshown,
  };
  await removeOthers(folder, comparison);
  return comparison;
}

/**
 * Draws some of what was accepted into the folder `was`.
 * @returns why it could not be drawn, where it is only to be looked at: fingerprints have decided.
 */
async function drawAccepted(
  { root, folder, draw, names }: Task,
  wanted: readonly string[],
  isDecided: boolean,
): Promise<string | undefined> {
  const checkout = path.join(folder, 'checkout');
  const only = wanted.length > mostNamed ? names : new RegExp(`^(?:${wanted.join('|')})$`);
  try {
    const commit = acceptedCommit(root);
    console.log(`Drawing what was accepted, as commit ${commit.slice(0, 7)} has it …`);
    await checkOut(root, commit, checkout);
    await draw(checkout, path.join(folder, 'was'), only);
    if ((await fingerprintsIn(path.join(folder, 'was'))).size === 0)
      throw new NothingCompared(`Commit ${commit.slice(0, 7)} draws none of these, so nothing was compared.`);
    return undefined;
  } catch (error) {
    if (isDecided && (error instanceof NoCheckout || error instanceof NothingCompared)) return error.message;
    throw error;
  } finally {
    await rm(checkout, { recursive: true, force: true });
  }
}

/** Writes the picture of a difference; gives the number of pixels, or undefined if only one of the two is there. */
async function showDifference(folder: string, name: string): Promise<number | undefined> {
  const [was, is] = await Promise.all(
    ['was', 'is'].map((which) => readFile(pictureFile(folder, which, name)).catch(() => undefined)),
  );
  if (was === undefined || is === undefined) return undefined;
  const { pixels, png } = difference(was, is);
  const file = pictureFile(folder, 'difference', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, png);
  return pixels;
}

/** Leaves the pictures of what somebody has to look at. */
async function removeOthers(folder: string, { changed, added, gone }: Comparison): Promise<void> {
  const kept = new Set([...changed.map(({ name }) => name), ...added, ...gone]);
  for (const which of ['was', 'is', 'difference']) {
    for (const name of (await fingerprintsIn(path.join(folder, which))).keys()) {
      if (!kept.has(name)) await rm(pictureFile(folder, which, name));
    }
  }
}

/** Where one of the three pictures lies: as it `was`, as it `is`, the `difference`. */
export function pictureFile(folder: string, which: string, name: string): string {
  return path.join(folder, which, `${name}.png`);
}
