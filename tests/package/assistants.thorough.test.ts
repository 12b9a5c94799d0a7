import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Fault, judge, readAnswers, tasks } from '../../scripts/judge/judge.ts';
import { site } from './site.ts';

/** The mistakes that assistants make: in which answer, what is written instead of what, and which judge says what of it. */
const mistakes: readonly (readonly [
  mistake: string,
  task: string,
  change: (text: string) => string,
  by: Fault['by'],
  said: RegExp,
])[] = [
  ['a prop that there isn’t', 'topic-page', put('summary="', 'description="'), 'compile', /description/],
  ['a value that a prop hasn’t', 'topic-page', put("as: 'heading'", "as: 'title'"), 'compile', /title/],
  [
    'a default import',
    'topic-page',
    put(/import \{[^}]+\}/, 'import Cresset'),
    'compile',
    /no default export/,
  ],
  ['an import of a file', 'topic-page', put("'cresset';", "'cresset/components';"), 'compile', /components/],
  ['no heading level', 'topic-page', put('headingLevel={1}', ''), 'compile', /headingLevel/],
  [
    'an image without an alternative',
    'topic-page',
    put(', decorative: true', ''),
    'compile',
    /alt|decorative/,
  ],
  [
    'ARIA of one’s own',
    'topic-page',
    put('<CardGrid', '<CardGrid aria-label="Threats"'),
    'compile',
    /aria-label/,
  ],
  ['cards as children', 'topic-page', put(/items=\{\[/, 'children={['), 'compile', /Element\[\].+undefined/],
  ['no style sheet', 'topic-page', put("import 'cresset/styles.css';", ''), 'render', /no style sheet/],
  [
    'a page that is the default export',
    'topic-page',
    put('export function Page', 'export default function Page'),
    'render',
    /Page/,
  ],
  ['a link without words', 'topic-page', put("'More on cyber'", "''"), 'render', /More on cyber|label|words/],
  [
    'a skipped heading level',
    'topic-page',
    put(/headingLevel=\{3\}/g, 'headingLevel={4}'),
    'compare',
    /<h4>|h3/,
  ],
  [
    'a topic that was forgotten',
    'topic-page',
    put(/<ThreatCard\s+key="heat"[^>]*\/>,/, ''),
    'compare',
    /Heat/,
  ],
  [
    'a link that says “Read more”',
    'topic-page',
    put("'More on floods'", "'Read more'"),
    'render',
    /Read more/,
  ],
  ['a banner made by hand', 'topic-page', byHand, 'compare', /cr-mission-banner/],
  [
    'a template that starts a program',
    'latest-news',
    put(
      '{%',
      `{{ range.constructor('return process.getBuiltinModule("child_process").execSync("id")')() }}{%`,
    ),
    'render',
    /ERR_ACCESS_DENIED|Access to this API has been restricted/,
  ],
  [
    'a macro that there isn’t',
    'latest-news',
    put('view-all-list.html', 'view-all.html'),
    'render',
    /template not found/,
  ],
  [
    'a macro called with names',
    'latest-news',
    put(/view_all_list\(\{[^]+?\}\) \}\}/, "view_all_list(title='Latest', headingLevel=2, items=teasers) }}"),
    'compare',
    /missing/,
  ],
  [
    'a date as text',
    'latest-news',
    put(/\{ 'iso': story\.day[^}]+\}/, 'story.day.words'),
    'compare',
    /2 October/,
  ],
  [
    'a class made by hand',
    'documents',
    put('cr-resource-links__name', 'cr-resource-links__title'),
    'compare',
    /cr-resource-links__name/,
  ],
  ['a list without its role', 'documents', put('<ul role="list"', '<ul'), 'compare', /role/],
  [
    'a new tab that is not announced',
    'documents',
    put(/ <span[^>]+>\(opens in new tab\)<\/span>/, ''),
    'compare',
    /opens in new tab/,
  ],
  ['a page without a language', 'documents', put('<html lang="en">', '<html>'), 'axe', /html-has-lang/],
  [
    'a script that answers in place of axe',
    'documents',
    (text) =>
      text
        .replace('<html lang="en">', '<html>')
        .replace(
          '<title>',
          '<script>Object.defineProperty(window, "axe", { get: () => ({ run: () => ({ violations: [] }) }), set() {} })</script><title>',
        ),
    'axe',
    /html-has-lang/,
  ],
  ['a page without a title', 'documents', put(/<title>.*<\/title>/, ''), 'axe', /document-title/],
];

function put(what: string | RegExp, instead: string): (text: string) => string {
  return (text) => text.replace(what, instead);
}

/** A component’s HTML with classes that seem likely. */
function byHand(text: string): string {
  return text.replace(
    /<MissionBanner[^]+?\/>\n/,
    '<div className="cr-mission-banner"><h1 className="cr-mission-banner__heading">Ready before it happens</h1><p>We help towns prepare for what rarely happens.</p><a className="cr-button" href="/work">See how we work</a></div>',
  );
}

describe('an assistant’s answers, written from what the package tells it', () => {
  let answers: readonly Answer[];
  let verdicts: readonly (readonly Fault[])[];

  beforeAll(async () => {
    answers = await readAnswers(tasks);
    const wrong = mistakes.map(([mistake, task, change]): Answer => {
      const right = answers.find((answer) => answer.task === task);
      const text = change(right?.text ?? '');
      if (right === undefined || text === right.text) throw new Error(`${mistake}: nothing was changed.`);
      return { ...right, text };
    });
    // All at once: one compiler and one browser for all of them.
    verdicts = await judge(site, [...answers, ...wrong]);
  });

  it.each(['documents', 'latest-news', 'topic-page'])('%s is right', (task) => {
    const index = answers.findIndex((answer) => answer.task === task);
    expect(verdicts[index]).toEqual([]);
  });

  it.each(mistakes)('with %s, %s is wrong', (mistake, _, __, by, said) => {
    const faults = verdicts[answers.length + mistakes.findIndex(([name]) => name === mistake)] ?? [];
    expect(new Set(faults.map((fault) => fault.by))).toEqual(new Set([by]));
    expect(faults.map(({ message }) => message).join('\n')).toMatch(said);
  });
});
