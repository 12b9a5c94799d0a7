import { readFileSync } from 'node:fs';
import { AuditError, UsageError } from '../source/errors.ts';
import type { Run, RunFacts, Subject } from './plan.ts';
import type { Line } from './reporter.ts';

/** What all shards were about, and those that are not there. */
interface OneRun {
  readonly run: Run;
  /** “3/4”, each. */
  readonly missing: readonly string[];
}

/**
 * The run of which these are the shards, as if it had begun with the first of them.
 *
 * @param reports How many reports of shards there are.
 * @throws UsageError if they are not the parts of one run: a report would say of each what is true of another.
 */
export function oneRunOf(lines: readonly Line[], reports: number): OneRun {
  const shards = lines.filter((line) => 'run' in line).toSorted((one, other) => partOf(one) - partOf(other));
  const [first] = shards;
  if (first === undefined) {
    throw new UsageError(
      'What is to be merged was not judged by this version of the audit. Judge all shards again.',
    );
  }
  if (shards.length < reports) {
    throw new UsageError(
      `There are ${reports} reports of ${shards.length} different shards (${shards.map(({ shard }) => shard).join(', ')}), so one is there twice. Merge a folder that holds each once.`,
    );
  }
  const [, parts] = first.shard.split('/');
  for (const { run, shard } of shards) {
    const apart = shard.endsWith(`/${parts}`) ? whatIsApart(first.run, run) : 'number of parts';
    if (apart !== undefined) {
      throw new UsageError(
        `The shards ${first.shard} and ${shard} are not of one audit: they differ in the ${apart}. One report would say of each what is true of the other. Judge all shards with the same command, except for --shard and --out.`,
      );
    }
  }
  const expected = Array.from({ length: Number(parts) }, (_, index) => `${index + 1}/${parts}`);
  const [startedAt = first.run.facts.startedAt] = shards.map(({ run }) => run.facts.startedAt).toSorted();
  return {
    run: { ...first.run, facts: { ...first.run.facts, startedAt } },
    missing: expected.filter((one) => shards.every(({ shard }) => shard !== one)),
  };
}

const partOf = ({ shard }: { readonly shard: string }) => Number.parseInt(shard, 10);

const subjectsInWords = 'stories or their addresses';
/** What two machines may differ in is not here: when they began, their folders and their systems. */
const facts: readonly (readonly [what: string, of: (facts: RunFacts) => unknown])[] = [
  ['commit', ({ commit }) => commit],
  ['version of the audit', ({ tool }) => tool],
  ['version of axe', ({ axe }) => axe],
  ['version of the browser', ({ browser }) => browser],
  ['modes', ({ modes }) => modes],
  ['rules', ({ rules }) => rules],
  [subjectsInWords, ({ storiesLeftOut }) => storiesLeftOut],
];

const inReports = ({ id, component, name, url, tags }: Subject) => ({
  id,
  component,
  name,
  url: isFile(url) ? 'where it lies on its machine' : url,
  tags,
});

const isFile = (url: string) => url.startsWith('file:');

/** What a shard says of a file, under the address that it has in the whole run: each machine has it elsewhere. */
export function underOneAddress(line: Line, { subjects }: Run): Line {
  if (!('record' in line)) return line;
  const { record } = line;
  const { id, url: theirs } = record.story;
  const ours = subjects.find((subject) => subject.id === id && !subject.planted)?.url;
  if (record.planted || ours === undefined || !isFile(theirs)) return line;
  return {
    record: {
      ...record,
      story: { ...record.story, url: ours },
      findings: record.findings.map((finding) => ({
        ...finding,
        reproduce: {
          url: ours,
          steps: finding.reproduce.steps.map((step) => step.replace(theirs, () => ours)),
        },
      })),
    },
  };
}

/**
 * Refuses files that no shard can have left, before all shards are blamed for them.
 * @throws AuditError that names them.
 */
export function refuseWhatIsNoReport(files: readonly string[]): void {
  const others = files.filter((file) => {
    const bytes = readFileSync(file);
    // A zip ends with the list of what is in it, and after that says where the list begins.
    const end = bytes.lastIndexOf('PK\u0005\u0006');
    if (end === -1 || end + 20 > bytes.length) return true;
    return !bytes.subarray(bytes.readUInt32LE(end + 16), end).includes('report.jsonl');
  });
  if (others.length === 0) return;
  throw new AuditError(
    `${others.join(' and ')} can’t be read as the report of a shard, so the merged report would lack it: it is incomplete, or something else. Copy it again from where the shard was judged, or remove it from the folder.`,
  );
}

function whatIsApart(one: Run, other: Run): string | undefined {
  const differ = (left: unknown, right: unknown) => JSON.stringify(left) !== JSON.stringify(right);
  const told = ({ subjects }: Run) => subjects.filter(({ planted }) => !planted).map(inReports);
  return (
    facts.find(([, of]) => differ(of(one.facts), of(other.facts)))?.[0] ??
    (differ(told(one), told(other)) ? subjectsInWords : undefined)
  );
}
