import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from './arguments.ts';
import { notRun } from './checks/not-run.ts';
import { chromium, findProgram, firefox, virtualDisplay } from './find-program.ts';
import { writeSupportTables } from './support-tables.ts';
import { plantedFaults } from './transcripts/planted-faults.ts';
import { readStory } from './transcripts/read-story.ts';
import { ScreenReader, type BrowserName } from './transcripts/screen-reader.ts';
import {
  isReadIn,
  publishedPage,
  publishedPages,
  servePages,
  type StoryPage,
} from './transcripts/story-pages.ts';
import {
  readTranscript,
  saysTheSame,
  writeTranscript,
  type Reading,
  type Transcript,
} from './transcripts/transcript.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = 'tests/transcripts';
/** What is there on a system that a person reads with, and a display that nobody sees. */
const needed = [
  {
    name: 'Orca',
    places: ['/usr/bin/orca'],
    // What it needs beside its own dependencies, at once.
    packages: ['orca', 'at-spi2-core', 'dbus-daemon', 'openbox', 'xdotool', 'util-linux'],
    variable: 'CRESSET_ORCA',
  },
  ...['openbox', 'xdotool', 'setpriv', 'dbus-daemon'].map((name) => ({
    name,
    places: [`/usr/bin/${name}`],
    packages: [name === 'setpriv' ? 'util-linux' : name],
    variable: `CRESSET_${name.replace('-', '_').toUpperCase()}`,
  })),
  virtualDisplay,
];
const programs = { firefox, chromium };

const { values, positionals: words } = readArguments(
  'transcripts',
  `Has Orca read the published stories in Firefox, and whole pages and one story a component in Chromium, and compares what it says with ${folder}.
Words choose stories whose names hold all of them, such as: threat-card picture
Exit codes: 0 everything is read as accepted, 1 something isn't, 2 it could not be read, ${notRun} not run, because a program is missing.`,
  {
    sample: { type: 'boolean', help: 'only what CI has time for: the stories named Default, in Firefox' },
    accept: { type: 'boolean', help: 'accepts what is said now, if everything could be read' },
  },
  '[words]',
);

const isSample = values.sample === true;
// Chromium tells a reader late, so a busy machine is likelier to lose a word there.
const browsers: readonly BrowserName[] = isSample ? ['firefox'] : ['firefox', 'chromium'];

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? `\n${error.message}` : error);
  return 2;
});

async function run(): Promise<number> {
  const missing = [...needed, ...browsers.map((browser) => programs[browser])].flatMap((program) => {
    const found = findProgram(program);
    return 'missing' in found ? found.missing : [];
  });
  if (missing.length > 0) {
    console.log(`Not run: only a screen reader can say what it reads.\n${missing.join('\n')}`);
    return notRun;
  }
  const stories = publishedPages(root).filter(
    ({ name }) => words.every((word) => name.includes(word)) && (!isSample || name.endsWith('--default')),
  );
  if (stories.length === 0) throw new Error(`No story has a name with “${words.join(' ')}” in it.`);
  const tasks = browsers.flatMap((browser) =>
    stories.filter((story) => isReadIn(browser, story)).map((story) => taskOf(browser, story)),
  );
  const all = [...(words.length === 0 ? plantedTasks() : []), ...tasks];
  console.log(
    `Orca reads ${tasks.length} pages; ${words.length > 0 ? 'about a second a story, ten a whole page' : isSample ? 'about a minute' : 'about 6 minutes'} on two quiet cores`,
  );
  const began = performance.now();
  await readAll(all);
  console.log(`Read in ${Math.round((performance.now() - began) / 1000)} s`);

  const deaf = all.filter(({ broken, heard, file }) => broken !== undefined && !isHeard(broken, heard, file));
  if (deaf.length > 0)
    throw new Error(
      `Planted faults that were not heard: ${deaf.map(({ broken }) => broken?.name).join(', ')}. So nothing follows from this run about the stories.`,
    );
  if (values.accept !== true) return compare(tasks);
  accept(tasks);
  await writeSupportTables();
  return 0;
}

/** A page for one browser, and what was heard of it. */
interface Task {
  readonly browser: BrowserName;
  readonly name: string;
  readonly story: string;
  readonly html: string;
  /** Where what was accepted is. */
  readonly file: string;
  /** The fault, where one is planted. */
  readonly broken?: (typeof plantedFaults)[number];
  heard?: Transcript;
}

function taskOf(browser: BrowserName, { name, story }: StoryPage): Task {
  return {
    browser,
    name,
    story,
    html: publishedPage(root, name),
    file: path.join(folder, browser, `${name}.txt`),
  };
}

function plantedTasks(): readonly Task[] {
  return plantedFaults.map((broken, index) => ({
    browser: 'firefox',
    name: `planted-${index}`,
    story: broken.name,
    html: broken.breakIt(publishedPage(root, broken.of)),
    file: path.join(folder, 'firefox', `${broken.of}.txt`),
    broken,
  }));
}

