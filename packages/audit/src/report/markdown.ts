import { criterion } from '../evidence/criteria.ts';
import type { Evidence, Finding } from '../evidence/schema.ts';
import { exitCode } from '../evidence/verdict.ts';
import { whoIsAffected } from './affected.ts';
import { causesOf, type Cause } from './causes.ts';
import { readable } from './markup.ts';
import { count } from '../evidence/count.ts';
import {
  completeness,
  selfTestInWords,
  levelWords,
  modeInWords,
  modesInWords,
  noClaim,
  resultInWords,
  sourceInWords,
  findingStatus,
  findingStatusWords,
  storyInWords,
  tally,
  triageInWords,
} from './phrases.ts';

/** What GitHub takes in one comment. */
const limit = 65_536;
/** Kept free for the sentence that says what was cut. */
const forNotice = 300;
/** One text of a page’s author must not push out everything else. */
const longest = 300;
const most = 20;

/**
 * The report for a pull request: at most 65,536 characters of GitHub’s Markdown. What doesn’t fit is left out from the
 * end of the findings, and the report says how much that is. No text of a page can become markup, a mention or a
 * reference.
 */
export function markdownReport(evidence: Evidence): string {
  const head = [
    '# Accessibility audit',
    `**${completeness(evidence)}** ${resultInWords(evidence)}`,
    bullets(exitCode(evidence).because.map(text)),
    `The audit’s check of itself: **${selfTestInWords(evidence.run.selfTest)}**.`,
    bullets(evidence.run.selfTest.missed.map(text)),
  ];
  const tail = [...untested(evidence), ...criteria(evidence), '## What this is, and what it is not', noClaim];
  const onPurpose = causesOf(evidence, 'expected');
  const findings = [
    ...group('Failures', causesOf(evidence, 'failed'), evidence),
    ...group('Needs review', causesOf(evidence, 'review'), evidence),
    ...(onPurpose.length === 0 ? [] : group('Wrong on purpose, and found', onPurpose, evidence)),
  ];
  const around = [...head, ...tail].filter((block) => block !== '').join('\n\n').length;
  const kept = whatFits(findings, limit - around - forNotice);
  const lost = findings.slice(kept.length).filter(({ finding }) => finding).length;
  const all = evidence.findings.length;
  const notice =
    lost === 0
      ? ''
      : `**Cut: ${lost} of ${count(all, 'finding')} did not fit into this comment.** All are in index.html and findings.csv of the same audit.`;
  const whole = [...head, ...kept.map(({ markdown }) => markdown), notice, ...tail]
    .filter((block) => block !== '')
    .join('\n\n');
  const end = '\n\n**Cut here: this comment is full.**';
  return whole.length < limit ? `${whole}\n` : `${whole.slice(0, limit - end.length)}${end}`;
}

interface Block {
  readonly markdown: string;
  readonly finding: boolean;
}

function whatFits(blocks: readonly Block[], room: number): readonly Block[] {
  let used = 0;
  const end = blocks.findIndex(({ markdown }) => {
    used += markdown.length + 2;
    return used > room;
  });
  return end === -1 ? blocks : blocks.slice(0, end);
}

function group(title: string, causes: readonly Cause[], evidence: Evidence): readonly Block[] {
  const heading = (markdown: string): Block => ({ markdown, finding: false });
  if (causes.length === 0) return [heading(`## ${title}`), heading('None.')];
  return [
    heading(`## ${title}`),
    ...causes.flatMap(({ check, what, shared, mend, findings }) => [
      heading(`### ${code(check)}: ${text(what)} In ${code(shared)}`),
      ...(mend === undefined ? [] : [heading(`How to fix it: ${text(mend)}`)]),
      ...findings.slice(0, 1).map((finding) => heading(about(finding))),
      ...findings.map((finding): Block => ({ markdown: bullet(finding, evidence), finding: true })),
    ]),
  ];
}

function about(finding: Finding): string {
  const links = finding.criteria.map((number) => {
    const { title, level, understanding } = criterion(number);
    return `[${number} ${title} (${level})](${understanding})`;
  });
  return `${links.length === 0 ? levelWords[finding.level] : links.join(', ')}. Affects ${whoIsAffected(finding).join('; and ')}.`;
}

