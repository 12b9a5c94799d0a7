import { describe, expect, test } from 'vitest';
import type { Evidence } from '../src/evidence/schema.ts';
import { criteriaCsv, findingsCsv } from '../src/report/csv.ts';
import { htmlReport } from '../src/report/html.ts';
import { markdownReport } from '../src/report/markdown.ts';
import { html, link } from '../src/report/markup.ts';
import { modesInWords, resultInWords } from '../src/report/phrases.ts';
import {
  cleanEvidence,
  exampleCrops,
  exampleEvidence,
  incompleteEvidence,
  largeEvidence,
} from '../src/evidence/example.ts';

const plain = (page: string) =>
  page
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');

/** The first finding, with a text in the place of its summary, and nothing else found. */
function withSummary(summary: string): Evidence {
  return exampleEvidence((evidence) => {
    evidence.findings = evidence.findings.slice(0, 1).map((finding) => ({ ...finding, summary }));
  });
}

/** The cells of a CSV file, by RFC 4180. */
function cells(csv: string): readonly (readonly string[])[] {
  return csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
        ([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare,
      ),
    );
}

describe('whatever is put into HTML stays text', () => {
  test.each([
    ['</script><script>run()</script>', '&lt;/script&gt;&lt;script&gt;run()&lt;/script&gt;'],
    [`"><img onerror='run()'>`, '&quot;&gt;&lt;img onerror=&#39;run()&#39;&gt;'],
    ['a \u0000 null, half a \uD83D', 'a \uFFFD null, half a \uFFFD'],
  ])('%j', (text, safe) => {
    expect(html`<p title="${text}">${[text]}</p>`.toString()).toBe(`<p title="${safe}">${safe}</p>`);
  });

  test('markup that was made by the same helper is not escaped again', () => {
    expect(html`<p>${html`<b>${'&'}</b>`}</p>`.toString()).toBe('<p><b>&amp;</b></p>');
  });

  test('an address that a browser would run becomes text, not a link', () => {
    // eslint-disable-next-line no-script-url -- The address that must be refused.
    expect(link('javascript:run()', 'Story').toString()).toBe('Story');
    expect(link('https://example.org/?a&b', 'Story').toString()).toBe(
      '<a href="https://example.org/?a&amp;b">Story</a>',
    );
  });
});

describe('every report says first whether the audit is complete', () => {
  test.each([
    ['HTML', (evidence: Evidence) => plain(htmlReport(evidence, new Map())).split('Contents')[0] ?? ''],
    ['Markdown', (evidence: Evidence) => markdownReport(evidence).slice(0, 2000)],
  ])('%s', (_, report) => {
    expect(report(exampleEvidence())).toMatch(/Accessibility audit\W+The audit is complete\./);
    expect(report(incompleteEvidence())).toMatch(/Accessibility audit\W+INCOMPLETE\. /);
    expect(report(incompleteEvidence())).toContain('grey text, in dark only');
  });
});

describe('no report claims more than was found', () => {
  test.each([
    ['HTML', (evidence: Evidence) => plain(htmlReport(evidence, new Map()))],
    ['Markdown', markdownReport],
  ])('%s of an audit that found nothing', (_, report) => {
    const words = report(cleanEvidence());
    expect(words).toContain('no new failure was found by 11 rules');
    expect(words).toContain('This report claims no conformance');
    expect(words).not.toMatch(/\b(passed|compliant|conforms|score|100 ?%)\b/i);
  });
});

test('an audit in which nothing was judged does not say that no failure was found', () => {
  const evidence = incompleteEvidence();
  const broken = evidence.cells.map((cell) => ({ ...cell, state: 'error' as const, error: 'It broke.' }));
  expect(resultInWords({ ...evidence, cells: broken, findings: [] })).toBe(
    'Nothing was judged, so nothing is known.',
  );
});

describe('the words for modes', () => {
  const { run } = exampleEvidence();
  const all = run.modes.map(({ id }) => id);

  test.each([
    [all, 'in all 14 modes'],
    [['dark', '320-light'], 'only in: 1280 px wide, dark; 320 px wide, light'],
    [all.filter((id) => id !== 'print'), 'in all 14 modes but: printed'],
  ])('%j', (found, words) => expect(modesInWords(found, run)).toBe(words));

  test('an audit in one mode does not say that all were looked at', () => {
    const modes = run.modes.filter(({ id }) => id === 'dark');
    expect(modesInWords(['dark'], { ...run, modes })).toBe(
      'in the one mode of this audit: 1280 px wide, dark',
    );
  });
});

