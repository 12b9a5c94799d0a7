import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compareFiles,
  type Comparison,
  inFolder,
  publishedPages,
  runCompare,
} from '../support/run-compare.ts';

/** A change in a page, and what is said of it: nothing where it doesn't matter. */
type Plant = readonly [
  title: string,
  file: string,
  from: string | RegExp,
  to: string,
  said: readonly string[],
];

const plants: readonly Plant[] = [
  // What matters.
  [
    'another address',
    'threat-card--heading-is-the-link',
    'href="/threats/cyber"',
    'href="/cyber"',
    ['In the link of the title: href is “/cyber”, should be “/threats/cyber”.'],
  ],
  [
    'a missing attribute',
    'threat-card--many-tags',
    ' role="list"',
    '',
    ['In the tags of the body: role is missing, should be “list”.'],
  ],
  [
    'a boolean attribute that is missing',
    'threat-card--selectable-summary',
    ' data-selectable=""',
    '',
    ['In the threat card: data-selectable is missing.'],
  ],
  [
    'an attribute too many',
    'threat-card--default',
    '<a ',
    '<a tabindex="0" ',
    ['In the link of the last line: tabindex is “0”, and should not be there.'],
  ],
  [
    'a missing class',
    'threat-card--no-heading',
    'class="cr-link ',
    'class="',
    ['In the link of the last line: the class cr-link is missing.'],
  ],
  [
    'a missing element',
    'news-teaser--with-picture',
    /<p class="cr-news-teaser__kicker">.*<\/p>/g,
    '',
    ['In the text: the kicker (<p class="cr-news-teaser__kicker">, “Exercise”) is missing.'],
  ],
  [
    'an element too many',
    'threat-card--with-summary',
    '</h3>',
    '</h3><hr>',
    ['In the threat card: the <hr> (<hr>) should not be there.'],
  ],
  ['the wrong element', 'threat-card--one-word', 'h3', 'h4', ['In the title: is <h4>, should be <h3>.']],
  [
    'other words',
    'threat-card--new-tab',
    'More on cyber',
    'Read more',
    [
      'In the link of the last line: the text is “Read more (opens in new tab)”, should be “More on cyber (opens in new tab)”.',
    ],
  ],
  [
    'words cut at their end',
    'quotation--linked-source',
    ', section 1',
    '',
    ['In the detail of the link of the source: the text “, section 1” is missing.'],
  ],
  [
    'a comment in a link',
    'threat-card--one-tag',
    'More on cyber',
    'More on <!-- -->cyber',
    [
      'In the link of the last line: a comment splits the text “More on cyber”, and a listener may hear two of its words as one. Leave the comment out.',
    ],
  ],
  [
    'words of a link in an element of their own',
    'threat-card--three-line-title',
    'More on cyber',
    '<span>More on cyber</span>',
    [
      'In the link of the last line: the text “More on cyber” is missing.',
      'In the link of the last line: the <span> (<span>, “More on cyber”) should not be there.',
    ],
  ],
  [
    'two items in the other order',
    'threat-card--complete',
    /(<li class="cr-list__item">Networks<\/li>)(\s*)(<li class="cr-list__item">Public services<\/li>)/g,
    '$3$2$1',
    ['In the tags of the body: item 2 stands in the wrong place, should stand right after item 1.'],
  ],
  [
    'a missing item',
    'threat-card--more-links',
    /<li class="cr-list__item"><a href="\/advice\/backups".*<\/li>/g,
    '',
    ['In the links of the body: item 2 (<li class="cr-list__item">, “Advice on backups”) is missing.'],
  ],
  [
    'a missing space between words',
    'quotation--in-latin',
    'Cicero, </span>',
    'Cicero,</span>',
    [
      'In the author of the source: the text is “Marcus Tullius Cicero,”, should be “Marcus Tullius Cicero, ”.',
    ],
  ],
  [
    'a bar of another height',
    'threat-level--default',
    'height="11.5"',
    'height="11"',
    ['In <rect> 4 of the meter of the label: height is “11”, should be “11.5”.'],
  ],
  [
    'an empty page',
    'threat-level--welsh',
    /<body>[\s\S]*<\/body>/g,
    '<body></body>',
    ['the threat level (<div class="cr-threat-level">, “Lefel y bygythiad: difrifol”) is missing.'],
  ],
  // What doesn't.
  ['white space between blocks', 'threat-card--compact', />\s+</g, '>\n\n<', []],
  [
    'white space at the ends of a link alone in its line',
    'threat-card--vertical',
    '>More on cyber<',
    '>\n More   on cyber\n<',
    [],
  ],
  [
    'the order of attributes and their quotes',
    'threat-card--horizontal',
    /<a href="([^"]*)" class="([^"]*)">/g,
    "<a class='$2' href=$1>",
    [],
  ],
  [
    'the order of classes',
    'threat-card--welsh',
    'cr-link cr-threat-card__link',
    'cr-threat-card__link cr-link',
    [],
  ],
  ['references to characters', 'threat-card--japanese', 'href="/', 'href="&#47;', []],
  [
    'a boolean attribute written with its name',
    'threat-card--sixty-words',
    '<p class',
    '<p hidden="hidden" class',
    [
      'In the summary of the body: hidden is there without a value, and should not be there.',
      'In the last line: hidden is there without a value, and should not be there.',
    ],
  ],
  ['comments between elements', 'threat-card--german', '<h3', '<!-- title --><h3', []],
  ['another head', 'threat-card--arabic', /<head>[\s\S]*<\/head>/g, '<head><title>Ours</title></head>', []],
  [
    'styles in another layout',
    'prose--long-words',
    'style="max-inline-size:15rem"',
    'style=" max-inline-size: 15rem; "',
    [],
  ],
  [
    'a fragment instead of a page',
    'breadcrumbs--default',
    /[\s\S]*<body>([\s\S]*)<\/body>[\s\S]*/g,
    '$1',
    [],
  ],
];

