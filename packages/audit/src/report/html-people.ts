import { questions } from '../evidence/by-hand.ts';
import { count } from '../evidence/count.ts';
import { criterion } from '../evidence/criteria.ts';
import type { Evidence, ManualEvidence } from '../evidence/schema.ts';
import { speaksForItsComponent } from '../evidence/expected.ts';
import { criterionLink, list, listFolded, section } from './html-parts.ts';
import { html, type Markup } from './markup.ts';
import { dayInWords } from './phrases.ts';

/** What people found out, and a checklist for those who are about to. */
export function people(evidence: Evidence): Markup {
  const { manual = [] } = evidence;
  return section(
    'people',
    html`<p>
        No rule can say that a criterion is met; people can. What they write down is kept beside the code, in
        <code>audit/manual</code>, and is stale once its component has changed.
      </p>
      ${listFolded(
        manual.map(found),
        10,
        `${count(manual.length, 'judgement')} of people`,
        'Nobody has written down anything.',
      )}
      <h3>Checklist</h3>
      ${checklist(evidence)}
      <noscript>
        ${list(
          Object.entries(questions).map(([number, question]) => html`${criterionLink(number)}: ${question}`),
          '',
        )}
      </noscript>`,
  );
}

const resultWords: Readonly<Record<ManualEvidence['result'], string>> = {
  'supports': 'supports',
  'partially-supports': 'supports in part',
  'does-not-support': 'does not support',
  'not-applicable': 'does not apply',
};

function found(one: ManualEvidence): Markup {
  return html`<bdi>${one.component}</bdi>, ${one.criterion} ${criterion(one.criterion).title}:
    <strong>${resultWords[one.result]}</strong>. ${one.did} ${one.by}, ${dayInWords(one.on)}, with ${one.with}
    in ${one.browser}, at commit <code>${one.commit}</code>.
    ${one.state === 'stale' ? `Stale: ${one.why ?? ''}.` : `Good until ${dayInWords(one.until)}.`}`;
}

const principles = ['1. Perceivable', '2. Operable', '3. Understandable', '4. Robust'];

function checklist({ stories, run }: Evidence): Markup {
  const components = [
    ...new Set(stories.filter(speaksForItsComponent).map(({ component }) => component)),
  ].toSorted((a, b) => a.localeCompare(b, 'en'));
  return html`<form id="checklist" class="checklist" hidden>
    <p>
      Choose a component, answer what you tried, and save the answers as a file for
      <code>audit/manual</code>. Nothing is sent anywhere; what is not saved is gone with this page.
    </p>
    <div class="fields">
      <label
        >Component
        <select name="component">
          ${components.map((name) => html`<option>${name}</option>`)}
        </select></label
      >
      <label>Who judges <input name="by" autocomplete="name" required /></label>
      <label>Day <input type="date" name="on" required /></label>
      <label
        >Commit
        <input
          name="commit"
          value="${/^[0-9a-f]+/.exec(run.commit ?? '')?.[0] ?? ''}"
          pattern="[0-9a-f]{7,40}"
          required
      /></label>
      <label>Assistive technology and version, or none <input name="with" required /></label>
      <label>Browser and version <input name="browser" required /></label>
      <label>Contact, an e-mail address <input type="email" name="contact" autocomplete="email" /></label>
    </div>
    ${principles.map(
      (principle) =>
        html`<details>
          <summary>${principle}</summary>
          ${Object.entries(questions)
            .filter(([number]) => number.startsWith(principle.slice(0, 1)))
            .map(([number, question]) => answer(number, question))}
        </details>`,
    )}
    <p class="actions">
      <button>Save as a file</button>
      <label>Open a saved file <input type="file" name="file" accept=".yaml,.json" /></label>
    </p>
    <p role="status"></p>
  </form>`;
}

function answer(number: string, question: string): Markup {
  return html`<fieldset data-criterion="${number}">
    <legend>${number} ${criterion(number).title}</legend>
    <p>${question}</p>
    <label
      >Result
      <select name="result-${number}">
        <option value="">not judged</option>
        ${Object.entries(resultWords).map(
          ([value, words]) => html`<option value="${value}">${words}</option>`,
        )}
      </select></label
    >
    <label
      >What you did and found
      <textarea name="did-${number}" rows="2" minlength="20"></textarea>
    </label>
  </fieldset>`;
}
