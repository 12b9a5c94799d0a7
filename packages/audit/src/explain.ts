import type { Evidence } from './evidence/schema.ts';
import { partOf, type Part } from './report/causes.ts';
import { modesInWords, sourceInWords, storyInWords, triageInWords } from './report/phrases.ts';
import { whoIsAffected } from './report/affected.ts';
import { nearest } from './source/filters.ts';
import { NothingMatched } from './source/errors.ts';

const labels: Readonly<Record<Part, string>> = {
  failed: 'Failed',
  review: 'Needs review',
  expected: 'On purpose',
};

/**
 * Everything that is known of one finding, for somebody at a terminal.
 * @throws NothingMatched if no finding has this fingerprint.
 */
export function explain(evidence: Evidence, fingerprint: string): string {
  const finding = evidence.findings.find((candidate) => candidate.fingerprint === fingerprint);
  if (finding === undefined) {
    const near = nearest(
      fingerprint,
      evidence.findings.map((candidate) => candidate.fingerprint),
    );
    const hint = near.length === 0 ? 'The report lists them all.' : `Did you mean ${near.join(' or ')}?`;
    throw new NothingMatched(
      `No finding of the last report has the fingerprint “${fingerprint}”. ${hint}`,
      near,
    );
  }
  const rule = evidence.run.rules.find(({ id }) => id === finding.check);
  const story = evidence.stories.find(({ id }) => id === finding.story);
  const source = sourceInWords(story?.source ?? null);
  const lines: readonly (readonly [string, string])[] = [
    [labels[partOf(finding)], finding.summary],
    ['Rule', `${finding.check}: ${rule?.what ?? ''}`],
    ['Criteria', `${finding.criteria.join(', ') || 'best practice'} (${finding.level})`],
    ['Hinders', whoIsAffected(finding).join('; ')],
    ['Story', `${storyInWords(finding.story, evidence.stories)}${source === '' ? '' : `, ${source}`}`],
    ['Modes', modesInWords(finding.modes, evidence.run)],
    ['Where', finding.at.path.join(' › ')],
    ['Selector', finding.at.selector],
    ['Markup', finding.at.html],
    ['Measured', JSON.stringify(finding.data)],
    ...finding.reproduce.steps.map((step, index) => [`Step ${index + 1}`, step] as const),
    ...(finding.triage === undefined ? [] : [['Verdict', triageInWords(finding.triage)] as const]),
    ...(rule?.mend === undefined ? [] : [['How to fix', rule.mend] as const]),
    ...(rule?.helpUrl === undefined ? [] : [['More', rule.helpUrl] as const]),
  ];
  return lines.map(([what, words]) => `${`${what}:`.padEnd(14)}${words}`).join('\n');
}