describe('the HTML report', () => {
  test('names what was missed of the planted faults', () => {
    const words = plain(htmlReport(incompleteEvidence(), new Map()));
    expect(words).toContain('39 of 40 planted faults found, 8 of 8 faultless pages without a finding');
  });

  test('tells once why a story could not be judged, however many modes it broke in', () => {
    const evidence = incompleteEvidence();
    const [story] = evidence.stories;
    const error = 'The play function threw: no button.';
    evidence.cells = evidence.cells.map((cell) =>
      cell.story === story?.id ? { ...cell, state: 'error', error } : cell,
    );
    const words = plain(htmlReport(evidence, new Map()));
    expect(words.split(error)).toHaveLength(2);
    expect(words).toMatch(/in all 14 modes: +The play function threw/);
  });

  test('tells where the words differ in another mode', () => {
    const evidence = exampleEvidence(({ findings }) => {
      const [, contrast] = findings;
      if (contrast) contrast.variations = [{ mode: '320-light', summary: 'It is 1.4:1 here.', data: {} }];
    });
    expect(plain(htmlReport(evidence, new Map()))).toContain('320 px wide, light: It is 1.4:1 here.');
  });

  test('has a picture in it only where there is one', () => {
    const evidence = exampleEvidence();
    expect(htmlReport(evidence, new Map())).not.toContain('<img');
    expect(htmlReport(evidence, exampleCrops(evidence)).match(/<img/g)).toHaveLength(7);
  });

  test('puts what a rule has to say at length below the heading, which says what the rule asks for', () => {
    const long = 'Element has no text; aria-label attribute does not exist or is empty; '.repeat(4);
    const page = htmlReport(withSummary(long), new Map());
    expect(plain(/<h5[^]*?<\/h5>/.exec(page)?.[0] ?? '').trim()).toBe(
      'Components/ThreatCard, Default : Images have a text alternative, or are marked as decoration.',
    );
    expect(plain(page)).toContain(`What is wrong ${long}`);
  });

  test('shows what counts of a cause before what a person has dealt with', () => {
    const evidence = exampleEvidence((reversed) => {
      reversed.findings = reversed.findings.toReversed();
    });
    const page = htmlReport(evidence, new Map());
    expect(page.indexOf('id="1a2b3c4d5e6f"')).toBeLessThan(page.indexOf('id="2a2b3c4d5e6f"'));
  });

  test('folds the list of what went wrong with the instrument, and names five of it at the top', () => {
    const evidence = incompleteEvidence();
    evidence.run.selfTest.missed = Array.from(
      { length: 30 },
      (_, index) => `Planted “page-${index}”: nothing.`,
    );
    const page = htmlReport(evidence, new Map());
    const [top = ''] = page.split('id="contents"');
    expect(top.match(/Planted “page-/g)).toHaveLength(5);
    expect(plain(page)).toContain('And 25 more went wrong in the audit’s test of itself');
    const [, list = ''] = page.split('<summary>30 things went wrong</summary>');
    expect(list.split('</details>')[0]?.match(/Planted “page-/g)).toHaveLength(30);
  });

  test.each([
    ['has no row and no table of a level that was left out', false],
    ['has a row and a table of level AAA where it was judged', true],
  ])('%s', (_, enabled) => {
    const why = enabled ? {} : { why: 'Left out with --levels.' };
    const evidence = exampleEvidence(({ run }) => {
      run.rules = [
        ...run.rules.filter(({ level }) => level !== 'AAA'),
        { id: 'x/enhanced', what: 'More.', criteria: ['1.4.6'], level: 'AAA', enabled, ...why },
      ];
    });
    const report = htmlReport(evidence, new Map());
    expect(report.includes('?level=AAA#findings')).toBe(enabled);
    expect(report.includes('id="level-aaa"')).toBe(enabled);
  });

  test('has no link that is named by a component alone, which may be called “Link” or “More”', () => {
    const called = exampleEvidence(({ stories, findings, criteria }) => {
      for (const one of [...stories, ...findings, ...criteria]) one.component = 'More';
    });
    const links = [...htmlReport(called, new Map()).matchAll(/<a [^>]*>([^]*?)<\/a>/g)].map(([, text]) =>
      text?.replaceAll(/<[^>]*>/g, '').trim(),
    );
    expect(links).toContain('More: what was found');
    expect(links).not.toContain('More');
  });

  test('of 500 findings holds every one', () => {
    const page = htmlReport(largeEvidence(), new Map());
    expect(page.match(/<article/g)).toHaveLength(500);
  });
});

