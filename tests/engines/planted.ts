import type { EngineId } from './engines.ts';
import type { Check } from './evidence.ts';

/** A copy of a story with a fault, to see that its check finds it. */
interface Planted {
  /** The name of the copy. */
  readonly slug: string;
  /** The name of the story. */
  readonly story: string;
  /** The check that has to find it. */
  readonly check: Check;
  /** Where it shows, and where nothing may be found. */
  readonly engines: readonly EngineId[];
  /** Puts the fault into a page. */
  readonly fault: (page: string) => string;
}

/** What only one engine understands. */
const only: Readonly<Record<EngineId, string>> = {
  firefox: '(-moz-appearance: none)',
  webkit: '(hanging-punctuation: first)',
};

const style = (css: string) => (page: string) => page.replace('</head>', `<style>${css}</style></head>`);

/** The same fault for each engine alone, in styles that the other one and Chromium don't read. */
function inStyles(check: Check, story: string, css: string): readonly Planted[] {
  return (['firefox', 'webkit'] as const).map((engine) => ({
    slug: `planted--${check.replaceAll(' ', '-')}-in-${engine}`,
    story,
    check,
    engines: [engine],
    fault: style(`@supports ${only[engine]} { ${css} }`),
  }));
}

const list = 'card-grid--default';

export const planted: readonly Planted[] = [
  ...inStyles('sizes', 'card-grid--natural-rows', '.cr-list__item { padding-block-end: 40px !important }'),
  ...inStyles('narrow window', list, '.cr-threat-card { min-inline-size: 400px !important }'),
  ...inStyles('large text', list, '.cr-threat-card__title { font-size: 20px !important }'),
  ...inStyles(
    'right to left',
    'breadcrumbs--default',
    '[dir=rtl] .cr-breadcrumbs ol { flex-direction: row-reverse !important; display: flex !important }',
  ),
  ...inStyles(
    'keyboard order',
    'breadcrumbs--default',
    '.cr-breadcrumbs ol { flex-direction: row-reverse !important; display: flex !important }',
  ),
  ...inStyles('focus ring', list, ':focus-visible { outline: none !important }'),
  ...inStyles('reduced motion', list, '.cr-threat-card { transition: margin 2s !important }'),
  ...inStyles(
    'contrast',
    list,
    '@media (prefers-color-scheme: dark) { .cr-threat-card__title { color: #777 !important } }',
  ),
  // A list that says it is one, and is empty.
  ...inStyles('axe', list, 'li { display: none !important }'),
  ...inStyles('roles and names', list, '.cr-threat-card__title { visibility: hidden !important }'),
  ...inStyles('lists', list, 'li { display: none !important }'),
  {
    slug: 'planted--forced-colours',
    story: list,
    check: 'forced colours',
    engines: ['firefox'],
    fault: style('@supports (-moz-appearance: none) { .cr-threat-card { border: 0 !important } }'),
  },
  {
    // What Safari does to lists whose markers a reset took, and no other engine.
    slug: 'planted--list-without-role',
    story: list,
    check: 'lists',
    engines: ['webkit'],
    fault: (page) => style('ul { list-style: none !important }')(page.replaceAll(' role="list"', '')),
  },
  {
    slug: 'planted--console',
    story: list,
    check: 'console',
    engines: ['firefox', 'webkit'],
    fault: (page) => page.replace('</body>', '<img src="nowhere.png" alt=""></body>'),
  },
];
