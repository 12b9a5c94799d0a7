import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Assembled } from './engine/assemble.ts';
import { explain } from './explain.ts';
import type { Evidence } from './evidence/schema.ts';
import { readEvidence, UnusableFile, writeWhole } from './evidence/file.ts';
import { acceptTrees } from './evidence/trees.ts';
import { differenceOf } from './evidence/diff.ts';
import { exitCode, isBlocking } from './evidence/verdict.ts';
import { readOptions, type Options } from './options.ts';
import { log, say } from './engine/output.ts';
import { checkReport } from './engine/check-report.ts';
import { count } from './evidence/count.ts';
import { differenceInWords, findingInWords } from './report/diff.ts';
import { conformanceInWords } from './report/openacr.ts';
import { completeness, selfTestInWords, resultInWords, whereStorybookStarts } from './report/phrases.ts';
import { writeReports } from './report/write.ts';
import { auditStorybook, cacheFolder, mergeShards, type Shard, treesOf } from './audit.ts';
import { auditExamples } from './examples.ts';
import type { PlantedPage } from './planted/pages.ts';
import { AuditError, StorybookError, UsageError } from './source/errors.ts';
import { refuseToFailOnWhatIsLeftOut } from './source/filters.ts';
import { servedBuild } from './source/storybook.ts';
import { watchFor } from './source/watch.ts';
import { ownVersion } from './version.ts';

/**
 * The whole command: reads the words after it, does what they ask for, and gives the exit code.
 * @param words without the name of the program.
 * @param cwd the project in which it was started; relative paths are from there.
 * @param planted the pages by which a run proves itself: all that there are. Who tries the command itself may do with a few.
 */
export async function runCommand(
  words: readonly string[],
  cwd: string,
  planted?: readonly PlantedPage[],
): Promise<number> {
  try {
    const options = readOptions(words);
    if (options === undefined) return 0;
    const out = path.resolve(cwd, options.out);
    if (options.explain !== undefined) {
      say(explain(readEvidence(path.join(out, 'evidence.json')), options.explain));
      return 0;
    }
    if (options.task === 'diff') return compare(options, cwd);
    if (options.task === 'serve') return await serve(options, cwd);
    probe(out);
    if (options.task === 'act') {
      const [folder, another] = options.places;
      if (another !== undefined) throw new UsageError('“act” judges one folder at a time.');
      const where = { out, seconds: options.timeout, version: ownVersion() };
      return await auditExamples(
        folder === undefined ? undefined : path.resolve(cwd, folder),
        where,
        say,
        log,
      );
    }
    return options.watch ? await watch(options, cwd) : await audit(options, cwd, planted);
  } catch (error) {
    if (error instanceof UsageError) {
      log(error.message);
      return 3;
    }
    if (error instanceof Error && isExpected(error)) {
      log(error.message);
      return 2;
    }
    // Node would end with 1, which means something else here.
    log(
      'The audit stopped because of a fault of its own, so it is incomplete. Please report it with what follows.',
    );
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 2;
  }
}

function compare({ places, failOn, isFailOnGiven }: Options, cwd: string): number {
  const [before, after] = places.map((place) => {
    const file = path.resolve(cwd, place);
    return readEvidence(file.endsWith('.json') ? file : path.join(file, 'evidence.json'));
  });
  if (before === undefined || after === undefined) throw new UsageError('“diff” needs two audits.');
  if (isFailOnGiven) {
    refuseToFailOnWhatIsLeftOut(failOn, before.run.rules, 'the earlier audit');
    refuseToFailOnWhatIsLeftOut(failOn, after.run.rules, 'the later audit');
  }
  const difference = differenceOf(before, after);
  for (const line of differenceInWords(difference, after)) say(line);
  if (!after.run.complete) return 2;
  const worse = [...difference.added, ...difference.worse.map((pair) => pair.after)];
  return worse.some((finding) => isBlocking(finding, failOn)) ? 1 : 0;
}

/** Goes on until it is stopped. */
async function serve(
  { places: [folder = 'storybook-static'], publicUrl }: Options,
  cwd: string,
): Promise<number> {
  const wanted = publicUrl ?? whereStorybookStarts;
  const [, port] = /^http:\/\/(?:127\.0\.0\.1|localhost):(\d+)$/.exec(wanted) ?? [];
  if (port === undefined) {
    throw new UsageError(
      `“serve” serves this computer only, so nobody would find it at ${wanted}. Give --public-url such as ${whereStorybookStarts}, or none.`,
    );
  }
  const { baseUrl, close } = await servedBuild(path.resolve(cwd, folder), Number(port));
  say(`${folder} is at ${baseUrl}, where the links of its report lead. Ctrl+C stops it.`);
  await new Promise((stopped) => process.once('SIGINT', stopped));
  await close();
  return 0;
}

