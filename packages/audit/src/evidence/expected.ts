import { usualMode } from '../modes/modes.ts';
import type { AuditedStory, Cell, Finding, Rule } from './schema.ts';

/**
 * Whether what was judged in a story says something about its component. One that is wrong on purpose doesn't, nor does
 * one with the tag “dont”, which shows in another way what not to do.
 */
export const speaksForItsComponent = ({ tags, expects = [] }: AuditedStory): boolean =>
  expects.length === 0 && !tags.includes('dont');

const wasJudgedInUsualMode = (story: string, cells: readonly Cell[]): boolean =>
  cells.some(
    (cell) =>
      cell.story === story && cell.mode === usualMode && (cell.state === 'done' || cell.state === 'cached'),
  );

/** Rules that ask for more of the same: a text that stands out too little for the one does so for the other. */
const stricter: Readonly<Record<string, string>> = {
  'axe/color-contrast': 'axe/color-contrast-enhanced',
  'x/contrast-pixels': 'x/contrast-pixels-enhanced',
};

/** Why a rule is off that the command line did not choose. */
export const notChosen = 'Left out with --checks.';
export const notOfLevel = 'Left out with --levels.';

/**
 * Marks what a story shows on purpose: what was found by a rule that it expects, and not only in a mode in which most
 * readers never meet it. Where the usual mode was not judged, every mode will do. In the same element, what the stricter
 * form of that rule found is meant as well, in whatever mode: axe names only one of the two at a time.
 */
export function markExpected(
  findings: readonly Finding[],
  story: AuditedStory,
  cells: readonly Cell[],
): Finding[] {
  const anyMode = !wasJudgedInUsualMode(story.id, cells);
  const meant = findings.filter(
    ({ check, modes }) => story.expects?.includes(check) === true && (anyMode || modes.includes(usualMode)),
  );
  const isMeant = (finding: Finding) =>
    meant.includes(finding) ||
    meant.some(({ check, at }) => stricter[check] === finding.check && at.selector === finding.at.selector);
  return findings.map((finding) =>
    isMeant(finding) ? { ...finding, expected: true, counts: false } : finding,
  );
}

/**
 * What stories promised to show and don't, a sentence each: such a story teaches nothing. A rule that was left out with
 * `--checks` or `--levels`, and the usual mode where it was not judged, are no reason.
 */
export function unmetExpectations(
  stories: readonly AuditedStory[],
  findings: readonly Finding[],
  cells: readonly Cell[],
  rules: readonly Rule[],
): string[] {
  const leftOut: ReadonlySet<string> = new Set([notChosen, notOfLevel]);
  const off = new Map(rules.filter(({ enabled }) => !enabled).map(({ id, why }) => [id, why ?? '']));
  return stories.flatMap(({ id, expects = [], applied, inapplicable }) => {
    if (!wasJudgedInUsualMode(id, cells)) return [];
    const found = findings.filter(({ story, expected }) => story === id && expected === true);
    return expects
      .filter((rule) => !leftOut.has(off.get(rule) ?? '') && !found.some(({ check }) => check === rule))
      .map((rule) => {
        const why = applied.includes(rule)
          ? 'found nothing'
          : inapplicable.includes(rule)
            ? 'had nothing to judge'
            : `did not run (${off.get(rule)?.replace(/\.$/, '') ?? 'nobody knows why'})`;
        return `${id} is to show what ${rule} finds, and in the usual mode that rule ${why}. Its readers learn nothing from it. Make the fault real, or remove the rule from parameters.audit.expect.`;
      });
  });
}
