import axe, { type NodeResult, type Result } from 'axe-core';
import { axeOptions } from '../../.storybook/frame/axe.ts';

/** Something that axe found, or could not decide, in one element. */
interface AxeFinding {
  readonly rule: string;
  readonly kind: 'violation' | 'incomplete';
  readonly target: string;
  readonly why: string;
}

/** Something that axe can't decide, and the test that does. */
interface DecidedElsewhere {
  readonly rule: string;
  /** A selector of the parts where that test looks. */
  readonly within: string;
  /** The title of the test. */
  readonly by: string;
}

const overPicture = '.cr-mission-banner[data-align="center"]:has(.cr-mission-banner__picture)';

// The glyphs of a first line reach a pixel above the ground of their part, where axe sees two grounds.
const firstLine = ':is(h1, h2, h3, h4, h5, h6, .cr-heading)';

/** What axe can't decide by itself, each with the test that does. */
export const decidedElsewhere: readonly DecidedElsewhere[] = [
  { rule: 'color-contrast', within: overPicture, by: 'text keeps its contrast over any picture' },
  { rule: 'color-contrast-enhanced', within: overPicture, by: 'text keeps its contrast over any picture' },
  { rule: 'color-contrast', within: firstLine, by: 'every text has its contrast in every mode' },
  { rule: 'color-contrast-enhanced', within: firstLine, by: 'every text has its contrast in every mode' },
  { rule: 'identical-links-same-purpose', within: 'a', by: 'links of one name lead to one place' },
];

/**
 * Judges a page as a whole, or one part of it. What axe can't decide counts as found: it is where faults hide.
 *
 * A part alone is in no landmark, which is for its page to see to.
 *
 * @param left Rules that are left to another test.
 */
export async function axeFindings(
  where: Document | HTMLElement | readonly Element[],
  decided: readonly DecidedElsewhere[] = [],
  left: readonly string[] = [],
): Promise<readonly AxeFinding[]> {
  const off = [...left, ...(where instanceof Document ? [] : ['region'])];
  const rules = { ...axeOptions.rules, ...Object.fromEntries(off.map((rule) => [rule, { enabled: false }])) };
  const { violations, incomplete } = await axe.run(isList(where) ? { include: [...where] } : where, {
    ...axeOptions,
    rules,
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
  });
  const undecided = incomplete.map((result) => ({
    ...result,
    nodes: result.nodes.filter(
      ({ element }) =>
        !decided.some(
          ({ rule, within }) =>
            rule === result.id && element !== undefined && element.closest(within) !== null,
        ),
    ),
  }));
  return [...findings('violation', violations), ...findings('incomplete', undecided)];
}

function isList(where: Document | HTMLElement | readonly Element[]): where is readonly Element[] {
  return Array.isArray(where);
}

function findings(kind: AxeFinding['kind'], results: readonly Result[]): readonly AxeFinding[] {
  return results.flatMap(({ id, nodes }) =>
    nodes.map((node) => ({ rule: id, kind, target: node.target.join(' '), why: reason(node) })),
  );
}

function reason(node: NodeResult): string {
  return [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ');
}