/** Reads every page, in as many sessions as there are cores and one more: a session waits half of its time. */
async function readAll(tasks: readonly Task[]): Promise<void> {
  const site = await servePages(root);
  const stop = new AbortController();
  const interrupt = () => stop.abort(new Error('Interrupted; nothing was accepted.'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, interrupt);

  const one = async (browser: BrowserName, waiting: Task[]): Promise<void> => {
    const found = findProgram(programs[browser]);
    if ('missing' in found) throw new Error(found.missing);
    const reader = await ScreenReader.start(browser, found.path, stop.signal);
    try {
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
        const readings = await readStory(reader, site.write(`${browser}-${task.name}`, task.html));
        const date = new Date().toISOString().slice(0, 10);
        task.heard = { story: task.story, versions: reader.versions, date, readings };
      }
    } catch (error) {
      // What one can't read makes the run worthless: the others needn't go on.
      stop.abort(error);
      throw error;
    } finally {
      await reader.close();
    }
  };
  try {
    const sessions = browsers.flatMap((browser) => {
      const waiting = tasks.filter((task) => task.browser === browser);
      const count = browser === 'firefox' ? availableParallelism() : 1;
      return Array.from({ length: Math.min(count, waiting.length) }, () => one(browser, waiting));
    });
    await Promise.allSettled(sessions);
    stop.signal.throwIfAborted();
  } finally {
    await site.close();
  }
}

/** Whether a fault changes what is said, in the way of reading in which it should. */
function isHeard(
  fault: (typeof plantedFaults)[number],
  heard: Transcript | undefined,
  file: string,
): boolean {
  const said = (transcript: Transcript | undefined): Reading | undefined =>
    transcript?.readings.find(({ way }) => way === fault.way);
  return heard !== undefined && JSON.stringify(said(heard)) !== JSON.stringify(said(acceptedIn(file)));
}

function acceptedIn(file: string): Transcript | undefined {
  const full = path.join(root, file);
  return existsSync(full) ? readTranscript(readFileSync(full, 'utf8')) : undefined;
}

/** Files of stories that are no longer there; none where only some were read. */
function gone(tasks: readonly Task[]): readonly string[] {
  if (isSample || words.length > 0) return [];
  const known = new Set(tasks.map(({ file }) => file));
  return globSync(`${folder}/*/*.txt`, { cwd: root }).filter((file) => !known.has(file));
}

function accept(tasks: readonly Task[]): void {
  let count = 0;
  for (const { file, heard } of tasks) {
    const was = acceptedIn(file);
    // The date is that of the words: what is said as before, with the same versions, keeps its own.
    if (heard === undefined || (was?.versions === heard.versions && saysTheSame(was, heard))) continue;
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), writeTranscript(heard));
    count += 1;
  }
  const left = gone(tasks);
  for (const file of left) rmSync(path.join(root, file));
  console.log(
    `${count} transcripts are accepted anew, and ${left.length} of stories that are gone are deleted. Read the diff as a listener would, and commit it with what changed it.`,
  );
}

function compare(tasks: readonly Task[]): number {
  const changed = tasks.filter(({ file, heard }) => {
    const was = acceptedIn(file);
    return was === undefined || heard === undefined || !saysTheSame(was, heard);
  });
  const left = gone(tasks);
  for (const task of changed) console.log(difference(task));
  for (const file of left) console.log(`\n${file}: there is no such story any more`);
  tellVersions(tasks);
  if (changed.length + left.length === 0) {
    console.log(`All ${tasks.length} are read as accepted.`);
    return 0;
  }
  console.log(
    `\n${changed.length} of ${tasks.length} are read differently than accepted, ${left.length} are gone. If all of it is meant: npm run transcripts -- --accept`,
  );
  return 1;
}

/** Words with another version of a program are worth as much; only whoever looks for the cause of a change must know. */
function tellVersions(tasks: readonly Task[]): void {
  const pairs = tasks.flatMap(({ file, heard }) => {
    const was = acceptedIn(file);
    return was === undefined || heard === undefined || was.versions === heard.versions
      ? []
      : `Accepted with ${was.versions}; read now with ${heard.versions}.`;
  });
  for (const pair of new Set(pairs)) console.log(pair);
}

/** What is said otherwise, word by word, as git shows it. */
function difference({ file, heard }: Task): string {
  const was = acceptedIn(file);
  if (heard === undefined || was === undefined) return `\n${file}: not accepted yet`;
  const place = mkdtempSync(path.join(tmpdir(), 'cresset-difference-'));
  const names = ['accepted', 'now'].map((name) => path.join(place, name));
  for (const [index, transcript] of [was, { ...heard, versions: was.versions, date: was.date }].entries())
    writeFileSync(names[index] ?? '', writeTranscript(transcript));
  try {
    execFileSync('git', ['diff', '--no-index', '--word-diff=plain', '--no-color', '-U1', ...names], {
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    // Git ends with 1 where there are differences.
    const shown = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    const lines = shown.split('\n').filter((line) => !/^(?:diff|index|---|\+\+\+|@@) /.test(line));
    return `\n${file}: [-no longer said-], {+said now+}\n${lines.join('\n')}`;
  } finally {
    rmSync(place, { recursive: true });
  }
}