describe('the Markdown report', () => {
  test('of 500 findings fits into a comment and says what was cut', () => {
    const report = markdownReport(largeEvidence());
    const kept = report.match(/fingerprint `/g)?.length ?? 0;
    expect(report.length).toBeLessThanOrEqual(65_536);
    expect(kept).toBeGreaterThan(100);
    expect(report).toContain(`**Cut: ${500 - kept} of 500 findings did not fit into this comment.**`);
    expect(report).toContain('This report claims no conformance');
  });

  test('of a Storybook whose every text is endless fits, too', () => {
    const endless = '<&@'.repeat(50_000);
    const report = markdownReport(
      exampleEvidence((evidence) => {
        evidence.problems = Array.from({ length: 300 }, () => endless);
        evidence.optOuts = Array.from({ length: 300 }, () => ({
          story: endless,
          what: endless,
          reason: endless,
          issue: endless,
          until: endless,
          state: 'unjustified' as const,
        }));
      }),
    );
    expect(report.length).toBeLessThanOrEqual(65_536);
    expect(report).toMatch(/Cut/);
  });

  test.each([
    ['a mention', 'Ask @octocat', 'Ask @\u200Boctocat'],
    ['a reference to an issue', 'See #12, not #8a8a8a', 'See #\u200B12, not #8a8a8a'],
    ['HTML', '<img onerror="run()">', '&lt;img onerror="run()"&gt;'],
    ['a cell of a table', 'a | b', String.raw`a \| b`],
    ['code and emphasis', '`a` *b* _c_', String.raw`\`a\` \*b\* \_c\_`],
    ['a link', '[a](https://example.org)', String.raw`\[a\](https://example.org)`],
    ['a heading on a line of its own', 'a\n# b', 'a # b'],
  ])('keeps %s from being more than text', (_, summary, safe) => {
    expect(markdownReport(withSummary(summary))).toContain(
      `- **Components/ThreatCard, Default**: ${safe}  \n`,
    );
  });

  test('keeps markup with backticks in one piece of code', () => {
    const evidence = exampleEvidence(({ findings: [first] }) => {
      if (first) first.at.html = '<p>``` @octocat ```</p>';
    });
    expect(markdownReport(evidence)).toContain('```` <p>``` @octocat ```</p> ````');
  });
});

describe('the CSV files', () => {
  test('have a row for each finding, with the modes in a column', () => {
    const evidence = exampleEvidence();
    const [titles = [], ...rows] = cells(findingsCsv(evidence));
    expect(rows).toHaveLength(evidence.findings.length);
    expect(titles.slice(0, 3)).toEqual(['Fingerprint', 'Outcome', 'Rule']);
    const row = rows.find(([fingerprint]) => fingerprint === '1a2b3c4d5e6f') ?? [];
    expect(row[titles.indexOf('Modes')]).toBe('1280 px wide, dark; 320 px wide, light');
    expect(row[titles.indexOf('Cause')]).toBe('#8a8a8a on #1b1b1b');
  });

  test('tell where a finding is another in some modes', () => {
    const evidence = exampleEvidence(({ findings: [first] }) => {
      if (first) first.variations = [{ mode: '320-light', summary: 'It is 1.4:1 here.', data: {} }];
    });
    const [titles = [], row = []] = cells(findingsCsv(evidence));
    expect(row[titles.indexOf('In other modes')]).toBe('320 px wide, light: It is 1.4:1 here.');
  });

  test('have a row for each criterion of each component, in the words of the report', () => {
    const rows = cells(criteriaCsv(exampleEvidence()));
    expect(rows).toContainEqual([
      '1.1.1 Non-text Content',
      'A',
      '9.1.1.1',
      'shared',
      'Components/NewsTeaser',
      'no failure found by 1 rule',
      '0',
      '0',
      'axe/image-alt',
    ]);
    expect(rows).toContainEqual(
      expect.arrayContaining(['2.4.7 Focus Visible', 'Components/Dialog', 'not tested']),
    );
  });

  test('begin so that spreadsheet programs read them as UTF-8', () => {
    expect(findingsCsv(exampleEvidence()).startsWith('\uFEFFFingerprint')).toBe(true);
    expect(criteriaCsv(exampleEvidence()).startsWith('\uFEFFSuccess criterion')).toBe(true);
  });

  test('have their titles even if there is no finding', () => {
    expect(cells(findingsCsv(cleanEvidence()))).toHaveLength(1);
  });

  test.each(['=HYPERLINK("http://example.org")', '+1', '-1', '@SUM(A1)', '\tx'])(
    'do not let a spreadsheet run %j',
    (formula) => {
      const [titles = [], row = []] = cells(findingsCsv(withSummary(formula)));
      expect(row[titles.indexOf('What is wrong')]).toBe(`'${formula}`);
    },
  );
});
