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

/**
 * Marks what a story shows on purpose: what was found by a rule that it expects, and not only in a mode in which most
 * readers never meet it. Where the usual mode was not judged, every mode will do.
 */
export function markExpected(
  findings: readonly Finding[],
  story: AuditedStory,
  cells: readonly Cell[],
): Finding[] {
  const anyMode = !wasJudgedInUsualMode(story.id, cells);
  return findings.map((finding) =>
    story.expects?.includes(finding.check) === true && (anyMode || finding.modes.includes(usualMode))
      ? { ...finding, expected: true, counts: false }
      : finding,
  );
}

/**
 * What stories promised to show and don't, a sentence each: such a story teaches nothing. A rule that was left out with
 * `--checks`, and the usual mode where it was not judged, are no reason.
 */
export function unmetExpectations(
  stories: readonly AuditedStory[],
  findings: readonly Finding[],
  cells: readonly Cell[],
  rules: readonly Rule[],
): string[] {
  const running = new Set(rules.filter(({ enabled }) => enabled).map(({ id }) => id));
  return stories.flatMap(({ id, expects = [], applied, inapplicable }) => {
    if (!wasJudgedInUsualMode(id, cells)) return [];
    const found = findings.filter(({ story, expected }) => story === id && expected === true);
    return expects
      .filter((rule) => running.has(rule) && !found.some(({ check }) => check === rule))
      .map((rule) => {
        const why = applied.includes(rule)
          ? 'the rule found nothing'
          : inapplicable.includes(rule)
            ? 'the rule had nothing to judge'
            : 'the rule did not run there, as those for whole pages run only where a story is tagged “page”';
        return `${id} is to show what ${rule} finds, and in the usual mode ${why}. Who reads it learns nothing from it. Make the fault real, or take the rule out of parameters.audit.expect.`;
      });
  });
}
