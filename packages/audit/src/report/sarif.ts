import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import { criteria } from '../evidence/criteria.ts';
import type { Evidence, Finding, Rule } from '../evidence/schema.ts';
import { isFailure } from '../evidence/verdict.ts';
import { modesInWords, storyInWords } from './phrases.ts';

/**
 * The audit as SARIF 2.1.0, for the code scanning of GitHub and others: what failed and what needs review, each at the
 * file and line of its story, or else at its address, with the fingerprint by which a service knows it again. An accepted failure is suppressed,
 * with the reason. What is wrong on purpose is not in it.
 */
export function sarifOf(evidence: Evidence): string {
  const { run } = evidence;
  const sarif = new SarifBuilder();
  const audit = new SarifRunBuilder({
    // Columns of GitHub and of editors.
    columnKind: 'utf16CodeUnits',
    taxonomies: [wcag(evidence)],
    invocations: [{ executionSuccessful: run.complete, startTimeUtc: run.startedAt.replace(/\.\d+Z$/, 'Z') }],
  }).initSimple({
    toolDriverName: 'cresset-audit',
    toolDriverVersion: run.tool.version,
    url: 'https://www.npmjs.com/package/cresset-audit',
  });
  audit.run.tool.driver.semanticVersion = run.tool.version;
  const shown = evidence.findings.filter(({ expected }) => expected !== true);
  const used = new Set(shown.map(({ check }) => check));
  for (const rule of run.rules.filter(({ id }) => used.has(id))) audit.addRule(described(rule));
  for (const finding of shown) audit.addResult(result(finding, evidence));
  sarif.addRun(audit);
  return sarif.buildSarifJsonString({ indent: true });
}

function described(rule: Rule): SarifRuleBuilder {
  const { id, what, criteria: of, level, helpUrl, mend } = rule;
  const built = new SarifRuleBuilder({
    ...(mend !== undefined && { help: { text: mend } }),
    properties: { tags: ['accessibility', ...of.map((number) => `WCAG ${number}`)], level },
    relationships: of.map((number) => ({
      target: { id: number, toolComponent: { name: 'WCAG' } },
      kinds: ['relevant'],
    })),
  });
  return built.initSimple({
    ruleId: id,
    shortDescriptionText: what,
    fullDescriptionText: mend === undefined ? what : `${what} ${mend}`,
    ...(helpUrl !== undefined && { helpUri: helpUrl }),
  });
}

/** The criteria that rules of this run test for, as a taxonomy to which results point. */
function wcag({ run }: Evidence) {
  const tested = new Set(run.rules.flatMap((rule) => rule.criteria));
  return {
    name: 'WCAG',
    version: '2.2',
    organization: 'W3C',
    informationUri: 'https://www.w3.org/TR/WCAG22/',
    shortDescription: { text: 'Web Content Accessibility Guidelines 2.2' },
    taxa: criteria
      .filter(({ number }) => tested.has(number))
      .map(({ number, title, understanding }) => ({
        id: number,
        name: title,
        shortDescription: { text: `${number} ${title}` },
        helpUri: understanding,
      })),
  };
}

function result(finding: Finding, evidence: Evidence): SarifResultBuilder {
  const { check, story, summary, modes, at, fingerprint, criteria: of, triage, counts, reproduce } = finding;
  const source = evidence.stories.find(({ id }) => id === story)?.source ?? null;
  const built = new SarifResultBuilder({
    kind: isFailure(finding) ? 'fail' : 'review',
    partialFingerprints: { 'cressetAudit/v1': fingerprint },
    taxa: of.map((number) => ({ id: number, toolComponent: { name: 'WCAG' } })),
    ...(!counts &&
      triage !== undefined && {
        suppressions: [{ kind: 'external', status: 'accepted', justification: triage.note }],
      }),
    properties: { story, modes, selector: at.selector },
  });
  built.initSimple({
    level: levelOf(finding),
    messageText: `${storyInWords(story, evidence.stories)}: ${summary} At ${at.path.join(' › ')}, ${modesInWords(modes, evidence.run)}.`,
    ruleId: check,
    // Of somebody else's Storybook there is no file here; a result without any place is refused by code scanning.
    fileUri: source === null ? reproduce.url : encodeURI(source.file),
    startLine: source?.line ?? 1,
  });
  return built;
}

// By the specification a result that is no failure has no level.
function levelOf(finding: Finding): 'error' | 'warning' | 'note' | 'none' {
  if (!isFailure(finding)) return 'none';
  if (finding.level === 'A' || finding.level === 'AA') return 'error';
  return finding.level === 'AAA' ? 'note' : 'warning';
}
