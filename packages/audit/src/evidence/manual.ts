import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Type, type Static } from 'typebox';
import { parseDocument } from 'yaml';
import { criteria } from './criteria.ts';
import { aYearAfter, isDay } from './day.ts';
import type { AuditedStory, ManualEvidence } from './schema.ts';
import { manualFields } from './schema.ts';
import { compile, dotted, faultsOf } from './validation.ts';

const fileSchema = Type.Object(
  {
    component: Type.String({ pattern: '\\S', description: 'Its title: “Components/ThreatCard”.' }),
    contact: Type.Optional(
      Type.String({ pattern: '@', description: 'Whom a conformance report names: an e-mail address.' }),
    ),
    sources: Type.Optional(
      Type.Array(Type.String({ pattern: '\\S' }), {
        description:
          'Files and folders by whose change the evidence becomes stale, beside those of its stories.',
      }),
    ),
    evidence: Type.Array(Type.Object(manualFields, { additionalProperties: false })),
  },
  { additionalProperties: false },
);

/** What people found out about one component, and the file in which they wrote it down. */
export interface ManualFile extends Static<typeof fileSchema> {
  /** “audit/manual/threat-card.yaml”. */
  readonly where: string;
}

export interface Manual {
  readonly files: readonly ManualFile[];
  readonly problems: readonly string[];
}

const isManualFile = compile(fileSchema);

/** Reads one file of evidence by people; what is wrong in it is told, and then nothing of it counts. */
export function parseManual(text: string, where: string): Manual {
  const refuse = (what: string): Manual => ({
    files: [],
    problems: [`${where}: ${what}. Until it is corrected, nothing in this file counts.`],
  });
  // Every field is text as it is written: “1.10” is a criterion and no number.
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined) return refuse(`this is not YAML (${broken.message})`);
  const value: unknown = document.toJS();
  if (!isManualFile(value)) {
    const faults = faultsOf(isManualFile).map(({ at, words }) => `${dotted(at) || 'the whole'} ${words}`);
    return refuse(faults.slice(0, 5).join('; '));
  }
  const wrong = value.evidence.flatMap(({ criterion, on }, index) => [
    ...(criteria.some(({ number }) => number === criterion)
      ? []
      : [`evidence[${index}].criterion is “${criterion}”, and WCAG 2.2 has no such criterion`]),
    ...(isDay(on) ? [] : [`evidence[${index}].on is not a calendar date`]),
  ]);
  return wrong.length > 0 ? refuse(wrong.join('; ')) : { files: [{ ...value, where }], problems: [] };
}

/** Reads all files of a folder such as `audit/manual`; one that isn’t there holds nothing. */
export function readManual(folder: string): Manual {
  if (!existsSync(folder)) return { files: [], problems: [] };
  const read = readdirSync(folder)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .toSorted()
    .map((name) => parseManual(readFileSync(path.join(folder, name), 'utf8'), path.join(folder, name)));
  return { files: read.flatMap(({ files }) => files), problems: read.flatMap(({ problems }) => problems) };
}

interface Judged {
  readonly stories: readonly AuditedStory[];
  /** The day of the run, as YYYY-MM-DD. */
  readonly today: string;
  /** Whether every story was in the run: only then is evidence about nothing a mistake. */
  readonly complete: boolean;
  /** Whether one of these files differs from a commit; `null`, if git doesn’t know the commit. */
  readonly changed: (commit: string, files: readonly string[]) => boolean | null;
}

/** Says of each piece of evidence whether it still counts: not after a year, nor if its component has changed. */
export function judgeManual(
  { files, problems }: Manual,
  { stories, today, complete, changed }: Judged,
): { manual: ManualEvidence[]; problems: string[] } {
  const ofNoStory = files
    .filter(({ component }) => complete && !stories.some((story) => story.component === component))
    .map(
      ({ where, component }) =>
        `${where}: no story is of “${component}”, so this is evidence of nothing. Correct “component”, or remove the file.`,
    );
  const manual = files.flatMap(({ component, contact, sources = [], evidence }) => {
    const ofStories = stories
      .filter((story) => story.component === component)
      .flatMap(({ source }) => (source === null ? [] : [source.file]));
    const watched = [...new Set([...ofStories, ...sources])];
    return evidence.map((one): ManualEvidence => {
      const until = aYearAfter(one.on);
      const why = whyStale(one, { until, today, differs: changed(one.commit, watched) });
      return {
        ...one,
        component,
        ...(contact !== undefined && { contact }),
        until,
        ...(why === null ? { state: 'current' } : { state: 'stale', why }),
      };
    });
  });
  return { manual, problems: [...problems, ...ofNoStory] };
}

function whyStale(
  { on, commit }: { readonly on: string; readonly commit: string },
  {
    until,
    today,
    differs,
  }: { readonly until: string; readonly today: string; readonly differs: boolean | null },
): string | null {
  if (on > today) return `${on} is yet to come`;
  if (today > until) return `it was good until ${until}`;
  if (differs === null) return `git doesn’t know the commit ${commit} here; fetch the whole history`;
  return differs ? `its component has changed since the commit ${commit}` : null;
}
