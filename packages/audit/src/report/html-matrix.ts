import { criteria, type Criterion } from '../evidence/criteria.ts';
import type { CriterionStatus, Evidence } from '../evidence/schema.ts';
import { cellAnchor, componentAnchor, criterionAnchor } from './anchors.ts';
import { criterionLink, section } from './html-parts.ts';
import { count } from '../evidence/count.ts';
import { html, link, type Markup } from './markup.ts';
import { statusInWords } from './phrases.ts';

/** Section 7: every success criterion of level A and AA, by component. */
export function matrix({ criteria: statuses, stories }: Evidence): Markup {
  const components = [...new Set([...stories, ...statuses].map(({ component }) => component))];
  const found = new Map(statuses.map((status) => [key(status.criterion, status.component), status]));
  const rows = criteria.filter(({ level }) => level !== 'AAA');
  return section(
    'matrix',
    html`<p>
        Each row is a success criterion of WCAG 2.2, level A or AA, each column a component. “No failure
        found” and “not tested” are not the same, and neither says that a criterion is met: section 8 says
        what the words mean. A cell with failures, or with something to review, leads to them.
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
      }`,
  );
}

/** A wider table is folded until somebody asks for it, or follows a link into it. */
const shownOpen = 8;

const key = (criterion: string, component: string) => `${criterion} ${component}`;

function row(
  { number }: Criterion,
  components: readonly string[],
  found: ReadonlyMap<string, CriterionStatus>,
): Markup {
  const cells = components.map((component) => ({ component, status: found.get(key(number, component)) }));
  const head = html`<th scope="row" id="${criterionAnchor(number)}">${criterionLink(number)}</th>`;
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
