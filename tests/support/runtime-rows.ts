import type { ComponentName } from './samples.ts';

// The first part of each message: what happened.
const messages = {
  attribute: 'is not an attribute that the root takes',
  attributeValue: 'is not a value that this attribute takes',
  slot: 'is not something that React can show',
  title: 'has no text',
  text: 'is not text',
  blank: 'holds nothing to see',
  escaped: 'holds marks of HTML',
  headingLevel: 'is not a level that this heading can have',
  href: 'is not an address that a link may have',
  label: 'has no words for its link',
  genericLabel: 'does not say where its link leads',
  sameWords: 'has the words of another link of this part',
  newTab: 'opens a new tab without saying so',
  date: 'is not a calendar date as YYYY-MM-DD',
  dateText: 'has no words',
  imageSource: 'has no src',
  imageAlternative: 'says neither alt nor decorative',
  decorativeAlternative: 'is given for an image that is decorative',
  imagePart: 'is not what this part of an image can be',
  iconBesideImage: 'is given together with an image',
  alternativeWording: 'has an alt that repeats the title, is a file name or is longer than 150 characters',
  items: 'is not a list',
  hole: 'has an entry that holds nothing to show',
  quotation: 'has no text to quote',
  source: 'has no title',
  step: 'is not a whole step between 1 and its number of steps',
  language: 'is not a language tag',
  facts: 'is not an object',
  landmark: 'needs an id without white space',
};

type Props = Readonly<Record<string, unknown>>;

interface Row {
  readonly id: `RT${number}`;
  readonly given: string;
  readonly component: ComponentName;
  readonly props: Props;
  /** What is written all the same, without classes and data attributes. */
  readonly html: string;
  /** What each message says, from its level to what happened; nothing where the input is legitimate. */
  readonly says: readonly string[];
}

const link = { href: '/flooding', label: 'More on flooding' };
const more = '<p><a href="/flooding">More on flooding</a></p>';
const card = { title: 'Flooding', headingLevel: 3, link };
const teaser = { title: 'Barrier opens', headingLevel: 3, link: { href: '/barrier' } };
const teaserHtml = (rest: string) =>
  `<div><div><h3><a href="/barrier">Barrier opens</a></h3>${rest}</div></div>`;
const list = {
  title: 'News',
  headingLevel: 2,
  items: ['One', 'Two'],
  viewAll: { href: '/news', label: 'All news' },
};
const all = '<p><a href="/news">All news</a></p>';
const image = { src: '/a.jpg', width: 4, height: 3 };
const imageHtml = (alt: string) =>
  `<div><img src="/a.jpg" alt="${alt}" width="4" height="3" loading="lazy" decoding="async"/><h3>Flooding</h3>${more}</div>`;
const cardHtml = `<div><h3>Flooding</h3>${more}</div>`;
const source = { title: 'National Resilience Act 1991' };
const cite = '<p><cite>National Resilience Act 1991</cite></p>';

/** One row of the run-time table for one component, for each of several values of one prop. */
function rows(
  id: Row['id'],
  component: ComponentName,
  base: Props,
  prop: string,
  values: readonly unknown[],
  html: string,
  ...says: readonly (readonly [place: string, problem: keyof typeof messages])[]
): readonly Row[] {
  const logged = says.map(
    ([place, problem]) =>
      `${problem === 'alternativeWording' || problem === 'escaped' ? 'warn' : 'error'}: Cresset: ${place} ${messages[problem]}`,
  );
  return values.map((value) => ({
    id,
    given: `${component} with ${prop} ${describeValue(value)}`,
    component,
    props: Object.assign({}, base, { [prop]: value }),
    html,
    says: logged,
  }));
}

function describeValue(value: unknown): string {
  return typeof value === 'number' || value instanceof Date
    ? String(value)
    : (JSON.stringify(value) ?? 'missing');
}

const noTitle = [undefined, null, '', ' \n', '\u200b', 7, {}];
/** A link with each address that none may have. */
function leadingNowhere(rest: Props): readonly Props[] {
  const addresses = [undefined, null, 7, '', ' ', 'java\nscript:alert(1)', 'data:,x', 'http://'];
  return addresses.map((href) => Object.assign({}, rest, { href }));
}

