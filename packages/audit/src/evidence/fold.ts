import { createHash } from 'node:crypto';
import { modes } from '../modes/modes.ts';
import type { Observation } from './observation.ts';
import type { AuditedStory, Evidence, Finding, Rule } from './schema.ts';

/** An observation, and the roles and names from the page down to its element: `['main', 'link “More on fraud”']`. */
export type LocatedObservation = Observation & { readonly path: readonly string[] };

/** What was observed in one mode. */
export interface SeenInMode {
  /** The mode's id. */
  readonly mode: string;
  readonly observation: LocatedObservation;
}

/** One element in which a rule saw one kind of thing, and every mode in which it saw it. */
interface Twin {
  readonly seen: Map<string, LocatedObservation>;
}

// The outcome belongs to it: a verdict on what a rule could not tell must never excuse what it saw fail.
const identity = ({ check, kind, outcome, path }: LocatedObservation) =>
  JSON.stringify([check, kind, outcome, path]);

const fingerprint = (story: string, key: string, ordinal: number) =>
  createHash('sha256')
    .update(JSON.stringify([story, key, ordinal]))
    .digest('hex')
    .slice(0, 12);

/** What is left of an element's place and markup without ids, which may be made anew each time a story is drawn. */
const likeness = ({ selector, html }: LocatedObservation) =>
  JSON.stringify([
    selector.replaceAll(/#[\w-]+/g, '#'),
    html.replaceAll(
      /\s(?:(?:id|for|name|headers|list|popovertarget|aria-[\w-]+)="[^"]*"|href="#[^"]*")/g,
      '',
    ),
  ]);

// A twin is found again by its selector, because all modes are of one document. Where a story was drawn anew in between
// and its ids with it, the next twin without a counterpart must be the one, if it looks the same but for ids.
function addMode(twins: Twin[], mode: string, observations: readonly LocatedObservation[]): void {
  const bySelector = new Map<string, LocatedObservation>();
  for (const observation of observations) {
    if (!bySelector.has(observation.selector)) bySelector.set(observation.selector, observation);
  }
  const free = new Set(twins);
  for (const twin of twins) {
    const known = [...twin.seen.values()].map(({ selector }) => selector);
    const again = known.find((selector) => bySelector.has(selector));
    const observation = again === undefined ? undefined : bySelector.get(again);
    if (again === undefined || observation === undefined) continue;
    twin.seen.set(mode, observation);
    bySelector.delete(again);
    free.delete(twin);
  }
  for (const observation of bySelector.values()) {
    const twin = [...free].find(({ seen }) =>
      [...seen.values()].some((earlier) => likeness(earlier) === likeness(observation)),
    );
    if (twin === undefined) twins.push({ seen: new Map([[mode, observation]]) });
    else {
      twin.seen.set(mode, observation);
      free.delete(twin);
    }
  }
}

type ModeInWords = Evidence['run']['modes'][number];

function stepsIn(
  found: readonly string[],
  told: readonly ModeInWords[],
  url: string,
  path: readonly string[],
): string[] {
  const [first, ...others] = told.filter(({ id }) => found.includes(id));
  return [
    `Open ${url}`,
    ...(first === undefined ? [] : [first.reproduce]),
    `Look at ${path.at(-1) ?? 'the page'}.`,
    ...(others.length === 0
      ? []
      : [`Do the same in the other modes: ${others.map(({ name }) => name).join('; ')}.`]),
  ];
}

/**
 * One finding for each element in which a rule saw the same thing, whatever the number of modes. They are in the order
 * in which they first appear, mode by mode, twins together. Triage comes later, and so do pictures.
 *
 * Elements with the same roles and names down to them are told apart by an ordinal: their order within a mode.
 * Observations of one mode with the same selector are of one element, because a mode may show a page at two widths.
 *
 * @param told The modes as this run explains them: one may have needed a theme of the Storybook, too.
 * @throws Error for a mode or a rule that the audit doesn't know: its finding could be neither ordered nor explained.
 */
export function fold(
  seen: readonly SeenInMode[],
  story: Pick<AuditedStory, 'id' | 'component' | 'url'>,
  rules: readonly Rule[],
  told: readonly ModeInWords[] = modes,
): Finding[] {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { mode, observation } of seen) {
    if (!modes.some(({ id }) => id === mode)) {
      throw new Error(
        `“${mode}” is no mode of the audit, so what ${observation.check} saw there has no place.`,
      );
    }
  }

  const groups = new Map<string, Twin[]>();
  for (const { id } of modes) {
    const alike = new Map<string, LocatedObservation[]>();
    for (const { mode, observation } of seen) {
      if (mode !== id) continue;
      const key = identity(observation);
      alike.set(key, [...(alike.get(key) ?? []), observation]);
    }
    for (const [key, observations] of alike) {
      const twins = groups.get(key) ?? [];
      groups.set(key, twins);
      addMode(twins, id, observations);
    }
  }

  return [...groups].flatMap(([key, twins]) =>
    twins.flatMap(({ seen: byMode }, ordinal): Finding[] => {
      const [first, ...others] = byMode;
      if (first === undefined) return [];
      const [, { check, path, summary, selector, html, outcome, confidence, impact, data }] = first;
      const rule = ruleOf.get(check);
      if (rule === undefined) {
        throw new Error(`No rule is called “${check}”, so nothing could say what its finding means.`);
      }
      const found = [...byMode.keys()];
      const variations = others
        .filter(([, other]) => other.summary !== summary)
        .map(([mode, other]) => ({ mode, summary: other.summary, data: other.data }));
      return [
        {
          fingerprint: fingerprint(story.id, key, ordinal),
          check,
          criteria: rule.criteria,
          level: rule.level,
          outcome,
          confidence,
          impact,
          summary,
          story: story.id,
          component: story.component,
          modes: found,
          at: { path: [...path], selector, html },
          crop: null,
          data,
          ...(variations.length === 0 ? {} : { variations }),
          reproduce: { url: story.url, steps: stepsIn(found, told, story.url, path) },
          counts: true,
        },
      ];
    }),
  );
}
