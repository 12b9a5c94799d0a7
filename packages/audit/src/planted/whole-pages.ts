import type { Expectation, PlantedPage } from './planted-page.ts';

const header = `<header>
  <p>Cyber Office</p>
  <nav aria-label="Main"><a href="#news">News</a> <a href="#advice">Advice</a></nav>
</header>`;
const content = '<h1>Threats of the year</h1><p>Reports are up by a tenth.</p>';
const main = `<main id="content">${content}</main>`;
const footer = '<footer><p>Published in the open.</p></footer>';
const whole = `<a href="#content">Skip to the content</a>${header}${main}${footer}`;

const failed = (...checks: readonly string[]): readonly Expectation[] =>
  checks.map((check) => ({ check, outcome: 'failed', modes: ['1280-light'] }));

type Fault = Pick<PlantedPage, 'id' | 'what' | 'html' | 'lang' | 'expected'>;

const faults: readonly Fault[] = [
  {
    id: 'page-without-language',
    what: 'The page doesn’t say in which language it is.',
    html: whole,
    lang: null,
    expected: failed('axe/html-has-lang'),
  },
  {
    id: 'page-in-invalid-language',
    what: 'The page is in a language that doesn’t exist.',
    html: whole,
    lang: 'klingonese',
    expected: failed('axe/html-lang-valid'),
  },
  {
    id: 'page-in-two-languages',
    what: 'The page says in two ways in which language it is, and they differ.',
    html: `${whole}<script>document.documentElement.setAttribute('xml:lang', 'fr');</script>`,
    expected: failed('axe/html-xml-lang-mismatch'),
  },
  {
    id: 'page-without-title',
    what: 'The page has no title.',
    html: `${whole}<script>document.title = '';</script>`,
    expected: failed('axe/document-title'),
  },
  {
    id: 'page-that-forbids-zooming',
    what: 'The page forbids zooming on a phone.',
    html: `${whole}<script>
  document.querySelector('meta[name=viewport]').content = 'width=device-width, user-scalable=no';
</script>`,
    expected: failed('axe/meta-viewport'),
  },
  {
    id: 'page-without-main',
    what: 'No landmark says where the page’s own content is.',
    html: `${header}<section aria-label="Content">${content}</section>${footer}`,
    expected: failed('axe/landmark-one-main'),
  },
  {
    id: 'page-without-first-heading',
    what: 'The page’s first heading is of level 2.',
    html: `${header}<main><h2>Threats of the year</h2><p>Reports are up by a tenth.</p></main>${footer}`,
    expected: failed('axe/page-has-heading-one'),
  },
  {
    id: 'page-with-text-outside-of-landmarks',
    what: 'A paragraph is in no landmark.',
    html: `${header}${main}<p>Reports close on Friday.</p>${footer}`,
    expected: failed('axe/region'),
  },
  {
    id: 'page-that-nothing-shortens',
    what: 'No heading, landmark or link leads past what every page repeats.',
    html: '<p>Cyber Office</p><p><a href="news.html">News</a></p><p>Reports are up by a tenth.</p>',
    // axe asks a person whether there is another way past.
    expected: [
      { check: 'axe/bypass', outcome: 'cantTell', modes: ['1280-light'] },
      ...failed('axe/landmark-one-main', 'axe/page-has-heading-one', 'axe/region'),
    ],
  },
];

export const wholePages: readonly PlantedPage[] = [
  ...faults.map((page): PlantedPage => ({ ...page, page: true, modes: ['1280-light'] })),
  {
    id: 'clean-page',
    what: 'A whole page has a title, a language, landmarks, a heading of level 1 and a way past the navigation.',
    html: whole,
    page: true,
    modes: ['1280-light', '320-light', 'dark', 'print'],
    expected: [],
  },
  {
    id: 'clean-page-right-to-left',
    what: 'A whole page in Arabic is as clean from right to left.',
    html: `<header>
  <p>مكتب الأمن</p>
  <nav aria-label="الرئيسية"><a href="#news">الأخبار</a> <a href="#advice">النصائح</a></nav>
</header>
<main><h1>تهديدات العام</h1><p>زادت البلاغات بمقدار العُشر.</p></main>
<footer><p>منشور للجميع.</p></footer>`,
    page: true,
    lang: 'ar',
    modes: ['rtl'],
    expected: [],
  },
];
