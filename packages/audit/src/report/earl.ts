import { criterion, newIn22 } from '../evidence/criteria.ts';
import { speaksForItsComponent } from '../evidence/expected.ts';
import type { AuditedStory, Evidence, Finding, ManualEvidence } from '../evidence/schema.ts';
import { isFailure } from '../evidence/verdict.ts';
import { assertion, handleOf, toolAsAssertor, type EarlOutcome } from '../evidence/earl.ts';
import { findingStatus, findingStatusWords, modesInWords } from './phrases.ts';

/**
 * The context of JSON-LD, in the file itself: who reads it needs no network. The names are EARL’s and Dublin Core’s; a
 * criterion is named as W3C’s WCAG-EM Report Tool names it, by the version of WCAG that brought it.
 */
const context = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  WCAG21: 'http://www.w3.org/TR/WCAG21/#',
  WCAG22: 'http://www.w3.org/TR/WCAG22/#',
  Assertion: 'earl:Assertion',
  Assertor: 'earl:Assertor',
  Person: 'foaf:Person',
  TestCase: 'earl:TestCase',
  TestResult: 'earl:TestResult',
  TestSubject: 'earl:TestSubject',
  Version: 'doap:Version',
  assertions: { '@reverse': 'earl:subject' },
  assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
  mode: { '@id': 'earl:mode', '@type': '@id' },
  test: { '@id': 'earl:test', '@type': '@id' },
  result: { '@id': 'earl:result', '@type': '@id' },
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  info: 'earl:info',
  pointer: 'earl:pointer',
  source: { '@id': 'dct:source', '@type': '@id' },
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  title: 'dct:title',
  description: 'dct:description',
  date: 'dct:date',
  name: 'foaf:name',
  release: { '@id': 'doap:release', '@type': '@id' },
  revision: 'doap:revision',
} as const;

/**
 * The audit as EARL 1.0 in JSON-LD, for W3C’s WCAG-EM Report Tool and for programs: a subject for each story, and in it an
 * assertion for each criterion of each rule that had something to judge, since that tool takes one criterion of each.
 *
 * “passed” is said of a rule in a story, in words that say so, and only where every mode was judged. Rules of best practice
 * belong to no criterion, and what is wrong on purpose is no evidence: neither is in it.
 *
 * What people judged of a component, and is not stale, is said of each of its stories, with the mode “manual”.
 */
export function earlOfAudit(evidence: Evidence): Readonly<Record<string, unknown>> {
  return {
    '@context': context,
    '@graph': evidence.stories.filter(speaksForItsComponent).map((story) => ({
      '@type': 'TestSubject',
      '@id': story.url,
      'source': story.url,
      'title': `${story.component}, ${story.name}`,
      'assertions': [...assertionsOf(story, evidence), ...byPeople(story, evidence)],
    })),
  };
}

function assertionsOf(story: AuditedStory, { run, findings, cells }: Evidence) {
  const here = findings.filter((finding) => finding.story === story.id && finding.expected !== true);
  const own = cells.filter((cell) => cell.story === story.id);
  const isWhole = own.every(({ state }) => state === 'done' || state === 'cached');
  return run.rules
    .filter(({ id }) => story.applied.includes(id) || here.some(({ check }) => check === id))
    .flatMap((rule) => {
      const found = here.filter(({ check }) => check === rule.id);
      const result = {
        date: run.startedAt,
        description: described(found, isWhole, { modes: own.length, run }),
        ...(found.length > 0 && { pointer: found.map(({ at }) => at.selector) }),
      };
      return rule.criteria.map((number) =>
        assertion({
          by: toolAsAssertor(run.tool.version),
          mode: 'automatic',
          test: {
            // A node for each criterion: nodes of one name would be merged, and have two criteria.
            '@id': `${rule.helpUrl ?? 'urn:cresset:audit:rule'}#${rule.id}-${number}`,
            'title': rule.id,
            'description': rule.what,
            'isPartOf': partOf(number),
          },
          outcome: outcomeOf(found, isWhole),
          result,
        }),
      );
    });
}

const partOf = (number: string) => `${newIn22.has(number) ? 'WCAG22' : 'WCAG21'}:${handleOf(number)}`;

/** EARL knows no “in part”: what is met in a part only is not met. */
const outcomes: Readonly<Record<ManualEvidence['result'], EarlOutcome>> = {
  'supports': 'passed',
  'partially-supports': 'failed',
  'does-not-support': 'failed',
  'not-applicable': 'inapplicable',
};

function byPeople({ component }: AuditedStory, { manual = [] }: Evidence) {
  return manual
    .filter((one) => one.component === component && one.state === 'current')
    .map(({ criterion: number, result, did, with: tool, browser, by, on, commit, until }) =>
      assertion({
        by: { '@type': ['Assertor', 'Person'], 'name': by },
        mode: 'manual',
        test: {
          '@id': `urn:cresset:audit:person#${number}`,
          'title': `${number} ${criterion(number).title}, judged by a person`,
          'isPartOf': partOf(number),
        },
        outcome: outcomes[result],
        result: {
          date: on,
          description: `Of ${component}, not of this story alone: ${result.replaceAll('-', ' ')}. ${did} With ${tool} in ${browser}, at commit ${commit}; stale after ${until}, or when the component changes.`,
        },
      }),
    );
}

function outcomeOf(found: readonly Finding[], isWhole: boolean): EarlOutcome {
  if (found.some(isFailure)) return 'failed';
  return found.some(({ counts }) => counts) || !isWhole ? 'cantTell' : 'passed';
}

function described(
  found: readonly Finding[],
  isWhole: boolean,
  { modes, run }: { readonly modes: number; readonly run: Evidence['run'] },
): string {
  if (found.length > 0) {
    return found
      .map(
        (finding) =>
          `${findingStatusWords[findingStatus(finding)]}, ${modesInWords(finding.modes, run)}: ${finding.summary} At ${finding.at.path.join(' › ')}; fingerprint ${finding.fingerprint}.`,
      )
      .join('\n');
  }
  return isWhole
    ? `This rule found no failure in any of ${modes} modes. It judges a part of the criterion: whether that is met, a person has to say.`
    : 'This rule found no failure, and not every mode was judged.';
}
