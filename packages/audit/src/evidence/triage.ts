import { existsSync, readFileSync } from 'node:fs';
import { Type, type Static } from 'typebox';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { aYearAfter, isDay } from './day.ts';
import type { Finding } from './schema.ts';
import { compile, faultsOf } from './validation.ts';

const day = (description: string) => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description });

const entrySchema = Type.Object(
  {
    fingerprint: Type.String({ pattern: '^[0-9a-f]{12}$', description: 'Of the finding, from the report.' }),
    verdict: Type.Unsafe<'pass' | 'fail' | 'not-applicable' | 'accepted'>(
      Type.String({ enum: ['pass', 'fail', 'not-applicable', 'accepted'] }),
    ),
    by: Type.String({ pattern: '\\S', description: 'Who decided.' }),
    on: day('The day of the decision.'),
    note: Type.String({ pattern: '\\S[\\s\\S]{18,}\\S', description: 'Why, in 20 characters or more.' }),
    until: Type.Optional(day('The last day on which it counts.')),
    issue: Type.Optional(Type.String({ pattern: '\\S', description: 'Where it is being worked on.' })),
  },
  { additionalProperties: false },
);

/** What one person decided about one finding. */
type TriageEntry = Static<typeof entrySchema> & {
  /** Where it stands: “audit/triage.yaml:12”. */
  readonly where: string;
};

/** The verdicts that a file holds, and what is wrong with the others. */
export interface Triage {
  readonly entries: readonly TriageEntry[];
  readonly problems: readonly string[];
}

const isEntry = compile(entrySchema);

// What to write, by field.
const wanted: Readonly<Record<string, string>> = {
  fingerprint: 'the 12 hexadecimal digits that every report gives for a finding',
  verdict: 'pass, fail, not-applicable or accepted',
  by: 'the name of a person',
  on: 'the day of the decision, as YYYY-MM-DD',
  until: 'the last day on which it counts, as YYYY-MM-DD',
  note: 'the reason, in 20 characters or more',
  issue: 'where it is being worked on',
};

/** What is wrong in one field, or with the entry as a whole. */
interface Fault {
  readonly field?: string;
  readonly words: string;
}

function faultsOfForm(): Fault[] {
  return faultsOf(isEntry).map(({ at: [field], kind }): Fault => {
    if (field === undefined) return { words: 'is not a verdict; begin it with “fingerprint:”' };
    const hint = wanted[field];
    if (hint === undefined) {
      return {
        field,
        words: `is not a field of a verdict; the fields are ${Object.keys(wanted).join(', ')}`,
      };
    }
    return { field, words: kind === 'missing' ? `is missing; write ${hint}` : `must be ${hint}` };
  });
}

function faultsOfMeaning({ verdict, on, until, issue }: Static<typeof entrySchema>): Fault[] {
  const faults: Fault[] = [];
  const find = (field: string, words: string) => faults.push({ field, words });
  if (!isDay(on)) find('on', 'is not a calendar date; write the day of the decision');
  if (until !== undefined) {
    if (!isDay(until)) find('until', 'is not a calendar date; write the last day on which it counts');
    else if (until < on) find('until', 'is before “on”, so it would never count; write a later day');
    else if (verdict === 'accepted' && until > aYearAfter(on)) {
      find(
        'until',
        'is more than 12 months after “on”, and what is accepted would be forgotten; write an earlier day',
      );
    }
  } else if (verdict === 'accepted') {
    find('until', 'is missing; what is accepted needs a last day, at most 12 months after “on”');
  }
  if (verdict === 'accepted' && issue === undefined) {
    find('issue', `is missing; what is accepted needs an issue: write ${wanted['issue']}`);
  }
  return faults;
}

/**
 * Reads verdicts from the text of a triage file.
 *
 * Every field is text as it is written, so that a fingerprint of digits alone stays one. What is wrong is told with its
 * line and counts for nothing; the other entries do count.
 *
 * @param file what to call the file in messages: “audit/triage.yaml”.
 */
