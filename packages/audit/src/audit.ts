import axe from 'axe-core';
import { chromium, type LaunchOptions } from '@playwright/test';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { arch, platform, release, tmpdir } from 'node:os';
import path from 'node:path';
import { allRules } from './checks/rules.ts';
import { assemble, readLines, type AcceptedTrees, type Assembled } from './engine/assemble.ts';
import { oneRunOf, refuseWhatIsNoReport, underOneAddress } from './engine/shards.ts';
import { findBrowser } from './engine/find-browser.ts';
import { launch } from './engine/launch.ts';
import type { Line } from './engine/reporter.ts';
import { messageOf } from './engine/session.ts';
import { wholeRun, type Plan, type Reporting, type RunFacts, type Subject } from './engine/plan.ts';
import { isWithin } from './evidence/criteria.ts';
import { notChosen, notOfLevel } from './evidence/expected.ts';
import { readManual } from './evidence/manual.ts';
import type { Rule } from './evidence/schema.ts';
import { readTrees } from './evidence/trees.ts';
import { readTriage } from './evidence/triage.ts';
import { modes, usualMode } from './modes/modes.ts';
import type { Options } from './options.ts';
import { ownVersion } from './version.ts';
import { plantedPages, type PlantedPage } from './planted/pages.ts';
import { plantedStorybook } from './planted/storybook.ts';
import { whereStorybookStarts } from './report/phrases.ts';
import { openCache, toolKey } from './source/cache.ts';
import { changedSince, commitOf } from './source/commit.ts';
import { discover, sourceOf, type DiscoveredStory } from './source/discover.ts';
import { chooseModes, chooseRules, chooseStories, refuseToFailOnWhatIsLeftOut } from './source/filters.ts';
import { AuditError, UsageError } from './source/errors.ts';
import { serveMap } from './source/server.ts';
import { locatePages, type LocatedPage } from './source/pages.ts';
import { locateStorybook, type Located } from './source/storybook.ts';

/** Where the verdicts of a project are kept, and where results that need not be found again. */
const triageFile = 'audit/triage.yaml';
/** Where what people found out is kept. */
const manualFolder = 'audit/manual';
/** Where the accessible trees are kept that it has accepted. */
const treesFolder = 'audit/trees';
export const cacheFolder = 'node_modules/.cache/cresset-audit';

/** What came of one shard: its results wait in a blob report for the others. */
export interface Shard {
  readonly blob: string;
  /** Whether something came back of each of its stories. */
  readonly complete: boolean;
}

type Log = (line: string) => void;

/**
 * Judges a Storybook, or one shard of it.
 * @param toPlant The planted pages by which the run proves itself.
 * @throws UsageError, StorybookError, UnusableFile or AuditError, before anything is judged.
 */
export async function auditStorybook(
  options: Options,
  cwd: string,
  log: Log,
  toPlant: readonly PlantedPage[] = plantedPages,
): Promise<Assembled | Shard> {
  const began = performance.now();
  // Names that don't exist are told before a browser starts or a Storybook is built.
  const chosenModes = chooseModes(options.modes, modes);
  for (const mode of Object.keys(options.globals)) {
    if (chosenModes.some(({ id }) => id === mode)) continue;
    throw new UsageError(
      `--globals sets something in the mode “${mode}”, which --modes leaves out, so it would do nothing. Leave it out, or judge in that mode, too.`,
    );
  }
  if (options.acceptTrees && !chosenModes.some(({ id }) => id === usualMode)) {
    throw new UsageError(
      `--accept-trees keeps the trees of the mode “${usualMode}”, which --modes leaves out, so it would do nothing. Judge in that mode, too.`,
    );
  }
  const accepted = acceptedTrees(options, cwd);
  const rules = chosenRules(options);
  const located = await locate(options, cwd, log);
  const planted = await serveMap(plantedStorybook(toPlant));
  const folder = mkdtempSync(path.join(tmpdir(), 'cresset-audit-'));
  try {
    const { version: storybookVersion, stories } =
      located.pages === undefined
        ? await discover(located.baseUrl)
        : { version: null, stories: located.pages };
    const { chosen, leftOut } = chooseStories<DiscoveredStory & Partial<LocatedPage>>(stories, options);
    const browser = await findBrowser();
    const version = await versionOf(browser);
    const facts: RunFacts = {
      startedAt: new Date().toISOString(),
      tool: { name: 'Cresset audit', version: ownVersion() },
      axe: { name: 'axe-core', version: axe.version },
      browser: { name: 'Chromium', version },
      os: `${platform()} ${release()} ${arch()}`,
      commit: commitOf(cwd),
      storybook: { from: located.from, version: storybookVersion },
      modes: chosenModes.map(({ id, name, reproduce }) => ({
        id,
        name,
        reproduce: withGlobals(reproduce, options.globals[id] ?? {}),
      })),
      rules,
      storiesLeftOut: leftOut.map(({ id }) => id),
      narrowed:
        leftOut.length > 0 ||
        chosenModes.length < modes.length ||
        rules.some(({ why }) => why === notChosen || why === notOfLevel),
    };
    // A build that we serve ourselves is gone when the report is read.
    const readersAddress =
      options.publicUrl ?? (located.folder === null ? located.baseUrl : whereStorybookStarts);
    const key = toolKey({
      axe: facts.axe,
      browser: facts.browser,
      // With and without windows it has the same name and version, and draws letters differently.
      executable: browser.executablePath,
      modes: facts.modes,
      rules: facts.rules,
      globals: options.globals,
      readersAddress,
    });
    const cache =
      options.cache && located.pages === undefined
        ? await openCache({ folder: path.resolve(cwd, cacheFolder), located, toolKey: key })
        : null;
    if (cache !== null && cache.explain !== null) log(cache.explain);
    const plantedStories = (await discover(planted.baseUrl)).stories;
    if (plantedStories.length !== toPlant.length) {
      throw new AuditError(
        `Of ${toPlant.length} planted pages ${plantedStories.length} are in their Storybook, so the run would prove less than it says. Two of them have one id.`,
      );
    }
    const blob = path.resolve(cwd, options.out, 'blob');
    const plan: Plan = {
      facts,
      subjects: [
        ...plantedStories.map((story) => subjectOf(story, planted.baseUrl, planted.baseUrl)),
        ...chosen.map((story) => ({
          ...subjectOf(story, located.baseUrl, readersAddress),
          ...(story.plain === undefined ? {} : { page: story.plain.address, url: story.plain.url }),
          planted: false,
          source: located.pages ? null : sourceOf(story, cwd),
          cacheFile: cache?.fileFor(story) ?? null,
        })),
      ],
      browser,
      seconds: options.timeout,
      workers: options.workers ?? null,
      globals: options.globals,
      blob: options.shard === undefined ? null : blob,
      ...reportingIn(folder, options, cwd),
      shard: options.shard ?? null,
    };
    const ended = await follow('test', plan, folder);
    if (options.shard !== undefined) return { blob, complete: !ended.interrupted && isComplete(ended.lines) };
    return assembleRun(plan, ended, { began, shards: 1, accepted, log });
  } finally {
    await Promise.all([located.close(), planted.close()]);
    removeFolder(folder);
  }
}