async function audit(options: Options, cwd: string, planted?: readonly PlantedPage[]): Promise<number> {
  const result =
    options.merge === undefined
      ? await auditStorybook(options, cwd, log, planted)
      : await mergeShards(options, cwd, log);
  return 'blob' in result ? tellShard(result, options) : report(result, options, cwd);
}

function tellShard({ blob, complete }: Shard, { shard, out }: Options): number {
  say(
    `Shard ${shard} is judged, and waits in ${blob}. Put the folders of all shards below one, and merge them:`,
  );
  say(`  npx cresset-audit --merge <folder> --out ${out}`);
  if (complete) return 0;
  say('INCOMPLETE. A part of this shard could not be judged.');
  return 2;
}

async function report(
  { evidence, crops, junit, mistakes, trees }: Assembled,
  options: Options,
  cwd: string,
): Promise<number> {
  const out = path.resolve(cwd, options.out);
  writeReports(out, evidence, crops, options.formats);
  if (junit !== null && options.formats.includes('junit')) writeWhole(out, 'junit.xml', junit);
  else rmSync(path.join(out, 'junit.xml'), { force: true });
  // After the reports, which a folder that can't be written must not cost.
  if (options.acceptTrees) log(acceptTrees(treesOf(cwd), trees));
  const { code, because } = exitCode(evidence);
  say(completeness(evidence));
  say(resultInWords(evidence));
  say(`Instrument: ${selfTestInWords(evidence.run.selfTest)}.`);
  for (const reason of because) say(`- ${reason}`);
  for (const line of newlyFailing(evidence)) say(line);
  for (const mistake of mistakes) say(`- ${mistake}`);
  for (const line of notJudged(evidence)) say(line);
  if (options.formats.includes('openacr')) say(conformanceInWords(evidence));
  if (options.formats.includes('html')) {
    // Who interrupts a run doesn't want to wait.
    const folder = options.cache ? path.resolve(cwd, cacheFolder) : null;
    const faults = evidence.run.interrupted ? [] : await checkReport(evidence, crops, folder);
    for (const fault of faults)
      say(`- The report itself has a fault, which is a fault of the audit: ${fault}`);
    say(`Report: ${path.join(options.out, 'index.html')}`);
    if (faults.length > 0) return 2;
  }
  return mistakes.length > 0 ? 3 : code;
}

const longestList = 20;

/** What makes the run fail, a line each; where one of the same rule is accepted in the story, this is another. */
function newlyFailing(evidence: Evidence): string[] {
  const { findings, run } = evidence;
  const lines = findings
    .filter((finding) => isBlocking(finding, run.failOn))
    .map((finding) => {
      const accepted = findings
        .filter(
          ({ check, story, triage, counts }) =>
            check === finding.check && story === finding.story && triage?.verdict === 'accepted' && !counts,
        )
        .map(({ fingerprint }) => fingerprint);
      const another =
        accepted.length === 0 ? '' : ` What is accepted there is another: ${accepted.join(', ')}.`;
      return `  ${findingInWords(finding, evidence)}${another}`;
    });
  return shortened(lines);
}

function shortened(lines: readonly string[]): string[] {
  const cut = lines.length - longestList;
  return cut > 0 ? [...lines.slice(0, longestList), `  and ${cut} more, in the report`] : [...lines];
}

/** What kept stories from being judged, the same words once for all to which they apply. */
function notJudged({ cells }: Evidence): string[] {
  const stories = new Map<string, Set<string>>();
  for (const { story, error } of cells) {
    if (error !== undefined) stories.set(error, (stories.get(error) ?? new Set()).add(story));
  }
  const lines = [...stories].map(([error, [first = '', ...others]]) => {
    const more = others.length === 0 ? '' : ` and ${count(others.length, 'other story', 'other stories')}`;
    return `  ${first}${more}: ${error}`;
  });
  return shortened(lines);
}

/** Goes on until it is stopped; what was judged last decides the exit code. */
async function watch(options: Options, cwd: string): Promise<number> {
  if (options.url !== undefined || options.places.some((place) => /^https?:/.test(place))) {
    throw new UsageError('An address can’t be watched for changes. Leave out --watch or the address.');
  }
  const stopped = new AbortController();
  process.once('SIGINT', () => stopped.abort());
  let code = await audit(options, cwd);
  const invite = () => log('Waiting for a change. Ctrl+C stops watching.');
  await watchFor(
    options.dir ?? cwd,
    async () => {
      code = await audit(options, cwd);
      invite();
    },
    stopped.signal,
    { outputs: [path.resolve(cwd, options.out), path.resolve(cwd, 'storybook-static')], onReady: invite },
  );
  return code;
}

/** Whether the reports can be written is better known before an hour's work. */
function probe(out: string): void {
  const wasThere = existsSync(out);
  rmSync(writeWhole(out, '.probe', ''));
  if (!wasThere) rmSync(out, { recursive: true });
}

function isExpected(error: Error): boolean {
  return error instanceof StorybookError || error instanceof UnusableFile || error instanceof AuditError;
}