let published: ReadonlyMap<string, string>;
let compared: Comparison;

beforeAll(async () => {
  published = await publishedPages();
  const planted = new Map(published);
  for (const [title, name, from, to] of plants) {
    const page = published.get(`${name}.html`) ?? '';
    const changed = page.replaceAll(from, to);
    if (changed === page) throw new Error(`Nothing was changed for “${title}” in ${name}.html.`);
    planted.set(`${name}.html`, changed);
  }
  compared = await compareFiles(planted);
});

describe('cresset html compare', () => {
  it.each(plants)('says what it should of %s', (_, name, _from, _to, said) => {
    const example = compared.examples.find((one) => one.name === name);
    const told = example?.differences.map(
      ({ place, message }) => `${place === '' ? '' : `In ${place}: `}${message}`,
    );
    expect(told).toEqual(said);
  });

  it('ends with 0 for the published pages themselves, and says how many there are', async () => {
    const { code, out } = await inFolder(published, (folder) => runCompare(folder));
    expect(code).toBe(0);
    expect(out).toMatch(/: (\d+) of \1 compared examples are the same, 0 differ, 0 were not compared\.\n$/);
  });

  it('ends with 1 for a difference and counts by component', async () => {
    const page = published.get('threat-level--default.html') ?? '';
    const files = new Map([
      ['threat-level--default.html', page.replace('cr-threat-level__label', 'label')],
      ['threat-level--defualt.html', page],
    ]);
    const { code, out } = await inFolder(files, (folder) =>
      runCompare(folder, '--component', 'threat-level'),
    );
    expect(code).toBe(1);
    expect(out).toContain(
      'threat-level--default: 2 differences\n  In the label: the class cr-threat-level__label is missing.\n',
    );
    expect(out).toContain('Component    Same  Different  Not compared\nThreatLevel  0     1          16\n');
    expect(out).toContain(
      'Not compared, because no example has these names:\n  threat-level--defualt.html\n',
    );
  });

  it('reads pages of other names through a map', async () => {
    const files = new Map([
      ['cyber.html', published.get('threat-card--default.html') ?? ''],
      ['map.json', '{ "threat-card--default": "cyber.html" }'],
    ]);
    const { code, out } = await inFolder(files, (folder) =>
      runCompare(folder, '--map', `${folder}/map.json`),
    );
    expect([code, out.trim().split('\n').at(-1)]).toEqual([
      0,
      expect.stringMatching(/: 1 of 1 compared example is the same, 0 differ, \d+ were not compared\.$/),
    ]);
  });

  it.each([
    ['a folder that is not there', ['nowhere'], 'nowhere: There is no such folder'],
    ['a folder without examples', [import.meta.dirname], 'None of the '],
    [
      'a component that Cresset has not',
      [import.meta.dirname, '--component', 'Carousel'],
      '--component Carousel: Cresset has no such component',
    ],
    ['an address where nobody answers', ['http://127.0.0.1:9/'], 'No answer'],
    ['a map that is no JSON', [import.meta.dirname, '--map', import.meta.filename], 'This is not JSON'],
  ])('ends with 2 for %s and says so', async (_, args, message) => {
    const { code, err } = await runCompare(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('cresset html compare with a site', () => {
  let site: Server;
  let address: string;

  beforeAll(async () => {
    site = createServer((request, response) => {
      const page = published.get(String(request.url).replace('/examples/', ''));
      if (request.url?.endsWith('threat-level--welsh.html')) response.writeHead(500).end('Template error');
      else if (page === undefined || !page.includes('cr-threat-level__label')) response.writeHead(404).end();
      else response.end(page);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const at = site.address();
    address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/examples`;
  });

  afterAll(() => site.close());

  it('asks for every page, passes over those that are not there, and tells one that broke', async () => {
    const { code, out } = await runCompare(address, '--component', 'ThreatLevel');
    expect(code).toBe(1);
    expect(out).toContain(
      'threat-level--welsh: 1 difference\n  the server answered 500 Internal Server Error instead of a page.\n',
    );
    expect(out).toContain('ThreatLevel  15    1          1\n');
  });
});