/**
 * Makes one audit of the shards below a folder. A shard that is missing makes it incomplete.
 * @throws UsageError if there is none, or if they are not the parts of one audit.
 */
export async function mergeShards(options: Options, cwd: string, log: Log): Promise<Assembled> {
  const began = performance.now();
  const accepted = acceptedTrees(options, cwd);
  const from = path.resolve(cwd, options.merge ?? '.');
  const reports = globSync('**/*.zip', { cwd: from }).map((name) => path.join(from, name));
  if (reports.length === 0) {
    throw new UsageError(
      `There is no shard below ${from}, so there is nothing to merge. Run the shards first, each with --shard and a folder of its own for --out.`,
    );
  }
  refuseWhatIsNoReport(reports);
  const folder = mkdtempSync(path.join(tmpdir(), 'cresset-audit-'));
  try {
    const blobs = path.join(folder, 'blobs');
    mkdirSync(blobs);
    // Playwright looks in one folder only.
    for (const [index, report] of reports.entries()) copyFileSync(report, path.join(blobs, `${index}.zip`));
    const reporting = reportingIn(folder, options, cwd);
    const ended = await follow('merge-reports', reporting, folder, [blobs]);
    // What Playwright couldn't read says nothing of what the shards are.
    if (ended.lines.length === 0)
      return assembleRun(reporting, ended, { began, shards: reports.length, accepted, log });
    const { run, missing } = oneRunOf(ended.lines, reports.length);
    if (options.isFailOnGiven) {
      refuseToFailOnWhatIsLeftOut(options.failOn, run.facts.rules, 'these shards');
    }
    if (missing.length > 0) log(`There is no shard ${missing.join(', ')} below ${from}.`);
    return assembleRun(
      reporting,
      {
        ...ended,
        lines: [{ run, shard: wholeRun }, ...ended.lines.map((line) => underOneAddress(line, run))],
      },
      { began, shards: reports.length, accepted, log },
    );
  } finally {
    removeFolder(folder);
  }
}

/** All rules that there are; what `--checks` or `--levels` leaves out is off, and says so. */
function chosenRules({ checks, levels }: Options): Rule[] {
  const chosen = new Set(
    chooseRules(
      checks,
      allRules.map(({ id }) => id),
    ),
  );
  const rules = allRules.map((rule) => {
    if (!rule.enabled) return rule;
    if (!isWithin(rule.level, levels)) return { ...rule, enabled: false, why: notOfLevel };
    return chosen.has(rule.id) ? rule : { ...rule, enabled: false, why: notChosen };
  });
  if (rules.every(({ enabled }) => !enabled)) {
    throw new UsageError(
      `Of the rules “${checks ?? '*/*'}” none is of level ${levels} or below and on, so nothing would be judged. Give others, or a higher --levels.`,
    );
  }
  return rules;
}

