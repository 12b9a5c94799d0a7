import { criterion } from '../evidence/criteria.ts';
import type { Evidence, Finding } from '../evidence/schema.ts';
import { whoIsAffected } from './affected.ts';
import { levels } from '../evidence/criteria.ts';
import { causesOf, partOf, type Cause } from './causes.ts';
import { criteriaLinks, list, section, terms } from './html-parts.ts';
import { html, link, type Markup } from './markup.ts';
import { count } from '../evidence/count.ts';
import {
  confidenceWords,
  howLinksOpen,
  levelWords,
  modeInWords,
  modesInWords,
  sourceInWords,
  findingStatus,
  findingStatusWords,
  storyInWords,
  triageInWords,
} from './phrases.ts';

/** Pictures of findings, by fingerprint, as PNG. */
export type Crops = ReadonlyMap<string, Uint8Array>;

/** Sections 4 and 5, with the form that searches both. */
export function findings(evidence: Evidence, crops: Crops): Markup {
  const failures = evidence.findings.filter((finding) => partOf(finding) === 'failed');
  const reviews = evidence.findings.filter((finding) => partOf(finding) === 'review');
  return html`${section(
    'findings',
    html`${failures.length + reviews.length > 0 && search(evidence, [...failures, ...reviews])}
    ${howLinksOpen(evidence) !== '' && html`<p>${howLinksOpen(evidence)}</p>`}
    ${
      failures.length === 0
        ? html`<p>
            No failure was found. That is no proof that there is none: section 2 says what nobody looked at.
          </p>`
        : html`<p>
            ${count(failures.length, 'failure')}, by level and by cause: what one rule found in the same
            colours, attribute or kind of element is often put right everywhere at once.
          </p>`
    }
    ${groups(causesOf(evidence, 'failed'), evidence, crops)}`,
  )}
  ${section(
    'review',
    html`${
      reviews.length === 0
        ? html`<p>Nothing needs review, and nothing was reviewed.</p>`
        : html`<p>
            ${count(reviews.length, 'sign')} of faults that no rule can decide. A person has to look at each,
            or has looked.
          </p>`
    }
    ${groups(causesOf(evidence, 'review'), evidence, crops)}`,
  )}`;
}

/** Section 6: what stories show on purpose. */
export function wrongOnPurpose(evidence: Evidence, crops: Crops): Markup {
  const causes = causesOf(evidence, 'expected');
  return section(
    'purpose',
    causes.length === 0
      ? html`<p>No story that was judged shows what not to do.</p>`
      : html`<p>
            These stories show what not to do, and name the rules that have to find it. They did. None of it
            is a failure or waits for review, and none of these stories is evidence for its component.
          </p>
          ${groups(causes, evidence, crops)}`,
  );
}

/** A rule can have failed here, be undecided there and be expected elsewhere; each cause has a group of its own. */
export function causeId({ check, shared, findings: [first] }: Cause): string {
  return [first === undefined ? 'failed' : partOf(first), check, shared]
    .join('-')
    .replaceAll(/[^\w-]+/g, '-')
    .replace(/-$/, '');
}

/** A cause in a line: its rule, what the rule asks for, and in what it was found. */
export function causeInWords({ check, what, shared }: Cause): Markup {
  return html`<code>${check}</code>: ${what} <span class="aside">In <bdi>${shared}</bdi></span>`;
}

/** Hundreds of findings of these levels must not drown those that a law asks for; a few do no harm. */
const foldedLevels: ReadonlySet<string> = new Set(['AAA', 'best-practice']);
const fewEnough = 5;

