import sheetOfOurs from '../../src/styles/index.css?inline';
import { wrappers } from './foreign-sheets.ts';

/** Our sheet as a site has it. */
export const ours: string = sheetOfOurs;

const files = import.meta.glob<string>('../../html/*--*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A picture as sites have them: wider than its place. */
const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"%3E%3Crect width="1200" height="800" fill="%23876"/%3E%3C/svg%3E';

/** The published HTML of a story, such as `prose--everything`. */
export function published(name: string): string {
  const file = files[`../../html/${name}.html`];
  if (file === undefined) throw new Error(`html/${name}.html is missing, so it cannot be tried in a host.`);
  return new DOMParser()
    .parseFromString(file, 'text/html')
    .body.innerHTML.replaceAll(/(?<= src=")[^"]+/g, picture.replaceAll('"', '&quot;'))
    .replaceAll('loading="lazy" ', '');
}

/** One of each component, with every part it has. */
export const everything: readonly string[] = [
  'breadcrumbs--with-current-page',
  'breadcrumbs--collapsed-in-a-narrow-place',
  'card-grid--default',
  'mission-banner--complete',
  'mission-banner--with-image',
  'mission-banner--with-breadcrumbs',
  'news-teaser--complete',
  'news-teaser--no-heading',
  'prose--everything',
  'prose--wide-table',
  'quotation--linked-source',
  'resource-links--with-descriptions',
  'section--tinted',
  'section--side',
  'threat-card--complete',
  'threat-card--horizontal',
  'threat-card--whole-card-with-more-links',
  'threat-level--level4',
  'threat-level--broken-step',
  'view-all-list--ordered',
  'view-all-list--grid-of-cards',
];

interface Host {
  /** The HTML of the page; default one of each component in a box with the classes of every wrapper. */
  readonly body?: string;
  /** The site's sheet, before ours or after it. */
  readonly before?: string;
  readonly after?: string;
  /** In place of our sheet. */
  readonly sheet?: string;
  readonly width?: number;
}

/** A page of somebody else's in a frame of its own, so that nothing of the stories' page reaches it. */
export async function inHost<T>(
  { body, before = '', after = '', sheet = ours, width = 1000 }: Host,
  look: (page: Document) => T | Promise<T>,
): Promise<T> {
  const frame = document.createElement('iframe');
  // The mouse rests in the corner of the window, where nothing of the host may be.
  frame.style.cssText = `border: 0; block-size: 800px; inline-size: ${width}px; position: absolute; inset: 8px auto auto 8px`;
  const content = body ?? `<main class="${wrappers}">${everything.map(published).join('')}</main>`;
  frame.srcdoc = `<!doctype html><html lang="en"><title>A host</title><style>body { margin: 0 }</style><style>${before}</style><style>${sheet}</style><style>${after}</style><body>${content}`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  try {
    if (frame.contentDocument === null) throw new Error('The frame of the host has no document.');
    return await look(frame.contentDocument);
  } finally {
    frame.remove();
  }
}

const isOurs = ':is([class^="cr-"], [class*=" cr-"])';

/** The outermost elements of ours. */
export function rootsIn(page: Document): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(isOurs)].filter(
    (element) => element.parentElement?.closest(isOurs) === null,
  );
}

/** Every element of ours, and what stands in Prose. */
export function partsIn(page: Document): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(`${isOurs}, .cr-prose *`)];
}