export function parseTriage(text: string, file: string): Triage {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const whereIs = (offset: number) => `${file}:${lineCounter.linePos(offset).line}`;
  const whereIsNode = (node: unknown) => whereIs(isNode(node) ? (node.range?.[0] ?? 0) : 0);

  const [broken] = document.errors;
  if (broken !== undefined) {
    return {
      entries: [],
      problems: [
        `${whereIs(broken.pos[0])}: this is not YAML (${broken.message}). No verdict in the file counts. Correct this line.`,
      ],
    };
  }
  const { contents } = document;
  if (contents === null) return { entries: [], problems: [] };
  if (!isSeq(contents)) {
    return {
      entries: [],
      problems: [
        `${whereIsNode(contents)}: the file must be a list of verdicts. None of them counts. Begin every entry with “- fingerprint:”.`,
      ],
    };
  }

  const entries: TriageEntry[] = [];
  const problems: string[] = [];
  const placeOf = new Map<string, string>();
  for (const item of contents.items) {
    const where = whereIsNode(item);
    const report = ({ field, words }: Fault) => {
      const pair = isMap(item)
        ? item.items.find(({ key }) => isScalar(key) && key.value === field)
        : undefined;
      const place = pair === undefined ? where : whereIsNode(pair.key);
      const subject = field === undefined ? 'the entry' : `“${field}”`;
      problems.push(`${place}: ${subject} ${words}. Until it is corrected, the entry does not count.`);
    };
    const value: unknown = isNode(item) ? item.toJS(document) : undefined;
    if (!isEntry(value)) {
      for (const fault of faultsOfForm()) report(fault);
      continue;
    }
    const earlier = placeOf.get(value.fingerprint);
    const faults = [
      ...faultsOfMeaning(value),
      ...(earlier === undefined
        ? []
        : [
            {
              field: 'fingerprint',
              words: `has a verdict at ${earlier} already; keep the one that is right`,
            },
          ]),
    ];
    for (const fault of faults) report(fault);
    if (earlier === undefined) placeOf.set(value.fingerprint, where);
    if (faults.length === 0) entries.push({ ...value, where });
  }
  return { entries, problems };
}

/**
 * Reads `audit/triage.yaml`. A file that isn't there holds no verdicts: an audit of somebody else's Storybook has none.
 *
 * @param file a path, which messages repeat.
 * @throws Error, of Node's own, if the file is there and can't be read.
 */
export const readTriage = (file: string): Triage =>
  parseTriage(existsSync(file) ? readFileSync(file, 'utf8') : '', file);

/** When a triage is applied, and to what. */
interface Applied {
  /** The day of the run, as YYYY-MM-DD. */
  readonly today: string;
  /** Whether every story was judged in every mode with every rule: only then is a verdict without a finding stale. */
  readonly complete: boolean;
}

/**
 * Puts verdicts to findings: sets `triage`, and `counts` to no where a current verdict says that a finding is known.
 *
 * A confirmed failure (“fail”) goes on counting, or confirming a fault would hide it. A verdict that has expired stays
 * to be seen and counts no more. One that isn't allowed, such as “pass” for what a rule saw fail, isn't applied.
 */
export function applyTriage(
  findings: readonly Finding[],
  triage: Triage,
  { today, complete }: Applied,
): { findings: Finding[]; problems: string[] } {
  const problems = [...triage.problems];
  const applicable = new Map<string, TriageEntry>();
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  for (const entry of triage.entries) {
    const finding = byFingerprint.get(entry.fingerprint);
    if (entry.on > today) {
      problems.push(
        `${entry.where}: “on” is ${entry.on}, which is yet to come, so nobody can have decided it. The entry does not count. Write the day of the decision.`,
      );
    } else if (finding === undefined) {
      if (complete) {
        problems.push(
          `${entry.where}: no finding has the fingerprint ${entry.fingerprint}. A verdict on nothing could hide a later finding. Remove the entry.`,
        );
      }
    } else if (finding.expected === true) {
      problems.push(
        `${entry.where}: ${entry.fingerprint} is there on purpose, as its story says, and needs no verdict. The entry does not count. Remove it.`,
      );
    } else if (
      finding.outcome === 'failed' &&
      (entry.verdict === 'pass' || entry.verdict === 'not-applicable')
    ) {
      problems.push(
        `${entry.where}: “${entry.verdict}” can't be said of ${entry.fingerprint}, which ${finding.check} saw fail; it is for what a rule could not decide. The entry does not count. Fix the fault, or accept it with an issue and a date.`,
      );
    } else {
      applicable.set(entry.fingerprint, entry);
      if (isExpired(entry, today)) {
        problems.push(
          `${entry.where}: the verdict on ${entry.fingerprint} was good until ${entry.until} and no longer counts. Look at the finding again, then fix it or decide again.`,
        );
      }
    }
  }
  return {
    problems,
    findings: findings.map((finding) => {
      const entry = applicable.get(finding.fingerprint);
      if (entry === undefined) return finding;
      const { fingerprint: _, where: __, ...verdict } = entry;
      const state = isExpired(entry, today) ? 'expired' : 'current';
      return {
        ...finding,
        triage: { ...verdict, state },
        counts: state === 'expired' || entry.verdict === 'fail',
      };
    }),
  };
}

const isExpired = ({ until }: TriageEntry, today: string) => until !== undefined && today > until;