const silentImage = { ...image, decorative: true };
const words = { label: 'More on flooding' };

function withSummary(summary: unknown): string {
  const text = String(summary).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return cardHtml.replace('</h3>', `</h3><div><p>${text}</p></div>`);
}

/** Words in as many arrays as asked for, one inside the other. */
function nested(depth: number): unknown {
  return depth === 0 ? 'Words' : [nested(depth - 1)];
}

/** What each component does with what it can't use, row by row of the run-time table in `docs/accessibility.md`. */
export const table: readonly Row[] = [
  ...rows('RT1', 'ThreatCard', card, 'title', noTitle, `<div>${more}</div>`, ['ThreatCard.title', 'title']),
  ...rows(
    'RT1',
    'ThreatCard',
    { ...card, link: { href: '/flooding', as: 'heading' } },
    'title',
    noTitle,
    '',
    ['ThreatCard.title', 'title'],
  ),
  ...rows(
    'RT1',
    'NewsTeaser',
    { ...teaser, kicker: 'Speech' },
    'title',
    noTitle,
    '<div><div><p>Speech</p></div></div>',
    ['NewsTeaser.title', 'title'],
  ),
  ...rows('RT1', 'NewsTeaser', teaser, 'title', noTitle, '', ['NewsTeaser.title', 'title']),
  ...rows('RT1', 'MissionBanner', { headingLevel: 1 }, 'title', noTitle, '', [
    'MissionBanner.title',
    'title',
  ]),
  ...rows(
    'RT1',
    'ViewAllList',
    list,
    'title',
    noTitle,
    `<section><ul role="list"><li>One</li><li>Two</li></ul>${all}</section>`,
    ['ViewAllList.title', 'title'],
  ),

  ...rows(
    'RT2',
    'ThreatCard',
    card,
    'headingLevel',
    [undefined, null, Number.NaN, '', 'three', {}],
    cardHtml,
    ['ThreatCard.headingLevel', 'headingLevel'],
  ),
  ...rows('RT2', 'ThreatCard', card, 'headingLevel', ['3', ' 3 '], cardHtml),
  ...rows('RT2', 'ThreatCard', card, 'headingLevel', [0, 1, -4, '1'], cardHtml.replaceAll('h3', 'h2'), [
    'ThreatCard.headingLevel',
    'headingLevel',
  ]),
  ...rows('RT2', 'ThreatCard', card, 'headingLevel', [9, 7, '8'], cardHtml.replaceAll('h3', 'h6'), [
    'ThreatCard.headingLevel',
    'headingLevel',
  ]),
  ...rows('RT2', 'ThreatCard', card, 'headingLevel', [2.5], cardHtml, [
    'ThreatCard.headingLevel',
    'headingLevel',
  ]),
  ...rows(
    'RT2',
    'MissionBanner',
    { title: 'Ready' },
    'headingLevel',
    [undefined, 3, 'none'],
    '<div><div><div><h2>Ready</h2></div></div></div>',
    ['MissionBanner.headingLevel', 'headingLevel'],
  ),
  ...rows(
    'RT2',
    'ViewAllList',
    list,
    'headingLevel',
    [undefined],
    `<section><div><h2>News</h2></div><ul role="list"><li>One</li><li>Two</li></ul>${all}</section>`,
    ['ViewAllList.headingLevel', 'headingLevel'],
  ),

  ...rows('RT3', 'ThreatCard', card, 'link', leadingNowhere(link), '<div><h3>Flooding</h3></div>', [
    'ThreatCard.link.href',
    'href',
  ]),
  ...rows(
    'RT3',
    'ThreatCard',
    card,
    'link',
    leadingNowhere({ as: 'heading' }),
    '<div><h3>Flooding</h3></div>',
    ['ThreatCard.link.href', 'href'],
  ),
  ...rows(
    'RT3',
    'NewsTeaser',
    teaser,
    'link',
    leadingNowhere({}),
    '<div><div><h3>Barrier opens</h3></div></div>',
    ['NewsTeaser.link.href', 'href'],
  ),
  ...rows(
    'RT3',
    'ResourceLinks',
    {},
    'items',
    leadingNowhere({ title: 'Report' }).map((item) => [item]),
    '<div><div><div><span><span>Report</span></span></div></div></div>',
    ['ResourceLinks.items.href', 'href'],
  ),
  ...rows(
    'RT3',
    'ViewAllList',
    list,
    'viewAll',
    leadingNowhere(list.viewAll),
    '<section><div><h2>News</h2></div><ul role="list"><li>One</li><li>Two</li></ul></section>',
    ['ViewAllList.viewAll.href', 'href'],
  ),

  ...rows(
    'RT3',
    'Quotation',
    { text: 'Keep watch.' },
    'source',
    ['', 7, {}, 'data:,x'].map((href) => ({ ...source, href })),
    `<div><blockquote><p>Keep watch.</p></blockquote>${cite}</div>`,
    ['Quotation.source.href', 'href'],
  ),

  ...[undefined, null, '', ' ', 7].flatMap((label) =>
    rows('RT4', 'ThreatCard', card, 'link', [{ ...link, label }], '<div><h3>Flooding</h3></div>', [
      'ThreatCard.link.label',
      'label',
    ]),
  ),
  ...['Read more', 'Click here!', 'Darllen mwy', 'もっと見る'].flatMap((label) =>
    rows(
      'RT4',
      'ThreatCard',
      card,
      'link',
      [{ ...link, label }],
      `<div><h3>Flooding</h3><p><a href="/flooding">${label}</a></p></div>`,
      ['ThreatCard.link.label', 'genericLabel'],
    ),
  ),

  ...['2024-02-31', '1e3-01-01', '01/05/2024', '2024-1-2', undefined].flatMap((iso) =>
    rows(
      'RT5',
      'NewsTeaser',
      teaser,
      'published',
      [{ iso, text: '31 February' }],
      teaserHtml('<span>31 February</span>'),
      ['NewsTeaser.published', 'date'],
    ),
  ),
  ...rows(
    'RT5',
    'NewsTeaser',
    teaser,
    'published',
    [{ iso: '2024-10-08' }, { iso: '2024-10-08', text: ' ' }],
    teaserHtml('<time dateTime="2024-10-08">2024-10-08</time>'),
    ['NewsTeaser.published', 'dateText'],
  ),
  ...rows(
    'RT5',
    'NewsTeaser',
    teaser,
    'published',
    [{}, { iso: '2024-02-31' }, { iso: 20241008 }],
    teaserHtml(''),
    ['NewsTeaser.published', 'date'],
  ),

  ...rows(
    'RT6',
    'NewsTeaser',
    teaser,
    'published',
    [new Date(0), 20241008, '8 October 2024'],
    teaserHtml(''),
    ['NewsTeaser.published', 'facts'],
  ),

  ...[undefined, null, '', 7].flatMap((src) =>
    rows('RT7', 'ThreatCard', card, 'image', [{ ...image, src, alt: 'Water' }], cardHtml, [
      'ThreatCard.image.src',
      'imageSource',
    ]),
  ),

  ...rows(
    'RT8',
    'ThreatCard',
    card,
    'image',
    [image, { ...image, alt: '' }, { ...image, alt: 7 }],
    imageHtml(''),
    ['ThreatCard.image', 'imageAlternative'],
  ),

  ...['Flooding', 'DSC_0042.JPG', 'Water '.repeat(26).trim()].flatMap((alt) =>
    rows('RT9', 'ThreatCard', card, 'image', [{ ...image, alt }], imageHtml(alt), [
      'ThreatCard.image.alt',
      'alternativeWording',
    ]),
  ),

  ...rows('RT10', 'CardGrid', {}, 'items', [null, undefined, 7, 'One', {}], '', ['CardGrid.items', 'items']),
  ...rows('RT10', 'ViewAllList', list, 'items', [null, undefined, 7, {}], '', ['ViewAllList.items', 'items']),
  ...rows('RT10', 'Breadcrumbs', { label: 'Breadcrumb' }, 'items', [null, undefined, {}], '', [
    'Breadcrumbs.items',
    'items',
  ]),
  ...rows('RT10', 'ResourceLinks', {}, 'items', [null, undefined, {}], '', ['ResourceLinks.items', 'items']),
  ...rows(
    'RT10',
    'CardGrid',
    {},
    'items',
    [
      ['One', null, 'Two'],
      ['One', ' ', 'Two'],
    ],
    '<div><ul role="list"><li>One</li><li>Two</li></ul></div>',
    ['CardGrid.items', 'hole'],
  ),
  ...rows(
    'RT10',
    'ThreatCard',
    card,
    'tags',
    [
      ['Coast', null],
      ['Coast', ' '],
    ],
    `<div><h3>Flooding</h3><div><div><p>Coast</p></div></div>${more}</div>`,
    ['ThreatCard.tags', 'hole'],
  ),

  ...rows('RT11', 'CardGrid', {}, 'items', [[], [false]], ''),
  ...rows('RT11', 'ViewAllList', list, 'items', [[]], ''),
  ...rows(
    'RT11',
    'ViewAllList',
    { ...list, emptyText: 'No news.' },
    'items',
    [[]],
    `<section><div><h2>News</h2></div><p>No news.</p>${all}</section>`,
  ),
  ...rows('RT11', 'Breadcrumbs', { label: 'Breadcrumb' }, 'items', [[]], ''),
  ...rows('RT11', 'ResourceLinks', {}, 'items', [[]], ''),

  ...rows('RT12', 'Quotation', { source }, 'text', [undefined, null, '', ' ', 7, []], '', [
    'Quotation.text',
    'quotation',
  ]),
  ...rows(
    'RT12',
    'MissionBanner',
    { title: 'Ready', headingLevel: 1 },
    'quotation',
    [{ source }, { text: ' ', source }],
    '<div><div><div><h1>Ready</h1></div></div></div>',
    ['MissionBanner.quotation', 'quotation'],
  ),

  ...rows(
    'RT13',
    'Quotation',
    { text: 'Keep watch.' },
    'source',
    [undefined, null, {}, { title: ' ' }],
    '<div><blockquote><p>Keep watch.</p></blockquote></div>',
    ['Quotation.source', 'source'],
  ),

  ...rows('RT14', 'ThreatCard', card, 'link', [{ ...link, newTab: true }], cardHtml, [
    'ThreatCard.link.newTabNotice',
    'newTab',
  ]),

  ...rows(
    'RT15',
    'ThreatLevel',
    { text: 'Level: high' },
    'step',
    [undefined, 0, 6, 2.5, '4'],
    '<div><p><span>Level: high</span></p></div>',
    ['ThreatLevel.step', 'step'],
  ),
  ...rows(
    'RT15',
    'ThreatLevel',
    { text: 'Level: high', step: 1 },
    'steps',
    [1, 11, '5'],
    '<div><p><span>Level: high</span></p></div>',
    ['ThreatLevel.step', 'step'],
  ),

  ...rows('RT18', 'ThreatCard', card, 'level', ['severe', 4], cardHtml, ['ThreatCard.level', 'facts']),
  ...rows('RT18', 'NewsTeaser', teaser, 'type', ['Video', ['Video']], teaserHtml(''), [
    'NewsTeaser.type',
    'facts',
  ]),
  ...rows('RT18', 'NewsTeaser', teaser, 'duration', ['2 minutes', 2], teaserHtml(''), [
    'NewsTeaser.duration',
    'facts',
  ]),

  ...rows('RT16', 'ThreatCard', card, 'lang', ['English', 'en_GB', '', 7], cardHtml, [
    'ThreatCard.lang',
    'language',
  ]),
  ...rows(
    'RT16',
    'Quotation',
    { text: 'Vigilate.', source },
    'lang',
    ['Latin', {}],
    `<div><blockquote><p>Vigilate.</p></blockquote>${cite}</div>`,
    ['Quotation.lang', 'language'],
  ),

  ...rows(
    'RT18',
    'ThreatCard',
    card,
    'link',
    ['/flooding', 7, ['/flooding']],
    '<div><h3>Flooding</h3></div>',
    ['ThreatCard.link', 'facts'],
  ),
  ...rows('RT18', 'ThreatCard', card, 'links', [['/floods']], cardHtml, ['ThreatCard.links', 'facts']),
  ...rows('RT18', 'ThreatCard', card, 'image', ['/a.jpg', ['/a.jpg']], cardHtml, [
    'ThreatCard.image',
    'facts',
  ]),
  ...rows('RT18', 'NewsTeaser', teaser, 'link', ['/news/1'], '<div><div><h3>Barrier opens</h3></div></div>', [
    'NewsTeaser.link',
    'facts',
  ]),
  ...rows('RT18', 'NewsTeaser', teaser, 'updated', ['today'], teaserHtml(''), [
    'NewsTeaser.updated',
    'facts',
  ]),
  ...rows(
    'RT18',
    'ViewAllList',
    list,
    'viewAll',
    ['/news'],
    '<section><div><h2>News</h2></div><ul role="list"><li>One</li><li>Two</li></ul></section>',
    ['ViewAllList.viewAll', 'facts'],
  ),
  ...rows('RT18', 'Breadcrumbs', { label: 'Breadcrumb' }, 'items', [['/']], '', [
    'Breadcrumbs.items',
    'facts',
  ]),
  ...rows('RT18', 'ResourceLinks', {}, 'items', [['/report.pdf']], '', ['ResourceLinks.items', 'facts']),
  ...rows(
    'RT18',
    'MissionBanner',
    { title: 'Ready', headingLevel: 1 },
    'quotation',
    ['The Office'],
    '<div><div><div><h1>Ready</h1></div></div></div>',
    ['MissionBanner.quotation', 'facts'],
  ),
  ...rows(
    'RT18',
    'Quotation',
    { text: 'Keep watch.' },
    'source',
    ['The Act'],
    '<div><blockquote><p>Keep watch.</p></blockquote></div>',
    ['Quotation.source', 'facts'],
  ),

  ...Object.entries({
    'id': ['', {}, 'a b'],
    'className': [7],
    'headingId': ['', {}, 'a b', '\u200b'],
    'style': ['color:red'],
    'dir': ['RTL'],
    'hidden': ['true', 1],
    'data-x': [{}],
  }).flatMap(([name, values]) =>
    rows('RT19', 'ThreatCard', card, name, values, cardHtml, [`ThreatCard.${name}`, 'attributeValue']),
  ),
  ...rows('RT19', 'ThreatCard', card, 'id', [7], cardHtml.replace('<div>', '<div id="7">')),
  ...rows('RT19', 'ThreatCard', card, 'headingId', [7], cardHtml.replace('<h3>', '<h3 id="7">')),
  ...rows('RT19', 'ThreatCard', card, 'role', ['button'], cardHtml, ['ThreatCard.role', 'attribute']),
  ...rows(
    'RT19',
    'ViewAllList',
    { ...list, landmark: true },
    'id',
    ['the news'],
    `<section><div><h2>News</h2></div><ul role="list"><li>One</li><li>Two</li></ul>${all}</section>`,
    ['ViewAllList.landmark', 'landmark'],
    ['ViewAllList.id', 'attributeValue'],
  ),

  ...rows('RT20', 'ThreatCard', card, 'summary', [' ', '\u200b'], cardHtml, ['ThreatCard.summary', 'blank']),
  ...rows('RT20', 'ThreatCard', card, 'summary', [7, {}], cardHtml, ['ThreatCard.summary', 'text']),
  ...rows('RT20', 'NewsTeaser', teaser, 'kicker', ['\u3164'], teaserHtml(''), ['NewsTeaser.kicker', 'blank']),
  ...rows('RT21', 'ThreatCard', card, 'summary', [''], cardHtml),
  ...rows('RT21', 'NewsTeaser', teaser, 'kicker', [''], teaserHtml('')),
  ...rows('RT21', 'ThreatCard', card, 'link', [undefined, null], '<div><h3>Flooding</h3></div>'),
  ...rows('RT7', 'ThreatCard', card, 'image', [{ ...silentImage, width: '4', height: ' 3 ' }], imageHtml('')),
  ...rows('RT19', 'ThreatCard', card, 'translate', ['no'], cardHtml.replace('<div>', '<div translate="no">')),
  ...rows('RT19', 'ThreatCard', card, 'translate', [false, 'never'], cardHtml, [
    'ThreatCard.translate',
    'attributeValue',
  ]),

  ...['summary', 'level', 'tags', 'links', 'image', 'icon', 'variant', 'clickArea', 'linkAs', 'id'].flatMap(
    (prop) => rows('RT21', 'ThreatCard', card, prop, [null], cardHtml),
  ),

  ...[{ srcSet: 7 }, { sizes: {} }, { priority: 'high' }, { render: 'img' }, { sources: '/a.avif' }].flatMap(
    (part) =>
      rows('RT22', 'ThreatCard', card, 'image', [{ ...silentImage, ...part }], imageHtml(''), [
        `ThreatCard.image.${Object.keys(part).join()}`,
        'imagePart',
      ]),
  ),
  ...rows(
    'RT22',
    'ThreatCard',
    card,
    'image',
    [
      { ...silentImage, sources: [{ type: 'image/avif' }] },
      { ...silentImage, sources: [null] },
    ],
    imageHtml(''),
    ['ThreatCard.image.sources.srcSet', 'imagePart'],
  ),
  ...rows('RT22', 'ThreatCard', card, 'image', [{ ...silentImage, sources: ['/a.avif'] }], imageHtml(''), [
    'ThreatCard.image.sources',
    'facts',
  ]),
  ...rows('RT22', 'ThreatCard', card, 'image', [{ ...silentImage, priority: false }], imageHtml('')),
  ...rows('RT22', 'ThreatCard', card, 'image', [{ ...silentImage, alt: 'Water' }], imageHtml(''), [
    'ThreatCard.image.alt',
    'decorativeAlternative',
  ]),
  ...rows(
    'RT22',
    'ThreatCard',
    card,
    'image',
    [{ ...silentImage, render: () => ({ src: '/a.jpg' }) }],
    cardHtml,
    ['ThreatCard.image.render', 'slot'],
  ),

  ...rows('RT23', 'ThreatCard', { ...card, image: silentImage }, 'icon', ['★'], imageHtml(''), [
    'ThreatCard.icon',
    'iconBesideImage',
  ]),

  ...rows(
    'RT24',
    'ThreatCard',
    card,
    'links',
    [[{ href: '/floods', ...words }]],
    `<div><h3>Flooding</h3><div><div><p><a href="/floods">More on flooding</a></p></div></div>${more}</div>`,
    ['ThreatCard.links', 'sameWords'],
  ),
  ...rows(
    'RT24',
    'NewsTeaser',
    teaser,
    'related',
    [
      [
        { href: '/flooding', ...words },
        { href: '/floods', ...words },
      ],
    ],
    teaserHtml(
      '<ul role="list"><li><a href="/flooding">More on flooding</a></li><li><a href="/floods">More on flooding</a></li></ul>',
    ),
    ['NewsTeaser.related', 'sameWords'],
  ),
  ...rows(
    'RT24',
    'ViewAllList',
    { ...list, linkPlacement: 'both' },
    'viewAll',
    [{ ...list.viewAll, startLabel: list.viewAll.label }],
    `<section><div><h2>News</h2>${all}</div><ul role="list"><li>One</li><li>Two</li></ul>${all}</section>`,
    ['ViewAllList.viewAll.startLabel', 'sameWords'],
  ),

  ...rows(
    'RT26',
    'ThreatCard',
    card,
    'summary',
    ['Ministers&#8217; week &amp; after', '<p>Rivers rise [&hellip;]</p>', 'Rivers<br/>rise'],
    cardHtml,
    ['ThreatCard.summary', 'escaped'],
  ).map((row) => ({ ...row, html: withSummary(row.props['summary']) })),
  ...rows('RT26', 'ThreatCard', card, 'summary', ['R&D; 3 < 4 & 5 > 4'], withSummary('R&D; 3 < 4 & 5 > 4')),
  ...rows(
    'RT26',
    'Quotation',
    { source },
    'text',
    ['Keep&nbsp;watch'],
    `<div><blockquote><p>Keep&amp;nbsp;watch</p></blockquote>${cite}</div>`,
    ['Quotation.text', 'escaped'],
  ),
  ...rows(
    'RT26',
    'NewsTeaser',
    teaser,
    'published',
    [{ iso: '2024-10-08', text: '8&nbsp;October' }],
    teaserHtml('<time dateTime="2024-10-08">8&amp;nbsp;October</time>'),
    ['NewsTeaser.published.text', 'escaped'],
  ),

  ...rows('RT25', 'Prose', {}, 'children', [nested(50)], '<div>Words</div>'),
  ...rows('RT25', 'Prose', {}, 'children', [nested(51)], '', ['Prose.children', 'slot']),
];
