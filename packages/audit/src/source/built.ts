import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path/posix';
import { summaryFile } from '../report/summary.ts';

/** What a browser gets of a build, reduced to what decides about a story. */
interface Built {
  /** A hash of every byte that can decide how the stories of a file look and behave; `null` for a file it doesn't have. */
  hashOf(importPath: string): string | null;
}

/** Lists of the build, its statistics and maps for debuggers: no story is made from them, and the first hold the time. */
const aside = /^(?:index\.json|project\.json|preview-stats\.json|built-from\.txt)$|\.map$/;

/**
 * Whether a file is the list of a registry of sources, in shadcn's format. Like the report of an earlier audit, the folder
 * of one is published beside the stories, for people, and no story is made from its lists.
 */
const isRegistry = (file: string) =>
  path.basename(file) === 'registry.json' &&
  readFileSync(file, 'utf8').includes('"https://ui.shadcn.com/schema/registry.json"');

const isCode = (file: string) => /\.(?:m?js|html)$/.test(file);

/** A name without the hash that Vite puts into it: another file's content changes it. */
const stem = (name: string) => name.replace(/-[\w-]{8}(?=\.m?js$)/, '');

const hashed = (...parts: readonly (string | Buffer)[]) => {
  const hash = createHash('sha256');
  // With its length before each, so that no two lists give the same bytes.
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
};

/**
 * Reads a build that Vite made, and finds which of its files can reach which stories.
 *
 * The build is read rather than the sources, because it is what is judged: a folder may be older than the sources beside
 * it, and a module that a plug-in makes up, or a sheet behind `@import`, is in no list of modules. What is left out of the
 * hash of a story is only a script that stories in other files import and neither it nor the preview does; all else, even
 * a file that nothing is seen to use, is in the hash of every story.
 *
 * @returns `undefined` if there is no list in it of which script holds which stories, as another builder leaves it.
 */
export function readBuilt(folder: string, importPaths: ReadonlySet<string>): Built | undefined {
  const all = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(slashes(folder), path.join(slashes(entry.parentPath), entry.name)));
  const foldersOf = (lists: readonly string[]) => lists.map((file) => `${path.dirname(file)}/`);
  const reports = foldersOf(all.filter((file) => path.basename(file) === summaryFile));
  const registries = foldersOf(all.filter((file) => isRegistry(path.join(folder, file))));
  const isPublished = (file: string) =>
    reports.some((report) => file.startsWith(report)) ||
    (file.endsWith('.json') && registries.some((registry) => file.startsWith(registry)));
  const files = all.filter((file) => !aside.test(file) && !isPublished(file)).toSorted();
  const scripts = new Map(
    files.filter(isCode).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
  const entry = findEntry(scripts, importPaths);
  if (entry === undefined || !scripts.has('iframe.html')) return undefined;

  const references = referencesOf(scripts, entry);
  const reach = (from: Iterable<string>, known: ReadonlySet<string> = new Set()) => {
    const reached = new Set<string>();
    const waiting = [...from];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (reached.has(file) || known.has(file)) continue;
      reached.add(file);
      waiting.push(...(references.get(file) ?? []));
    }
    return reached;
  };
  const ofSomeStory = reach(entry.chunks.values(), reach(['iframe.html']));
  const ofEveryStory = reach([...scripts.keys()].filter((file) => !ofSomeStory.has(file)));

  const own = new Map(
    [...scripts].map(([file, text]) => [
      file,
      hashed(
        stem(file),
        renamed(text, (name) => stem(name)),
      ),
    ]),
  );
  const filesNamed = byName(scripts.keys());
  const content = (file: string) =>
    renamed(scripts.get(file) ?? '', (name) => {
      const named = filesNamed.get(name);
      if (named === undefined) return name;
      // The scripts of other stories, which the list of stories names, may change.
      const counted = file === entry.file ? named.filter((other) => ofEveryStory.has(other)) : named;
      return [stem(name), ...counted.map((other) => own.get(other))].join();
    });
  const hashOfFiles = (chosen: Iterable<string>) =>
    hashed(...[...chosen].map((file) => hashed(stem(file), content(file))).toSorted());

  const every = hashed(
    hashOfFiles(ofEveryStory),
    ...files.flatMap((file) => (isCode(file) ? [] : [file, readFileSync(path.join(folder, file))])),
  );
  const hashes = new Map<string, string>();
  return {
    hashOf(importPath) {
      const chunk = entry.chunks.get(importPath);
      if (chunk === undefined) return null;
      const known = hashes.get(importPath) ?? hashed(every, hashOfFiles(reach([chunk], ofEveryStory)));
      hashes.set(importPath, known);
      return known;
    },
  };
}

const slashes = (file: string) => file.replaceAll('\\', '/');

function byName(files: Iterable<string>): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const file of files) {
    const name = path.basename(file);
    named.set(name, [...(named.get(name) ?? []), file]);
  }
  return named;
}

/** Where one script can name another: between quotes and slashes. */
const delimiters = /(["'`/\\?#])/;

const renamed = (text: string, rename: (name: string) => string) =>
  text
    .split(delimiters)
    .map((part) => (/\.m?js$/.test(part) ? rename(part) : part))
    .join('');

interface Entry {
  readonly file: string;
  /** By the path of a file with stories: the script that was made of it. */
  readonly chunks: ReadonlyMap<string, string>;
}

/** `"./stories/Card.stories.tsx":()=>load(()=>import("./Card.stories-1a2b3c4d.js")` */
const listed = /(["'`])([^"'`]+)\1:[^"'`]*?\bimport\((["'`])([^"'`]+)\3/g;

/** Finds the script in which Storybook lists its story files; nothing, unless there is one that lists them all. */
function findEntry(
  scripts: ReadonlyMap<string, string>,
  importPaths: ReadonlySet<string>,
): Entry | undefined {
  const entries = [...scripts].flatMap(([file, text]): Entry[] => {
    const chunks = [...text.matchAll(listed)]
      .filter(([, , importPath = '']) => importPaths.has(importPath))
      .map(
        ([, , importPath = '', , chunk = '']) => [importPath, path.join(path.dirname(file), chunk)] as const,
      );
    return chunks.length === 0 ? [] : [{ file, chunks: new Map(chunks) }];
  });
  const [entry] = entries;
  const isWhole =
    entries.length === 1 &&
    entry?.chunks.size === importPaths.size &&
    [...entry.chunks.values()].every((chunk) => scripts.has(chunk));
  return isWhole ? entry : undefined;
}

/** For each script, those that it names, and so may load. */
function referencesOf(scripts: ReadonlyMap<string, string>, entry: Entry): Map<string, string[]> {
  const filesNamed = byName(scripts.keys());
  return new Map(
    [...scripts].map(([file, text]) => {
      // The list of stories, and of what to fetch ahead for them, is not for the story that is shown.
      const counted =
        file === entry.file
          ? text
              .replace(/\bm\.f=\[[^\]]*\]/, '')
              .replaceAll(listed, (match: string, _quote: string, importPath: string) =>
                entry.chunks.has(importPath) ? '' : match,
              )
          : text;
      const names = new Set(counted.split(delimiters));
      return [file, [...names].flatMap((name) => filesNamed.get(name) ?? [])];
    }),
  );
}
