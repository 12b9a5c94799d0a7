import { criteria, type Criterion } from '../evidence/criteria.ts';
import { responsibleFor, responsibleWords } from '../evidence/responsibility.ts';
import { rollUp } from '../evidence/roll-up.ts';
import type { CriterionStatus, Evidence } from '../evidence/schema.ts';
import { cellAnchor, componentAnchor, criterionAnchor } from './anchors.ts';
import { criterionLink, folded, section, table } from './html-parts.ts';
import { count } from '../evidence/count.ts';
import { html, link, type Markup } from './markup.ts';
import { statusInWords } from './phrases.ts';

/** Section 7: every success criterion of level A and AA, by component. */
export function matrix(evidence: Evidence): Markup {
  const { criteria: statuses, stories } = evidence;
  const components = [...new Set([...stories, ...statuses].map(({ component }) => component))];
  const found = new Map(statuses.map((status) => [key(status.criterion, status.component), status]));
  const rows = criteria.filter(({ level }) => level !== 'AAA');
  return section(
    'matrix',
    html`<p>
        Each row is a success criterion of WCAG 2.2, level A or AA, each column a component. “No failure
        found” and “not tested” are not the same, and neither says that a criterion is met: section 9 says
        what the words mean. Beside a criterion stands who sees to it: the component by itself, the component
        and whoever uses it together (shared), or the author of a page. A cell with failures, or with
        something to review, leads to them.
      </p>
      ${
        components.length === 0
          ? html`<p>No component was looked at.</p>`
          : html`<details ${components.length <= shownOpen && 'open'}>
              <summary>The table of ${count(components.length, 'component')}</summary>
              <div class="matrix" role="region" aria-labelledby="matrix" tabindex="0">
                <table aria-labelledby="matrix">
                  <thead>
                    <tr>
                      <th scope="col">Success criterion</th>
                      ${components.map((name) => html`<th scope="col" id="${componentAnchor(name)}"><bdi>${breakable(name)}</bdi></th>`)}
                    </tr>
                  </thead>
                  <tbody>
                    ${rows.map((criterion) => row(criterion, components, found))}
                  </tbody>
                </table>
              </div>
            </details>`
      }
      ${evidence.run.rules.some(({ level, enabled }) => level === 'AAA' && enabled) && enhanced(evidence)}`,
  );
}

/** A wider table is folded until somebody asks for it, or follows a link into it. */
const shownOpen = 8;

const shortWords = { component: 'component', shared: 'shared', author: 'author', none: '' } as const;

/** Level AAA, for static content: whose it is, and in how many components it stands how. */
function enhanced({ stories, findings, run }: Evidence): Markup {
  const wanted = criteria.filter(({ level }) => level === 'AAA');
  const statuses = rollUp(stories, findings, run.rules, wanted);
  const amount = (number: string, status: CriterionStatus['status']) =>
    statuses.filter((one) => one.criterion === number && one.status === status).length;
  return html`<h3 id="level-aaa" tabindex="-1">Level AAA</h3>
    <p>
      No law asks for all of level AAA, and W3C advises against it for whole sites. What static content can
      do, and who: the component, the page, or nobody.
    </p>
    ${folded(
      `The table of ${count(wanted.length, 'criterion', 'criteria')} of level AAA`,
      table(
        'Level AAA, by the number of components',
        ['Success criterion', 'Who is responsible', 'Failed', 'To review', 'No failure found', 'Not tested'],
        wanted.map(({ number }) => [
          criterionLink(number),
          responsibleWords[responsibleFor(number)],
          amount(number, 'failed'),
          amount(number, 'review'),
          amount(number, 'no-failure-found'),
          amount(number, 'not-tested'),
        ]),
      ),
    )}`;
}

const key = (criterion: string, component: string) => `${criterion} ${component}`;

function row(
  { number }: Criterion,
  components: readonly string[],
  found: ReadonlyMap<string, CriterionStatus>,
): Markup {
  const cells = components.map((component) => ({ component, status: found.get(key(number, component)) }));
  const head = html`<th scope="row" id="${criterionAnchor(number)}">
    ${criterionLink(number)} <span class="aside">${shortWords[responsibleFor(number)]}</span>
  </th>`;
  // One wide cell says it once where sixty would say the same.
  return cells.every(({ status }) => status === undefined || status.status === 'not-tested')
    ? html`<tr>
        ${head}
        <td colspan="${components.length}" data-status="not-tested">
          <span>not tested in any component</span>
        </td>
      </tr>`
    : html`<tr>
        ${head}${cells.map(({ component, status }) => cell(number, component, status))}
      </tr>`;
}

function cell(criterion: string, component: string, status: CriterionStatus | undefined): Markup {
  const words = statusInWords(status);
  const query = new URLSearchParams({ component, criterion });
  const leads = status?.status === 'failed' || status?.status === 'review';
  return html`<td
    id="${cellAnchor(criterion, component)}"
    data-status="${status?.status ?? 'not-tested'}"
    data-component="${component}"
  >
    ${
      leads
        ? link(
            `?${query.toString()}#findings`,
            html`${words} <span class="unseen">(${criterion}, ${component})</span>`,
          )
        : words
    }
  </td>`;
}

function breakable(name: string): Markup {
  return html`${name.split('/').map((part, index) => html`${index > 0 && html`/<wbr />`}${part}`)}`;
}