function bullet(finding: Finding, { stories, run }: Evidence): string {
  const { fingerprint, story, summary, modes, at, triage } = finding;
  const source = sourceInWords(stories.find(({ id }) => id === story)?.source ?? null);
  const lines = [
    `- **${text(storyInWords(story, stories))}**: ${text(summary)}`,
    `${findingStatusWords[findingStatus(finding)]}, ${modesInWords(modes, run)}`,
    `${text(at.path.join(' › '))}: ${code(at.html)}`,
    `${source === '' ? '' : `${code(source)}, `}fingerprint ${code(fingerprint)}`,
    triage === undefined ? '' : text(triageInWords(triage)),
  ];
  return lines.filter((line) => line !== '').join('  \n  ');
}

function untested(evidence: Evidence): readonly string[] {
  const { coverage, optOuts, stories, run } = evidence;
  const { broken, skipped, views } = tally(evidence);
  const cut = (what: string, items: readonly string[]) => items.length > 0 && `${what}: ${some(items)}.`;
  const facts = [
    broken > 0 && `Could not be judged: ${broken} of ${count(views, 'view')}.`,
    skipped > 0 && `Left out with a reason: ${skipped} of ${count(views, 'view')}.`,
    cut('Success criteria without a rule that had anything to judge', coverage.criteriaWithoutRule),
    cut('Stories left out', coverage.storiesLeftOut.map(code)),
    cut(
      'Modes left out',
      coverage.modesLeftOut.map((id) => text(modeInWords(id, run))),
    ),
    cut('Rules that were off', coverage.rulesOff.map(code)),
    ...coverage.notDone.map(text),
    ...optOuts.map(
      ({ story, what, reason, until, state }) =>
        `${text(storyInWords(story, stories))} opts out: ${text(what)}. ${reason === '' ? 'No reason is given.' : text(reason)}${until === '' ? '' : ` Until ${text(until)}.`}${state === 'current' ? '' : ` **${state}**`}`,
    ),
  ];
  return ['## What was not tested', bullets(facts.filter((fact) => fact !== false))];
}

// By component it would be as wide as the library is large; that table is in index.html and criteria.csv.
function criteria(evidence: Evidence): readonly string[] {
  const numbers = [...new Set(evidence.criteria.map((status) => status.criterion))];
  const rows = numbers.flatMap((number) => {
    const here = evidence.criteria.filter((status) => status.criterion === number);
    const amount = (wanted: string) => here.filter(({ status }) => status === wanted).length;
    const cells = [amount('failed'), amount('review'), amount('no-failure-found'), amount('not-tested')];
    const tested = cells.slice(0, 3).some((cell) => cell > 0);
    return tested ? [`| ${number} ${criterion(number).title} | ${cells.join(' | ')} |`] : [];
  });
  if (rows.length === 0) return [];
  return [
    '## Success criteria, by the number of components',
    [
      '| Success criterion | failed | needs review | no failure found | not tested |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...rows,
    ].join('\n'),
    'A criterion that is not in this table was tested in no component.',
  ];
}

function some(items: readonly string[]): string {
  const more = items.length > most ? ` and ${items.length - most} more` : '';
  return `${items.slice(0, most).join(', ')}${more}`;
}

function bullets(items: readonly string[]): string {
  const more = items.length > most ? [`- And ${items.length - most} more.`] : [];
  return [...items.slice(0, most).map((item) => `- ${item}`), ...more].join('\n');
}

function clipped(words: string): string {
  const line = readable(words.slice(0, 4 * longest))
    .replaceAll(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line;
}

// The zero-width space keeps “@name” and “#12” from calling somebody or linking something: GitHub looks for these after
// it has undone every escape.
function text(words: string): string {
  return clipped(words)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]|~]|^[-+#]|^\d+(?=[.)])/g, escaped)
    .replaceAll(/@|#(?=\d+\b)/g, '$&\u200B');
}

// A number with a point after it begins a list, unless something stands between them.
function escaped(found: string): string {
  return /^\d/.test(found) ? `${found}\u200B` : `\\${found}`;
}

function code(words: string): string {
  const line = clipped(words);
  const longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence} ${line} ${fence}`;
}