/** Who repeats a finding by hand needs the same theme, which no setting of the browser chooses. */
function withGlobals(reproduce: string, globals: Readonly<Record<string, string>>): string {
  const set = Object.entries(globals).map(([name, value]) => `“${name}” to “${value}”`);
  return set.length === 0 ? reproduce : `${reproduce} In Storybook’s toolbar, set ${set.join(' and ')}.`;
}

/** A browser whose parent was killed takes a moment to end, and may still write there. */
function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

/** Starts it once, which is also the proof that it starts. */
async function versionOf(browser: LaunchOptions): Promise<string> {
  const running = await chromium.launch(browser).catch((error: unknown) => {
    throw new AuditError(
      `${browser.executablePath} does not start as a Chromium, and the audit judges what one shows (${messageOf(error)}). Install Chrome or Chromium, or say where one is: CRESSET_BROWSER=/path/to/chrome`,
      { cause: error },
    );
  });
  try {
    return running.version();
  } finally {
    await running.close();
  }
}

/** Plain pages, or a Storybook. */
async function locate(
  options: Options,
  cwd: string,
  log: Log,
): Promise<Located & { readonly pages?: readonly LocatedPage[] }> {
  if (options.task !== 'page') return locateStorybook({ ...options, cwd, log });
  const { pages, close } = await locatePages(options.places, cwd);
  return { from: options.places.join(' '), baseUrl: '', folder: null, pages, close };
}

/** @param address Where a reader of the report finds the Storybook that we have at `storybook`. */
function subjectOf({ id, title, name, tags }: DiscoveredStory, storybook: string, address: string): Subject {
  const url = `${address}/iframe.html?viewMode=story&id=${encodeURIComponent(id)}`;
  return {
    id,
    component: title,
    name,
    url,
    tags: [...tags],
    source: null,
    storybook,
    page: null,
    planted: true,
    cacheFile: null,
  };
}

function reportingIn(folder: string, { failOn }: Options, cwd: string): Reporting {
  return {
    records: path.join(folder, 'records.jsonl'),
    junit: path.join(folder, 'junit.xml'),
    triage: fromHere(cwd, triageFile),
    project: path.resolve(cwd),
    today: new Date().toISOString().slice(0, 10),
    failOn,
    shard: null,
  };
}

interface Followed {
  readonly interrupted: boolean;
  readonly lines: readonly Line[];
  readonly junit: string | null;
}

async function follow(
  command: Parameters<typeof launch>[0],
  plan: Reporting,
  folder: string,
  words: readonly string[] = [],
): Promise<Followed> {
  const file = path.join(folder, 'plan.json');
  writeFileSync(file, JSON.stringify(plan));
  writeFileSync(plan.records, '');
  const { interrupted } = await launch(command, file, words);
  return {
    interrupted,
    lines: readLines(plan.records),
    junit: existsSync(plan.junit) ? readFileSync(plan.junit, 'utf8') : null,
  };
}

interface Assembling {
  readonly began: number;
  readonly shards: number;
  readonly accepted: AcceptedTrees | null;
  readonly log: Log;
}

function assembleRun(
  { failOn, triage, project, today }: Reporting,
  { interrupted, lines, junit }: Followed,
  { began, shards, accepted, log }: Assembling,
): Assembled {
  const run = lines.find((line) => 'run' in line);
  if (run === undefined) {
    throw new AuditError(
      'Playwright Test ended before it judged anything, so there is nothing to report. What it said is above.',
    );
  }
  const seconds = (performance.now() - began) / 1000;
  if (accepted !== null && !run.run.facts.modes.some(({ id }) => id === usualMode)) {
    log(
      `Nothing is compared with ${accepted.folder}: those trees are of the mode “${usualMode}”, which --modes leaves out.`,
    );
  }
  return {
    ...assemble(run.run, lines, {
      failOn,
      seconds,
      interrupted,
      shards,
      triage: readTriage(triage),
      manual: readManual(fromHere(project, manualFolder)),
      accepted,
      changed: (commit, files) => changedSince(project, commit, files),
      today,
    }),
    junit,
  };
}

/** What there is to compare. It is read before anything is judged, so that a fault of the folder costs no run. */
function acceptedTrees({ task, acceptTrees }: Options, cwd: string): AcceptedTrees | null {
  // A page is of no project.
  if (task === 'page') return null;
  const folder = treesOf(cwd);
  const trees = readTrees(folder);
  return trees === undefined || acceptTrees ? null : { trees, folder };
}

/** Where the accepted trees of a project are. */
export const treesOf = (project: string): string => fromHere(project, treesFolder);

/** A place in the project, as somebody sees it who stands where the command was started. */
function fromHere(project: string, place: string): string {
  return path.relative(process.cwd(), path.join(project, place));
}

function isComplete(lines: readonly Line[]): boolean {
  return lines.every(
    (line) =>
      !('lost' in line) &&
      (!('record' in line) ||
        line.record.cells.every(({ state }) => state !== 'error' && state !== 'timeout')),
  );
}
