import type { Expectation, PlantedPage } from './planted-page.ts';

const usual = ['1280-light'] as const;
const paragraph = '<p>Reports are up by a tenth.</p>';

/** An image without a text and a text that is too pale, which nobody can mend for whoever comes before. */
const faulty = `<img src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==" width="24" height="24">
<p style="color:#999;background:#fff">Reports are up by a tenth.</p>
<script>
  if (name + document.cookie !== '' || sessionStorage.length + localStorage.length > 0) {
    document.querySelector('#storybook-root').replaceChildren('Nothing is wrong here.');
  }
</script>`;

/** It shows nothing, or nothing that can be heard, and so there is nothing of it to judge. */
const nothing: readonly Expectation[] = [{ check: 'x/shows-something', outcome: 'cantTell', modes: usual }];

const root = "document.querySelector('#storybook-root')";

/** What a story leaves behind, and what is found in itself. */
const leaving: readonly (readonly [
  id: string,
  what: string,
  script: string,
  expected: readonly Expectation[],
])[] = [
  ['inert', 'makes all stories inert', `${root}.inert = true;`, nothing],
  ['aria-hidden', 'hides all stories from those who listen', `${root}.ariaHidden = 'true';`, nothing],
  ['hidden', 'hides all stories', `${root}.hidden = true;`, nothing],
  [
    'dialog',
    'opens a modal dialog outside of its own element',
    `const dialog = document.createElement('dialog');
  dialog.ariaLabel = 'Reports';
  dialog.textContent = 'Reports are up by a tenth.';
  document.documentElement.append(dialog);
  dialog.showModal();`,
    [],
  ],
  [
    'style-sheet',
    'hides all stories by a style sheet in the head',
    `const style = document.createElement('style');
  style.textContent = '#storybook-root * { visibility: hidden !important }';
  document.head.append(style);`,
    nothing,
  ],
  [
    'adopted-sheet',
    'hides all stories by a style sheet that is no element',
    `const sheet = new CSSStyleSheet();
  sheet.replaceSync('#storybook-root { display: none }');
  document.adoptedStyleSheets.push(sheet);`,
    nothing,
  ],
  ['opacity', 'makes the page see-through', "document.body.style.opacity = '0';", nothing],
  [
    'shadow-root',
    'puts an empty shadow root in front of all',
    "document.body.attachShadow({ mode: 'closed' });",
    nothing,
  ],
  [
    'methods',
    'replaces methods of the browser by its own',
    `Element.prototype.getAttribute = Element.prototype.hasAttribute = () => 'none';
  globalThis.getComputedStyle = () => document.createElement('p').style;
  Array.prototype.push = () => 0;`,
    [],
  ],
  [
    'observer',
    'watches for the next story and mends it',
    `new MutationObserver(() => {
    for (const image of document.images) image.alt = 'A dot';
    for (const text of document.querySelectorAll('p')) text.style.color = '#111';
  }).observe(document, { childList: true, subtree: true });`,
    [],
  ],
  [
    'timer',
    'mends whatever is shown, a hundred times a second',
    `setInterval(() => {
    for (const image of document.images) image.alt = 'A dot';
    for (const text of document.querySelectorAll('p')) text.style.color = '#111';
  }, 10);`,
    [],
  ],
  [
    'departure',
    'leaves the page as soon as the next story is shown',
    `new MutationObserver(() => { location.href = 'elsewhere.html'; }).observe(${root}, { childList: true });`,
    [],
  ],
  [
    'document',
    'writes a document of its own',
    "document.open(); document.write('<p>Reports are up by a tenth.</p>'); document.close();",
    [],
  ],
  [
    'storage',
    'keeps notes that the next story reads',
    `name = 'left';
  document.cookie = 'left=1';
  localStorage.setItem('left', '1');
  sessionStorage.setItem('left', '1');
  addEventListener('pagehide', () => localStorage.setItem('left', '2'));`,
    [],
  ],
  [
    'service-worker',
    'lets a worker answer every later request',
    "void ServiceWorkerContainer.prototype.register.call(navigator.serviceWorker, 'worker.js').catch(() => {});",
    [],
  ],
];

/** Stories that leave something behind, and after each one that is faulty: whatever was left, its faults are found. */
export const leaks: readonly PlantedPage[] = leaving.flatMap(([id, what, script, expected]) => [
  {
    id: `leaves-${id}`,
    what: `The story ${what}.`,
    html: `${paragraph}<script>{ ${script} }</script>`,
    leak: true,
    modes: usual,
    expected,
  },
  {
    id: `after-${id}`,
    what: `An image without a text, and one that is too pale, after a story that ${what}.`,
    html: faulty,
    leak: true,
    modes: usual,
    expected: ['axe/image-alt', 'axe/color-contrast'].map((check): Expectation => ({
      check,
      outcome: 'failed',
      modes: usual,
    })),
  },
]);
