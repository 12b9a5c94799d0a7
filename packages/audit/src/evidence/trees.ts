import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { reason, UnusableFile, writeAll, type Content } from './file.ts';

/** Accessible trees, as text: a role, a name and states a line. A run knows them by story, a folder by file. */
export type Trees = ReadonlyMap<string, string>;

/** What a run knows of trees. */
export interface SeenTrees {
  readonly trees: Trees;
  /** The stories of the run, those without a tree too: they were left out, or could not be judged. */
  readonly stories: readonly string[];
  /** Whether every story was in the run and judged: only then is a file of no story a mistake. */
  readonly complete: boolean;
}

const ending = '.yaml';

/** Where the tree of a story is kept. An id may hold signs that no file name takes; letters of all languages it takes. */
const fileOf = (story: string): string => story.replaceAll(/[%<>:"/\\|?*]/g, encodeURIComponent) + ending;

/**
 * Reads the accepted trees of a folder such as `audit/trees`, by file; nothing, if a project keeps none.
 * @throws UnusableFile if it can't be read.
 */
export function readTrees(folder: string): Trees | undefined {
  if (!existsSync(folder)) return undefined;
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ending));
    // A checkout on Windows ends lines otherwise.
    const textOf = (name: string) => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return new Map(names.map((name) => [name, textOf(name).trimEnd()]));
  } catch (error) {
    throw new UnusableFile(
      `The accepted accessible trees in ${folder} can’t be read (${reason(error)}), so nothing could be compared with them. It must be a folder of files that this user may read.`,
      { cause: error },
    );
  }
}

/**
 * Says what differs between the trees of a run and the accepted ones, a sentence for each story. The whole text has to be
 * the same: what was added counts as much as what is gone.
 */
export function compareTrees(
  accepted: Trees,
  { trees, stories, complete }: SeenTrees,
  folder: string,
): string[] {
  const changed = [...trees].flatMap(([story, tree]) => {
    const before = accepted.get(fileOf(story));
    if (before === tree) return [];
    const file = path.join(folder, fileOf(story));
    return before === undefined
      ? [
          `${story}: nobody has accepted its accessible tree, so ${file} is missing. Read what --accept-trees writes there, and commit it.`,
        ]
      : [
          `${story}: its accessible tree is not the one in ${file}. ${differenceOf(before, tree)} If that is meant, accept it with --accept-trees.`,
        ];
  });
  const left = (complete ? withoutStory(accepted, stories) : []).map(
    (name) =>
      `${path.join(folder, name)} is the accessible tree of no story. Remove the file, or run with --accept-trees.`,
  );
  return [...changed, ...left];
}

/** The files that are of none of these stories. */
function withoutStory(accepted: Trees, stories: readonly string[]): readonly string[] {
  const known = new Set(stories.map(fileOf));
  return [...accepted.keys()].filter((name) => !known.has(name));
}

const mostLines = 3;

/** The lines from the first that differs to the last. */
function differenceOf(before: string, after: string): string {
  const [old, now] = [before, after].map((tree) => tree.split('\n'));
  if (old === undefined || now === undefined) return '';
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const told = (what: string, lines: readonly string[]) => {
    if (lines.length === 0) return [];
    const shown = lines.slice(0, mostLines).map((line) => `“${line.trim()}”`);
    const more = lines.length - shown.length;
    return [`${what}: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
  };
  return [
    `From line ${start + 1} on:`,
    ...told('gone', old.slice(start, old.length - end)),
    ...told('new', now.slice(start, now.length - end)),
  ].join(' ');
}

/** Keeps the trees of a run as accepted, and says in a sentence what that changed. */
export function acceptTrees(folder: string, { trees, stories, complete }: SeenTrees): string {
  const before = readTrees(folder) ?? new Map<string, string>();
  const differing = [...trees].filter(([story, tree]) => before.get(fileOf(story)) !== tree);
  writeAll(
    folder,
    differing.map(([story, tree]): Content => [fileOf(story), `${tree}\n`]),
  );
  const gone = complete ? withoutStory(before, stories) : [];
  for (const name of gone) rmSync(path.join(folder, name));
  const added = differing.filter(([story]) => !before.has(fileOf(story))).length;
  return `Accessible trees in ${folder}: ${added} new, ${differing.length - added} changed, ${trees.size - differing.length} as before, ${gone.length} removed. Read what changed before you commit it.`;
}