function groups(causes: readonly Cause[], evidence: Evidence, crops: Crops): Markup {
  return html`${levels.map((level) => {
    const here = causes.filter((cause) => cause.level === level);
    if (here.length === 0) return false;
    const amount = here.reduce((sum, { findings: found }) => sum + found.length, 0);
    const content = html`${here.map((cause) => group(cause, evidence, crops))}`;
    const words = `${count(amount, 'finding')} of ${count(here.length, 'cause')}`;
    return html`<section class="level">
      <h3>${capital(levelWords[level])}</h3>
      ${
        foldedLevels.has(level) && amount > fewEnough
          ? html`<details class="fold">
              <summary>${words}<span class="left"></span></summary>
              ${content}
            </details>`
          : html`<p>${words}.</p>
              ${content}`
      }
    </section>`;
  })}`;
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

function group(cause: Cause, evidence: Evidence, crops: Crops): Markup {
  const [first] = cause.findings;
  return html`<section class="cause">
    <h4 id="${causeId(cause)}" tabindex="-1">${causeInWords(cause)}</h4>
    ${terms([
      ['How to fix it', cause.mend ?? false],
      ['Explained', cause.helpUrl !== undefined && link(cause.helpUrl, `about ${cause.check}`)],
      ['Success criteria', first === undefined ? '' : criteriaLinks(first)],
      ['Affects', first === undefined ? '' : `${whoIsAffected(first).join('; and ')}.`],
      ['Found', count(cause.findings.length, 'time')],
    ])}
    ${cause.findings.slice(0, shownInFull).map((finding) => article(finding, cause, evidence, crops))}
    ${more(cause, evidence, crops)}
  </section>`;
}

/** Of hundreds with one cause, a few tell what is wrong; the others are there for whoever mends them. */
const shownInFull = 3;

// The finding is inside of what is folded, so that every browser opens it for a link that leads to it.
function more(cause: Cause, evidence: Evidence, crops: Crops): Markup | false {
  const others = cause.findings.slice(shownInFull);
  const stories = new Set(others.map(({ story }) => story)).size;
  return (
    others.length > 0 &&
    html`<details class="more fold">
      <summary>
        ${count(others.length, 'more', 'more')}, in ${count(stories, 'story', 'stories')}<span
          class="left"
        ></span>
      </summary>
      <p>Open a line to see the whole finding. What is not open is printed as a line.</p>
      ${others.map(
        (finding) =>
          html`<details class="one">
            <summary>${line(finding, evidence)}</summary>
            ${article(finding, cause, evidence, crops)}
          </details>`,
      )}
    </details>`
  );
}

function line(finding: Finding, { stories, run }: Evidence): Markup {
  const { story, at, modes, fingerprint } = finding;
  return html`<bdi>${storyInWords(story, stories)}</bdi>: <bdi>${at.path.join(' › ')}</bdi>;
    <span class="aside"
      >${findingStatusWords[findingStatus(finding)]}, ${modesInWords(modes, run)};
      <code>${at.selector}</code>; <code>${fingerprint}</code></span
    >`;
}

/** What can be taken in at a glance; axe can say in five lines what a button has not. */
const longestHeading = 120;

function article(finding: Finding, { what }: Cause, evidence: Evidence, crops: Crops): Markup {
  const {
    fingerprint,
    at,
    modes,
    component,
    story: storyId,
    criteria,
    level,
    impact,
    reproduce,
    summary,
  } = finding;
  const isLong = summary.length > longestHeading;
  const story = evidence.stories.find(({ id }) => id === storyId);
  const status = findingStatus(finding);
  const source = sourceInWords(story?.source ?? null);
  return html`<article
    class="finding"
    id="${fingerprint}"
    tabindex="-1"
    aria-labelledby="title-${fingerprint}"
    data-component="${component}"
    data-level="${level}"
    data-criteria="${criteria.length === 0 ? 'best-practice' : criteria.join(' ')}"
    data-modes="${modes.join(' ')}"
    data-outcome="${status}"
  >
    <h5 id="title-${fingerprint}">
      <bdi>${storyInWords(storyId, evidence.stories)}</bdi>: ${isLong ? what : summary}
    </h5>
    <p class="finding-status" data-outcome="${status}">
      ${findingStatusWords[status]}, ${modesInWords(modes, evidence.run)}
    </p>
    ${picture(finding, crops)}
    ${terms([
      ['What is wrong', isLong && summary],
      [
        'Where',
        html`<ol class="path">
          ${at.path.map((step) => html`<li><bdi>${step}</bdi></li>`)}
        </ol>`,
      ],
      ['Markup', html`<code class="block">${at.html}</code>`],
      ['Selector', html`<code>${at.selector}</code>`],
      [
        'Story',
        link(story?.url ?? reproduce.url, html`<bdi>${storyInWords(storyId, evidence.stories)}</bdi>`),
      ],
      ['Source', source !== '' && html`<code>${source}</code>`],
      ['Success criteria', criteriaLinks(finding)],
      ['Severity', `${levelWords[finding.level]}${impact === null ? '' : `; ${impact}, by axe’s estimate`}`],
      ['Confidence', confidenceWords[finding.confidence]],
      ['In other modes', elsewhere(finding, evidence)],
      ['Measured', measured(finding.data)],
      [
        'By hand',
        html`<ol>
          ${reproduce.steps.map((step) => html`<li>${step}</li>`)}
        </ol>`,
      ],
      ['Verdict', finding.triage !== undefined && triageInWords(finding.triage)],
      ['Fingerprint', html`<a href="#${fingerprint}"><code>${fingerprint}</code></a>`],
    ])}
  </article>`;
}

// The words of one mode can be wrong in another: a contrast of 2.9:1 there can be one of 1.4:1 here.
function elsewhere({ variations = [] }: Finding, { run }: Evidence): Markup | false {
  return (
    variations.length > 0 &&
    list(
      variations.map(({ mode, summary }) => `${modeInWords(mode, run)}: ${summary}`),
      '',
    )
  );
}

function measured(data: Finding['data']): string {
  return Object.entries(data)
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('; ');
}

// The width and height of a PNG stand in its first chunk; told to the browser, the page doesn't jump while it reads.
function picture({ fingerprint, at, component }: Finding, crops: Crops): Markup | false {
  const png = crops.get(fingerprint);
  if (png === undefined) return false;
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const size = bytes.length < 24 ? undefined : [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return html`<img
    src="data:image/png;base64,${bytes.toString('base64')}"
    alt="Picture of ${at.path.at(-1) ?? 'the element'} in ${component}, with an outline around it"
    ${size !== undefined && html`width="${size[0]}" height="${size[1]}"`}
    decoding="async"
  />`;
}

function search({ run }: Evidence, found: readonly Finding[]): Markup {
  const components = [...new Set(found.map(({ component }) => component))].toSorted((a, b) =>
    a.localeCompare(b, 'en'),
  );
  const numbers = [...new Set(found.flatMap(({ criteria }) => criteria))].toSorted((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const present = <Value extends string>(values: readonly Value[], has: (value: Value) => boolean) =>
    values.filter(has);
  return html`<search class="search">
    <form id="filters" hidden>
      <h3>Search the failures and what needs review</h3>
      <p>The lists of sections 4 and 5 change as you type or choose.</p>
      <div class="fields">
        <label>Words <input type="search" name="words" autocomplete="off" /></label>
        ${choice(
          'level',
          'Level',
          present(levels, (value) => found.some(({ level }) => level === value)).map((value) => [
            value,
            levelWords[value],
          ]),
        )}
        ${choice(
          'component',
          'Component',
          components.map((name) => [name, name]),
        )}
        ${choice('criterion', 'Success criterion', [
          ...numbers.map((number): [string, string] => [number, `${number} ${criterion(number).title}`]),
          ...(found.some(({ criteria }) => criteria.length === 0)
            ? [['best-practice', 'none: best practice'] satisfies [string, string]]
            : []),
        ])}
        ${choice(
          'mode',
          'Mode',
          run.modes
            .filter(({ id }) => found.some(({ modes }) => modes.includes(id)))
            .map(({ id, name }) => [id, name]),
        )}
        ${choice(
          'outcome',
          'Outcome',
          present(['failed', 'known', 'review', 'reviewed'] as const, (value) =>
            found.some((finding) => findingStatus(finding) === value),
          ).map((value) => [value, findingStatusWords[value]]),
        )}
      </div>
      <button type="reset">Clear filters</button>
    </form>
    <p id="shown" role="status"></p>
  </search>`;
}

function choice(
  name: string,
  label: string,
  options: readonly (readonly [value: string, words: string])[],
): Markup {
  return html`<label
    >${label}
    <select name="${name}">
      <option value="">any</option>
      ${options.map(([value, words]) => html`<option value="${value}">${words}</option>`)}
    </select></label
  >`;
}
