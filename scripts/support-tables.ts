import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from './format.ts';
import { acceptedTranscripts } from './transcripts/accepted.ts';

const root = path.resolve(import.meta.dirname, '..');

/** What the last whole run in the engines found. */
export const resultsFile = path.join(root, 'tests/engines/results.json');

/** How many stories are as they should be, how many differ as listed, and how many otherwise. */
export interface Tally {
  readonly held: number;
  readonly listed: number;
  readonly failed: number;
}

/** What a run over all stories in the engines found. */
export interface Results {
  /** The day on which it was found; it stays while nothing else changes. */
  readonly date: string;
  /** Its version. */
  readonly chromium: string;
  /** What must hold, by the check. */
  readonly checks: Readonly<Record<string, string>>;
  readonly engines: readonly {
    readonly name: string;
    readonly version: string;
    /** Of all checks together. */
    readonly stories: Tally;
    /** A check that the engine can’t make has no entry. */
    readonly checks: Readonly<Record<string, Tally>>;
  }[];
  readonly differences: readonly {
    /** With its version. */
    readonly engine: string;
    readonly check: string;
    /** A regular expression. */
    readonly story: string;
    readonly reason: string;
  }[];
}

/** Reads what the last whole run in the engines found. */
export function readResults(): Results {
  // Our own file.
  return JSON.parse(readFileSync(resultsFile, 'utf8')) as Results;
}

type Row = readonly string[];

/** The files that hold the tables, by path, as they should be: made from what the last whole runs found. */
export async function supportTables(): Promise<ReadonlyMap<string, string>> {
  const results = readResults();
  const heard = heardStories();
  const made: readonly (readonly [file: string, ...tables: (readonly Row[])[]])[] = [
    ['docs/engines.md', checkTable(results), differenceTable(results)],
    ['docs/screen-readers.md', readerTable(heard)],
    ['README.md', shortTable(results, heard)],
  ];
  const files = new Map<string, string>();
  for (const [file, ...tables] of made) {
    const place = path.join(root, file);
    const text = tables.reduce(replaceTable, readFileSync(place, 'utf8'));
    files.set(file, await format(file, text));
  }
  return files;
}

/** Writes the tables anew, after a run. */
export async function writeSupportTables(): Promise<void> {
  for (const [file, text] of await supportTables()) writeFileSync(path.join(root, file), text);
}

/** What each check found in each engine. */
function checkTable({ checks, engines }: Results): readonly Row[] {
  return [
    ['Check', 'What must hold', ...engines.map(({ name, version }) => `${name} ${version}`)],
    ...Object.entries(checks).map(([check, what]) => [
      check,
      what,
      ...engines.map(({ checks: of }) => (of[check] === undefined ? 'not asked' : inWords(of[check]))),
    ]),
  ];
}

function differenceTable({ differences }: Results): readonly Row[] {
  return [
    ['What differs', 'Stories', 'Engine', 'Why it stays'],
    ...differences.map(({ check, story, engine, reason }) => [
      check,
      story === '.*' ? 'all that have it' : `\`${story.replaceAll('|', String.raw`\|`)}\``,
      engine,
      reason,
    ]),
  ];
}

/** How many stories were read by which reader in which browser, and when. */
interface HeardStories {
  readonly reader: string;
  readonly browser: string;
  readonly stories: number;
  readonly date: string;
}

/** One row for all that was read with the same versions, the newest first. */
function heardStories(): readonly HeardStories[] {
  const all = acceptedTranscripts(root);
  return [...new Set(all.map(({ versions }) => versions))]
    .toSorted()
    .toReversed()
    .map((versions) => {
      const read = all.filter((one) => one.versions === versions);
      const [reader = '', browser = ''] = versions.split(', ');
      const [date = ''] = read
        .map((one) => one.date)
        .toSorted()
        .toReversed();
      return { reader, browser, stories: read.length, date };
    });
}

const unheard = 'NVDA, JAWS, VoiceOver, TalkBack';

function readerTable(heard: readonly HeardStories[]): readonly Row[] {
  return [
    ['Reader', 'Browser', 'Stories whose words are kept', 'Last accepted'],
    ...heard.map(({ reader, browser, stories, date }) => [reader, browser, String(stories), date]),
    [unheard, '', 'what people heard, in the columns of each component’s page', ''],
  ];
}

function shortTable(
  { engines: found, chromium, date }: Results,
  heard: readonly HeardStories[],
): readonly Row[] {
  return [
    ['Seen or heard in', 'How', 'Stories', 'On'],
    ...found.map(({ name, version, stories }) => [
      `${name} ${version}`,
      `beside Chromium ${chromium}`,
      inWords(stories),
      date,
    ]),
    ...heard.map(({ reader, browser, stories, date: day }) => [
      `${reader} in ${browser}`,
      'every word kept',
      String(stories),
      day,
    ]),
  ];
}

function inWords({ held, listed, failed }: Tally): string {
  const parts = [
    held > 0 ? `${held} right` : '',
    listed > 0 ? `${listed} as listed` : '',
    failed > 0 ? `**${failed} wrong**` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/**
 * A text with a table in the place of the one that begins with the same words.
 * @throws Error if there is none.
 */
function replaceTable(text: string, table: readonly Row[]): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith(`| ${table[0]?.[0]} `));
  if (first === -1)
    throw new Error(
      `There is no table that begins with “${table[0]?.[0]}”, so nobody would see what was found. Write one.`,
    );
  const end = lines.findIndex((line, index) => index > first && !line.startsWith('|'));
  const [head = [], ...rows] = table;
  const written = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return [...lines.slice(0, first), ...written, ...(end === -1 ? [] : lines.slice(end))].join('\n');
}
