import { Type, type Static } from 'typebox';
import { evidenceSchema, type AuditedStory } from '../evidence/schema.ts';
import { compile } from '../evidence/validation.ts';
import type { Subject } from './plan.ts';

const { cells, findings, optOuts, stories } = evidenceSchema.properties;

/** Everything that one story brought back: a line of a run, an attachment of a report, an entry of the cache. */
const recordSchema = Type.Object(
  {
    story: stories.items,
    planted: Type.Boolean(),
    /** What assistive technology is handed in the usual mode; nothing, where the story was not judged in it. */
    tree: Type.Union([Type.String(), Type.Null()]),
    cells,
    findings,
    optOuts,
    /** PNGs in base64, by fingerprint. */
    crops: Type.Record(Type.String(), Type.String()),
    /** Stories whose options can't be understood are a mistake of who wrote them, and end the run. */
    mistakes: Type.Array(Type.String()),
  },
  { additionalProperties: false },
);

export type StoryRecord = Static<typeof recordSchema>;

const isRecord = compile(recordSchema);

/** The record in a text, or nothing if another version wrote it or it was cut off. */
export function parseRecord(text: string): StoryRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The name under which a record is attached to a test of Playwright. */
export const recordAttachment = 'cresset-audit-record';

/** The name under which it is attached that axe reads forced colours rightly now. */
export const axeFaultAttachment = 'cresset-audit-axe-fault';

/** The annotation of a test that names its story. */
export const storyAnnotation = 'story';

/** The record of a story of which nothing is known yet. */
export function emptyRecord(subject: Subject): StoryRecord {
  return {
    story: storyOf(subject),
    planted: subject.planted,
    tree: null,
    cells: [],
    findings: [],
    optOuts: [],
    crops: {},
    mistakes: [],
  };
}

/** What is known of a story before it is judged. */
export function storyOf({ id, component, name, url, tags, source }: Subject): AuditedStory {
  return { id, component, name, url, tags, source, applied: [], inapplicable: [] };
}
