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
interface ObservedElement {
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

// An element is found again by its selector, because all modes are of one document. If the story was drawn anew in between
// and its ids with it, it must be the next element without a counterpart that looks the same but for ids.
function addMode(
  elements: ObservedElement[],
  mode: string,
  observations: readonly LocatedObservation[],
): void {
  const bySelector = new Map<string, LocatedObservation>();
  for (const observation of observations) {
    if (!bySelector.has(observation.selector)) bySelector.set(observation.selector, observation);
  }
  const free = new Set(elements);
  for (const element of elements) {
    const known = [...element.seen.values()].map(({ selector }) => selector);
    const again = known.find((selector) => bySelector.has(selector));
    const observation = again === undefined ? undefined : bySelector.get(again);
    if (again === undefined || observation === undefined) continue;
    element.seen.set(mode, observation);
    bySelector.delete(again);
    free.delete(element);
  }
  for (const observation of bySelector.values()) {
    const element = [...free].find(({ seen }) =>
      [...seen.values()].some((earlier) => likeness(earlier) === likeness(observation)),
    );
    if (element === undefined) elements.push({ seen: new Map([[mode, observation]]) });
    else {
      element.seen.set(mode, observation);
      free.delete(element);
    }
  }
}

type ModeInWords = Evidence['run']['modes'][number];

function stepsIn(
  found: readonly string[],
  runModes: readonly ModeInWords[],
  url: string,
  path: readonly string[],
): string[] {
  const [first, ...others] = runModes.filter(({ id }) => found.includes(id));
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
 * in which they first appear, mode by mode, elements of the same roles and names together. Triage comes later, and so do pictures.
 *
 * Elements with the same roles and names down to them are told apart by an ordinal: their order within a mode.
 * Observations of one mode with the same selector are of one element, because a mode may show a page at two widths.
 *
 * @param runModes The modes as this run explains them: one may have needed a theme of the Storybook, too.
 * @throws Error for a mode or a rule that the audit doesn't know: its finding could be neither ordered nor explained.
 */
export function fold(
  seen: readonly SeenInMode[],
  story: Pick<AuditedStory, 'id' | 'component' | 'url'>,
  rules: readonly Rule[],
  runModes: readonly ModeInWords[] = modes,
): Finding[] {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { mode, observation } of seen) {
    if (!modes.some(({ id }) => id === mode)) {
      throw new Error(
        `“${mode}” is no mode of the audit, so what ${observation.check} saw there has no place.`,
      );
    }
  }

  const groups = new Map<string, ObservedElement[]>();
  for (const { id } of modes) {
    const alike = new Map<string, LocatedObservation[]>();
    for (const { mode, observation } of seen) {
      if (mode !== id) continue;
      const key = identity(observation);
      alike.set(key, [...(alike.get(key) ?? []), observation]);
    }
    for (const [key, observations] of alike) {
      const elements = groups.get(key) ?? [];
      groups.set(key, elements);
      addMode(elements, id, observations);
    }
  }

  return [...groups].flatMap(([key, elements]) =>
    elements.flatMap(({ seen: byMode }, ordinal): Finding[] => {
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
          reproduce: { url: story.url, steps: stepsIn(found, runModes, story.url, path) },
          counts: true,
        },
      ];
    }),
  );
}
