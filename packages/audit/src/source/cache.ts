import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { readBuilt } from './built.ts';
import { fetchIndex, type DiscoveredStory } from './discover.ts';
import type { Located } from './storybook.ts';

/** Where the results of earlier runs are. */
export interface Cache {
  /** Why nothing can be kept from run to run, a sentence; `null` if it can. */
  readonly explain: string | null;
  /**
   * The file in which the result of a story is kept, which need not be there yet. It has another name as soon as anything
   * changes that could change the result. `null` if it can't be known what the result depends on.
   */
  fileFor(story: DiscoveredStory): string | null;
}

interface CacheOptions {
  /** By default `node_modules/.cache/cresset-audit`. */
  readonly folder: string;
  readonly located: Located;
  /** From {@link toolKey}. */
  readonly toolKey: string;
}

const daysKept = 30;

/** Opens the results of earlier runs, and removes those that nobody has asked for in 30 days. */
export async function openCache({ folder, located, toolKey: tool }: CacheOptions): Promise<Cache> {
  removeUnused(folder);
  if (located.folder === null) {
    return without(
      'Every story is judged again: the files behind an address can’t be compared with earlier ones.',
    );
  }
  const { entries } = await fetchIndex(located.baseUrl);
  const importPaths = Object.values(entries).flatMap(({ importPath = [] }) => importPath);
  const built = readBuilt(located.folder, new Set(importPaths));
  if (built === undefined) {
    return without(
      'Every story is judged again: this build doesn’t say which of its files belong to which story, as one made by Vite does.',
    );
  }
  return {
    explain: null,
    fileFor(story) {
      const hash = story.importPath === null ? null : built.hashOf(story.importPath);
      if (hash === null) return null;
      const key = createHash('sha256')
        .update(JSON.stringify([tool, hash, story]))
        .digest('hex');
      const file = join(folder, `${key}.json`);
      const now = new Date();
      if (existsSync(file)) utimesSync(file, now, now);
      return file;
    },
  };
}

const without = (explain: string): Cache => ({ explain, fileFor: () => null });

function removeUnused(folder: string): void {
  const oldest = Date.now() - daysKept * 24 * 60 * 60 * 1000;
  for (const name of globSync('*.json', { cwd: folder })) {
    const file = join(folder, name);
    if (statSync(file).mtimeMs < oldest) rmSync(file);
  }
}

/**
 * A hash of the instrument: the audit's own sources, the package that it is part of, which names those it uses, and
 * `facts`, which is all else that decides about a result: the versions of axe and of the browser, the modes, the rules.
 */
export function toolKey(facts: Readonly<Record<string, unknown>>): string {
  const audit = join(import.meta.dirname, '..');
  const sources = globSync('**/*.{ts,js}', { cwd: audit }).map((name) => join(audit, name));
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const file of [...sources.toSorted(), findPackageJSON('..', import.meta.url)]) {
    if (file !== undefined) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}
