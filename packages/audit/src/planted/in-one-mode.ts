import { faultOnlyIn, type PlantedPage } from './planted-page.ts';

const text = 'Reports are up by a tenth.';

/** Text that turns pale where a media query says so. */
const pale = (query: string): string => `<style>
  .pale { color: #111; background: #fff; }
  @media ${query} { .pale { color: #bbb; } }
</style>
<p class="pale">${text}</p>`;

/** Two buttons beside one another that shrink to 16 px where a rule around them says so. */
const shrunk = (before: string, after = ''): string => `<style>
  .tools { display: flex; }
  .tools button { width: 44px; height: 44px; padding: 0; border: 0; }
  ${before} .tools button { width: 16px; height: 16px; } ${after}
</style>
<div class="tools"><button type="button" aria-label="Cut"></button><button type="button" aria-label="Paste"></button></div>`;

/** A box of a fixed height that has to scroll as soon as its text needs more room. */
const tight = `<style>
  .tight { overflow-y: auto; width: 400px; height: 100px; }
  .tight p { margin: 0; line-height: 1.25; }
</style>
<div class="tight"><p>${`${text} `.repeat(8)}</p></div>`;

/** Each proves that its mode is really on, and that no other is. */
export const inOneMode: readonly PlantedPage[] = [
  faultOnlyIn(
    '768-light',
    'low-contrast-at-768',
    'Text is too pale in windows of middling width alone.',
    'axe/color-contrast',
    pale('(min-width: 700px) and (max-width: 800px)'),
  ),
  faultOnlyIn(
    '320-light',
    'small-targets-at-320',
    'Two neighbouring buttons shrink to 16 px in narrow windows alone.',
    'axe/target-size',
    shrunk('@media (max-width: 400px) {', '}'),
  ),
  faultOnlyIn(
    'zoom-200',
    'low-contrast-zoomed-to-200',
    'Text is too pale on dense screens of middling width alone.',
    'axe/color-contrast',
    pale('(resolution: 2dppx) and (width: 640px)'),
  ),
  faultOnlyIn(
    'zoom-400',
    'low-contrast-zoomed-to-400',
    'Text is too pale in windows that are narrow and low alone.',
    'axe/color-contrast',
    pale('(resolution: 4dppx) and (width: 320px) and (height: 256px)'),
  ),
  faultOnlyIn(
    'text-200',
    'low-contrast-with-large-text',
    'Text is too pale where the reader’s own font size is large.',
    'axe/color-contrast',
    pale('(width: 40em)'),
  ),
  faultOnlyIn(
    'text-spacing',
    'scrolls-with-text-spacing',
    'A box scrolls as soon as its lines are set wider apart, and nothing in it takes the keyboard’s focus.',
    'axe/scrollable-region-focusable',
    tight,
  ),
  faultOnlyIn(
    'dark',
    'low-contrast-in-dark',
    'Text is too pale in dark colours alone.',
    'axe/color-contrast',
    `<style>
  .dim { color: #111; background: #fff; }
  @media (prefers-color-scheme: dark) { .dim { color: #666; background: #222; } }
</style>
<p class="dim">${text}</p>`,
  ),
  faultOnlyIn(
    'contrast-more',
    'low-contrast-with-more-contrast',
    'Text is too pale for those alone who asked for more contrast.',
    'axe/color-contrast',
    pale('(prefers-contrast: more) and (forced-colors: none)'),
  ),
  faultOnlyIn(
    'reduced-motion',
    'low-contrast-with-less-motion',
    'Text is too pale for those alone who asked for less motion.',
    'axe/color-contrast',
    pale('(prefers-reduced-motion: reduce)'),
  ),
  faultOnlyIn(
    'rtl',
    'small-targets-right-to-left',
    'Two neighbouring buttons shrink to 16 px on pages from right to left alone.',
    'axe/target-size',
    shrunk('[dir="rtl"]'),
  ),
  faultOnlyIn(
    'rtl',
    'small-targets-right-to-left-at-320',
    'Two neighbouring buttons shrink to 16 px on narrow pages from right to left alone.',
    'axe/target-size',
    shrunk('@media (max-width: 400px) { [dir="rtl"]', '}'),
  ),
  faultOnlyIn(
    'print',
    'low-contrast-in-print',
    'Text is too pale on paper alone.',
    'axe/color-contrast',
    pale('print'),
  ),
  {
    id: 'fixed-colours-in-forced-colours',
    what: 'Pale text on white withstands the colours that the reader has chosen.',
    html: `<style>
  .stubborn { color: #111; background: #fff; }
  @media (forced-colors: active) { .stubborn { forced-color-adjust: none; color: #ccc; } }
</style>
<p class="stubborn">${text}</p>`,
    modes: ['1280-light', 'forced-light', 'forced-dark'],
    expected: [{ check: 'axe/color-contrast', outcome: 'failed', modes: ['forced-light', 'forced-dark'] }],
  },
  {
    id: 'fixed-text-in-dark-forced-colours',
    what: 'Dark text withstands the reader’s colours while the background obeys them: it is lost on black alone.',
    html: `<p style="forced-color-adjust:none;color:#333;background:Canvas">${text}</p>`,
    modes: ['1280-light', 'forced-light', 'forced-dark'],
    expected: [{ check: 'axe/color-contrast', outcome: 'failed', modes: ['forced-dark'] }],
  },
  faultOnlyIn(
    'dark',
    'fixed-text-on-dark-canvas',
    'The browser’s own background turns dark, and the text, dark already, does not.',
    'axe/color-contrast',
    `<style>:root { color-scheme: light dark; }</style>
<p style="color:#333">${text}</p>`,
  ),
  faultOnlyIn(
    'dark',
    'low-contrast-by-script-in-dark',
    'A script makes the text pale a moment after the system has turned dark.',
    'axe/color-contrast',
    `<p id="by-script" style="color:#111;background:#fff">${text}</p>
<script>
  const query = matchMedia('(prefers-color-scheme: dark)');
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    document.querySelector('#by-script')?.style.setProperty('color', query.matches ? '#bbb' : '#111');
  };
  query.onchange = () => channel.port2.postMessage('');
</script>`,
  ),
];
