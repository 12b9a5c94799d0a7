import type { Evidence, Finding, Level } from '../evidence/schema.ts';
import { count } from '../evidence/count.ts';
import { isFailure } from '../evidence/verdict.ts';
import { levels } from '../evidence/criteria.ts';
import { causesOf, openOf, type Cause } from './causes.ts';
import { causeId, causeInWords } from './html-findings.ts';
import { criterionLink, folded, table } from './html-parts.ts';
import { html, link, type Markup } from './markup.ts';
import { levelWords } from './phrases.ts';

/** What to mend first, and where the failures are: by level, component, criterion and mode. */
export function summary(evidence: Evidence): Markup | false {
  const failures = evidence.findings.filter(isFailure);
  if (failures.length === 0) return false;
  // A level that was left out has no row: 0 would say that it was looked for.
  const judged = levels.filter((level) =>
    evidence.run.rules.some((rule) => rule.level === level && rule.enabled),
  );
  return html`<section>
    <h2 id="summary">What to fix first</h2>
    ${greatest(causesOf(evidence, 'failed'))}
    <h3>Where the failures are</h3>
    ${byLevel(failures, judged)} ${byComponent(failures, judged)} ${byCriterion(failures)}
    ${byMode(failures, evidence)}
  </section>`;
}

/** How many causes are named at the top; and rows of a table, before the rest is folded. */
const first = 5;

// Level A comes before AA, and what every law asks for before what few do; within them, what is found most often.
function greatest(causes: readonly Cause[]): Markup {
  const rank = ({ level }: Cause) => (level === 'A' || level === 'AA' ? 0 : levels.indexOf(level));
  const open = causes
    .filter((cause) => openOf(cause) > 0)
    .toSorted((one, other) => rank(one) - rank(other) || openOf(other) - openOf(one));
  if (open.length === 0)
    return html`<p>Every failure is known, and written down with a reason and a day.</p>`;
  return html`<p>
      ${open.length > first && `The ${first} largest of `}${count(open.length, 'cause')}, level A and AA
      first:
    </p>
    <ol class="first">
      ${open.slice(0, first).map((cause) => {
        const { level, mend } = cause;
        const found = cause.findings.filter(({ counts }) => counts);
        const components = [...new Set(found.map(({ component }) => component))];
        return html`<li>
          <a href="#${causeId(cause)}">${causeInWords(cause)}</a>
          <p>
            <strong>${count(found.length, 'failure')}</strong> in ${where(components)}, ${levelWords[level]}.
            ${mend}
          </p>
        </li>`;
      })}
    </ol>`;
}

/** Who mends it opens that first; of many, the list of findings tells. */
const where = ([component = '', ...others]: readonly string[]) =>
  others.length === 0 ? html`<bdi>${component}</bdi>` : count(others.length + 1, 'component');

const amount = (found: readonly Finding[], fits: (finding: Finding) => boolean) => found.filter(fits).length;

function byLevel(failures: readonly Finding[], judged: readonly Level[]): Markup {
  return table(
    'Failures by level',
    ['Level', 'New', 'Known'],
    judged.map((level) => [
      link(`?${new URLSearchParams({ level }).toString()}#findings`, levelWords[level]),
      amount(failures, (finding) => finding.level === level && finding.counts),
      amount(failures, (finding) => finding.level === level && !finding.counts),
    ]),
  );
}

const shortLevel = { 'A': 'A', 'AA': 'AA', 'AAA': 'AAA', 'best-practice': 'Best practice' } as const;

type Row = readonly [head: Markup | string, ...cells: readonly number[]];

/** The worst first, and what follows the first ten folded. */
function ranked(title: string, heads: readonly string[], rows: readonly Row[]): Markup {
  const shown = 2 * first;
  const rest = rows.slice(shown);
  return html`${table(title, heads, rows.slice(0, shown))}
  ${rest.length > 0 && folded(`${title}: ${rest.length} more`, table(`${title}, the rest`, heads, rest))}`;
}

function byComponent(failures: readonly Finding[], judged: readonly Level[]): Markup {
  const rows = [...new Set(failures.map(({ component }) => component))]
    .map((component) => ({
      component,
      amounts: judged.map((level) =>
        amount(failures, (finding) => finding.component === component && finding.level === level),
      ),
    }))
    .toSorted(({ amounts: one }, { amounts: other }) => {
      const [a = 0, aa = 0, ...less] = one;
      const [otherA = 0, otherAa = 0, ...otherLess] = other;
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      return otherA + otherAa - (a + aa) || sum(otherLess) - sum(less);
    });
  return ranked(
    'Failures by component',
    ['Component', ...judged.map((level) => shortLevel[level])],
    rows.map(({ component, amounts }): Row => [
      link(
        `?${new URLSearchParams({ component }).toString()}#findings`,
        // A component may be called “Link” or “More”, which alone says not where a link leads.
        html`<bdi>${component}</bdi><span class="unseen">: what was found</span>`,
      ),
      ...amounts,
    ]),
  );
}

function byCriterion(failures: readonly Finding[]): Markup {
  const criteria = [...new Set(failures.flatMap((finding) => finding.criteria))];
  const rows = criteria
    .map((criterion) => failures.filter((finding) => finding.criteria.includes(criterion)))
    .map((found, index) => ({ criterion: criteria[index] ?? '', found }))
    .toSorted((one, other) => other.found.length - one.found.length);
  return ranked(
    'Failures by success criterion',
    ['Success criterion', 'Failures', 'Components'],
    rows.map(({ criterion, found }): Row => [
      criterionLink(criterion),
      found.length,
      new Set(found.map(({ component }) => component)).size,
    ]),
  );
}

function byMode(failures: readonly Finding[], { run }: Evidence): Markup {
  return folded(
    'Failures by mode',
    table(
      'Failures by mode',
      ['Mode', 'Failures', 'In this mode only'],
      run.modes.map(({ id, name }) => [
        name,
        amount(failures, ({ modes }) => modes.includes(id)),
        amount(failures, ({ modes }) => modes.length === 1 && modes.includes(id)),
      ]),
    ),
  );
}
