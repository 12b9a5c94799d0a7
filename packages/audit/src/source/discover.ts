import { readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { Type, type Static } from 'typebox';
import { get, type Answer } from './get.ts';
import { compile } from '../evidence/validation.ts';
import { StorybookError } from './errors.ts';

export interface DiscoveredStory {
  /** Storybook's own id, “components-threatcard--default”. */
  readonly id: string;
  /** As in the sidebar: “Components/ThreatCard”. */
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
  /** From the folder in which Storybook was built, “./stories/ThreatCard.stories.tsx”. */
  readonly importPath: string | null;
  /** What the story's file calls it, “Default”; Storybook 9 and earlier don't say. */
  readonly exportName: string | null;
}

const Entry = Type.Object({
  id: Type.String({ minLength: 1 }),
  title: Type.String(),
  name: Type.String(),
  type: Type.String(),
  tags: Type.Optional(Type.Array(Type.String())),
  importPath: Type.Optional(Type.String()),
  exportName: Type.Optional(Type.String()),
});

const StoryIndex = Type.Object({
  v: Type.Integer(),
  entries: Type.Record(Type.String(), Entry),
});

type StoryIndex = Static<typeof StoryIndex>;

const isIndex = compile(StoryIndex);

/**
 * Reads which stories a Storybook has, in the order of its sidebar, and of which version it is (`null` if it doesn't say).
 * Documentation pages are not stories.
 * @throws StorybookError if there is no Storybook, or one before version 7.
 */
export async function discover(
  baseUrl: string,
  timeoutMs?: number,
): Promise<{ version: string | null; stories: DiscoveredStory[] }> {
  const index = await fetchIndex(baseUrl, timeoutMs);
  const entries = Object.values(index.entries).filter(({ type }) => type === 'story');
  const twice = entries.find(({ id }, place) => entries.findIndex((other) => other.id === id) !== place);
  if (twice !== undefined) {
    throw new StorybookError(
      `${baseUrl}/index.json names two stories “${twice.id}”, and Storybook can show only one of them, so nobody would know which was judged. Give each story an id of its own, and build again.`,
    );
  }
  const stories = entries.map(({ id, title, name, tags = [], importPath = null, exportName = null }) => ({
    id,
    title,
    name,
    tags,
    importPath,
    exportName,
  }));
  return { version: await versionOf(baseUrl, timeoutMs), stories };
}

/**
 * Fetches the list of what a Storybook holds.
 * @throws StorybookError in words, if there is none, or none that this audit reads.
 */
export async function fetchIndex(baseUrl: string, timeoutMs?: number): Promise<StoryIndex> {
  const answer = await get(`${baseUrl}/index.json`, timeoutMs);
  if (answer.status !== 404) return readIndex(answer, baseUrl);
  // Where Storybook 6 keeps its list.
  const older = await get(`${baseUrl}/stories.json`, timeoutMs);
  return readIndex(older.status === 200 && parsed(older.text) !== undefined ? older : answer, baseUrl);
}

function readIndex({ status, text, url }: Answer, baseUrl: string): StoryIndex {
  if (status === 401 || status === 403) {
    throw new StorybookError(
      `${baseUrl} is not open to everybody (status ${status}), and the audit can’t sign in. Audit a build of the same Storybook instead: --dir storybook-static.`,
    );
  }
  if (status >= 500) {
    throw new StorybookError(
      `The server of ${baseUrl} failed (status ${status} for ${url}). Try again later.`,
    );
  }
  if (status !== 200) throw notStorybook(baseUrl, `${url} gives status ${status}`);
  const index = parsed(text);
  if (index === undefined) throw notStorybook(baseUrl, `${url} holds no JSON`);
  const format = typeof index === 'object' && index !== null && 'v' in index ? index.v : undefined;
  if (typeof format === 'number' && format !== 4 && format !== 5) {
    throw new StorybookError(
      `The list of stories at ${url} is written in format ${format}, and the audit reads formats 4 and 5, those of Storybook 7 to 10. ${format < 4 ? 'Build with a newer Storybook.' : 'A newer version of the audit may read it.'}`,
    );
  }
  if (!isIndex(index)) {
    const [first] = isIndex.errors;
    const place = first?.instancePath === '' ? 'the document' : first?.instancePath;
    throw notStorybook(baseUrl, `in ${url}, ${place} ${first?.message}`);
  }
  return index;
}

const notStorybook = (baseUrl: string, why: string) =>
  new StorybookError(
    `${baseUrl} is not a Storybook: ${why}. Give the address at which Storybook’s own page opens, of Storybook 7 or later.`,
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A build says its version in a file that is there for telemetry, and need not be there. */
async function versionOf(baseUrl: string, timeoutMs?: number): Promise<string | null> {
  const { status, text } = await get(`${baseUrl}/project.json`, timeoutMs);
  const project = status === 200 ? parsed(text) : undefined;
  return typeof project === 'object' &&
    project !== null &&
    'storybookVersion' in project &&
    typeof project.storybookVersion === 'string'
    ? project.storybookVersion
    : null;
}

/** Bytes. No file of stories is longer. */
const largestSource = 5_000_000;

function factsOf(file: string): { readonly size: number; readonly isFile: boolean } {
  const stats = statSync(file);
  return { size: stats.size, isFile: stats.isFile() };
}

const exportLine = /^export\s+(?:const|let|var|function|async\s+function)\s+([\w$]+)/;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Finds where a story is written: its file, from `cwd` and with forward slashes, and the line of its export, from 1;
 * `null` for a line that isn't found, and for what is no file in that folder, as with somebody else's Storybook, which may
 * name any file of this computer.
 */
export function sourceOf(story: DiscoveredStory, cwd: string): { file: string; line: number | null } | null {
  if (story.importPath === null) return null;
  const path = resolve(cwd, story.importPath);
  let source: string;
  try {
    const file = realpathSync(path);
    const { size, isFile } = factsOf(file);
    if (!file.startsWith(realpathSync(cwd) + sep) || !isFile || size > largestSource) return null;
    source = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  // Without the export's name, the id has its letters: “modern-reset” is ModernReset.
  const idName = letters(story.id.slice(story.id.lastIndexOf('--')));
  const isTheStory = (exported: string) =>
    story.exportName === null ? letters(exported) === idName : exported === story.exportName;
  const index = source.split('\n').findIndex((line) => {
    const exported = exportLine.exec(line)?.[1];
    return exported !== undefined && isTheStory(exported);
  });
  return { file: relative(cwd, path).split(sep).join('/'), line: index === -1 ? null : index + 1 };
}
