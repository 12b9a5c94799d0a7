import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import type { AuditedStory, Evidence } from '../evidence/schema.ts';

/** One story to judge; planted ones come from a Storybook of our own, by the same way. */
export interface Subject extends Pick<AuditedStory, 'id' | 'component' | 'name' | 'url' | 'tags' | 'source'> {
  /** The Storybook that it is in: an address without a slash at its end. */
  readonly storybook: string;
  /** The address of a plain page, which is no story of any Storybook. */
  readonly page: string | null;
  readonly planted: boolean;
  /** Where an earlier result of the same sources would be kept; none, if it can't be known that they are the same. */
  readonly cacheFile: string | null;
}

/** What is true of a whole run and known before it, as the evidence tells it. */
export type RunFacts = Pick<
  Evidence['run'],
  'startedAt' | 'tool' | 'axe' | 'browser' | 'os' | 'commit' | 'storybook' | 'modes' | 'rules'
> & {
  readonly storiesLeftOut: readonly string[];
  /** Stories, modes or rules were chosen: what is not found may be in the rest. */
  readonly narrowed: boolean;
};

/** What a run is about; it goes along with the blob report of a shard. */
export interface Run {
  readonly facts: RunFacts;
  /** Every story that was to be judged, in all shards. */
  readonly subjects: readonly Subject[];
}

/** What the reporter needs to know, in a run as in a merge. */
export interface Reporting {
  /** Where the results of stories are appended, one JSON object a line, as they come. */
  readonly records: string;
  readonly junit: string;
  /** The file of verdicts. */
  readonly triage: string;
  /** The folder of the project, absolute: there lies what people found out, and git says what changed since. */
  readonly project: string;
  readonly today: string;
  readonly failOn: Evidence['run']['failOn'];
  /** “2/5”: the second of five parts of the run; none, if it is the whole or a merge. */
  readonly shard: string | null;
}

/** What the command line hands to Playwright Test, which runs in a process of its own. */
export interface Plan extends Run, Reporting {
  readonly browser: LaunchOptions;
  /** Seconds that one story may take to appear, and one mode to be judged, on a usual machine. */
  readonly seconds: number;
  /** Browsers at a time; one for each core, if it is null. */
  readonly workers: number | null;
  /** Storybook’s globals in some modes, for a Storybook that has a theme of its own: `{ dark: { theme: 'dark' } }`. */
  readonly globals: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The folder of the blob report of a shard. */
  readonly blob: string | null;
}

/** A run that is no shard is all of itself. */
export const wholeRun = '1/1';

const variable = 'CRESSET_AUDIT_PLAN';

/** The environment of a process that reads the plan in this file. */
export function withPlan(file: string): NodeJS.ProcessEnv {
  return { ...process.env, [variable]: file };
}

/** The plan of this process. */
export const readPlan = (): Plan => read<Plan>();

/** What of it a reporter needs; there is no more in a merge. */
export const readReporting = (): Reporting => read<Reporting>();

function read<Part>(): Part {
  const file = process.env[variable];
  if (file === undefined) {
    throw new Error('There is no plan to follow. Start the audit with its own command: npx cresset-audit.');
  }
  // The command line wrote it, a moment ago.
  return JSON.parse(readFileSync(file, 'utf8')) as Part;
}

/** The path of a module of this folder, which is TypeScript in a checkout and JavaScript in the package. */
export function moduleHere(name: string): string {
  return path.join(import.meta.dirname, name + path.extname(import.meta.filename));
}
