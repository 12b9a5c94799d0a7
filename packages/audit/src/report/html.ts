import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Evidence } from '../evidence/schema.ts';
import { exitCode } from '../evidence/verdict.ts';
import { causesOf, type Cause, type Part } from './causes.ts';
import { causeId, causeInWords, findings, wrongOnPurpose, type Crops } from './html-findings.ts';
import { matrix } from './html-matrix.ts';
import { folded, list, section, sections, terms } from './html-parts.ts';
import { tested, trust, untested } from './html-run.ts';
import { summary } from './html-summary.ts';
import { people } from './html-people.ts';
import { html, trusted, type Markup } from './markup.ts';
import { keepChecklist } from './checklist.client.ts';
import { searchFindings } from './report.client.ts';
import { count } from '../evidence/count.ts';
import { completeness, dayInWords, glossary, noClaim, resultInWords } from './phrases.ts';

/**
 * The report for people, as one HTML file that needs no other file and no other host. Without JavaScript it shows
 * everything; with it, its findings can be searched.
 *
 * @param crops pictures as PNG by the fingerprint of their finding; a finding without one is shown without.
 */
export function htmlReport(evidence: Evidence, crops: Crops): string {
  const style = readFileSync(new URL('./report.css', import.meta.url), 'utf8');
  const script = `(${searchFindings.toString()})();(${keepChecklist.toString()})();`;
  const { run } = evidence;
  const title = `${run.complete ? '' : 'INCOMPLETE: '}Accessibility audit, ${dayInWords(run.startedAt)}`;
  const { because } = exitCode(evidence);
  const page = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="${policy(script)}" />
        <title>${title}</title>
        <style>
          ${trusted(style)}
        </style>
      </head>
      <body>
        <a class="skip" href="#findings">Skip to the failures</a>
        <main>
          <h1>Accessibility audit</h1>
          <p class="result"><strong>${completeness(evidence)}</strong> ${resultInWords(evidence)}</p>
          ${
            because.length > 0 &&
            html`<h2>
                ${run.complete ? 'Why this audit fails' : 'Why this audit is incomplete, and what else it found'}
              </h2>
              ${list(because, '')}`
          }
          ${summary(evidence)} ${contents(evidence)} ${tested(evidence)} ${untested(evidence)}
          ${trust(evidence)} ${findings(evidence, crops)} ${wrongOnPurpose(evidence, crops)}
          ${matrix(evidence)} ${people(evidence)} ${method(evidence)}
        </main>
        ${trusted(`<script type="module">${script}</script>`)}
      </body>
    </html>`;
  return page.toString();
}

// Nothing that a Storybook says can run, even if it got past the escaping, and nothing is fetched. Styles may be added:
// readers bring their own.
function policy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function contents(evidence: Evidence): Markup {
  // A rule can stand in all three, and a list of links is heard without what stands above it.
  const kinds = { failed: '', review: ', for review', expected: ', on purpose' } satisfies Record<
    Part,
    string
  >;
  const links = (part: Part) => causeLinks(causesOf(evidence, part), kinds[part]);
  const below: Readonly<Record<string, Markup | false>> = {
    findings: links('failed'),
    review: links('review'),
    purpose: links('expected'),
  };
  return html`<nav aria-labelledby="contents">
    <h2 id="contents">Contents</h2>
    <ul>
      ${Object.entries(sections).map(
        ([id, title]) =>
          html`<li>
            <a href="#${id}">${title}</a>
            ${below[id]}
          </li>`,
      )}
    </ul>
  </nav>`;
}

function causeLinks(causes: readonly Cause[], kind: string): Markup | false {
  return (
    causes.length > 0 &&
    folded(
      `${count(causes.length, 'cause')}${kind}`,
      html`<ul>
        ${causes.map(
          (cause) =>
            html`<li>
              <a href="#${causeId(cause)}">${causeInWords(cause)} (${cause.findings.length}${kind})</a>
            </li>`,
        )}
      </ul>`,
    )
  );
}

function method({ run }: Evidence): Markup {
  return section(
    'method',
    html`<p>${noClaim}</p>
      <p>
        ${run.tool.name} ${run.tool.version} opens every story in ${run.browser.name} and puts it into one
        mode after the other. In each it waits for fonts and movement to settle, and runs its rules over
        everything that the story shows, what floats above the page included: the rules of ${run.axe.name},
        and some of its own. Where axe-core can’t tell the contrast of a text, the pixels are measured. What a
        rule finds in the same element in several modes is one finding. Nothing is scored, because barriers
        don’t average out.
      </p>
      <p>${count(run.rules.length, 'rule')} are known to this version; section 1 lists those that ran.</p>
      <h3>Glossary</h3>
      ${terms(glossary)}`,
  );
}
