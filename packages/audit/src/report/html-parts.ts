import { criterion } from '../evidence/criteria.ts';
import type { Finding } from '../evidence/schema.ts';
import { html, link, type Markup } from './markup.ts';
import { levelWords } from './phrases.ts';

export const sections = {
  tested: '1. What was tested',
  untested: '2. What was not tested',
  instrument: '3. Whether the audit can be trusted',
  findings: '4. Failures',
  review: '5. Needs review',
  purpose: '6. Wrong on purpose, and found',
  matrix: '7. Success criteria by component',
  people: '8. Judged by people',
  method: '9. Method and glossary',
} as const;

export function section(id: keyof typeof sections, content: Markup): Markup {
  return html`<section>
    <h2 id="${id}">${sections[id]}</h2>
    ${content}
    <p class="to-contents"><a href="#contents">Back to the contents</a></p>
  </section>`;
}

/** A list, or a sentence that says that there is nothing to list. */
export function list(items: readonly (Markup | string)[], none: string): Markup {
  return items.length === 0
    ? html`<p>${none}</p>`
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
}

/** A table, for which a narrow window is scrolled and not the page. */
export function table(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly [head: Markup | string, ...cells: readonly (Markup | string | number)[]])[],
): Markup {
  return html`<p class="caption">${title}</p>
    <div class="figures" role="region" aria-label="${title}" tabindex="0">
      <table aria-label="${title}">
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([head, ...cells]) =>
              html`<tr>
                <th scope="row">${head}</th>
                ${cells.map((content) => html`<td>${content}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** A long list, folded away on the screen and open on paper. */
export function folded(summary: string, content: Markup): Markup {
  return html`<details>
    <summary>${summary}</summary>
    ${content}
  </details>`;
}

/** A {@link list} that is {@link folded} if it has more than `most` items. */
export function listFolded(
  items: readonly (Markup | string)[],
  most: number,
  summary: string,
  none: string,
): Markup {
  return items.length > most ? folded(summary, list(items, none)) : list(items, none);
}

/** The number and the name of a criterion, as a link to the W3C’s explanation. */
export function criterionLink(number: string): Markup {
  const { title, level, understanding } = criterion(number);
  return link(understanding, `${number} ${title} (${level})`);
}

export function criteriaLinks({ criteria, level }: Pick<Finding, 'criteria' | 'level'>): Markup {
  return criteria.length === 0
    ? html`none: this is ${levelWords[level]}`
    : html`${criteria.map((number, index) => html`${index > 0 && ', '}${criterionLink(number)}`)}`;
}

/** A list of terms and what they are; a term without content is left out. */
export function terms(rows: readonly (readonly [term: string, content: Markup | string | false])[]): Markup {
  return html`<dl>
    ${rows.map(
      ([term, content]) =>
        content !== false &&
        content !== '' &&
        html`<div>
          <dt>${term}</dt>
          <dd>${content}</dd>
        </div>`,
    )}
  </dl>`;
}
