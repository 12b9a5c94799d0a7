import { visionFilter, visionSvg } from './vision.ts';

/** What the toolbar says; anything may stand in an address that somebody has typed. */
export type Globals = Readonly<Record<string, unknown>>;

/** What the settings of the toolbar come to: attributes of the root element, CSS, and an SVG filter that the CSS uses. */
interface Dress {
  readonly attributes: Readonly<Record<string, string>>;
  readonly css: string;
  readonly svg: string;
}

// To the letter of WCAG 1.4.12.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

const rightToLeft = new Set(['ar']);

function text(globals: Globals, name: string): string {
  const value = globals[name];
  return typeof value === 'string' ? value : '';
}

function given(entries: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== ''));
}

/**
 * Works out what the document of the stories looks like under the settings of the toolbar.
 *
 * @param themes The stylesheets of the themes to choose from, by name.
 */
export function dressFor(globals: Globals, themes: ReadonlyMap<string, string>): Dress {
  const language = text(globals, 'language');
  const vision = text(globals, 'sight');
  const filter = visionFilter(vision);
  const size = Number.parseFloat(text(globals, 'textSize'));
  return {
    attributes: given({
      'data-cr-theme': text(globals, 'scheme'),
      'data-cr-contrast': text(globals, 'contrast'),
      'lang': language,
      'dir': text(globals, 'direction') || (rightToLeft.has(language) ? 'rtl' : ''),
    }),
    css: [
      themes.get(text(globals, 'theme')) ?? '',
      Number.isFinite(size) ? `:root { font-size: ${size}% }` : '',
      text(globals, 'spacing') === 'wide' ? spacing : '',
      // On the root element a filter makes no containing block and no stacking context for what is fixed or positioned.
      filter === undefined ? '' : `:root { filter: ${filter} }`,
    ]
      .filter((part) => part !== '')
      .join('\n'),
    svg: visionSvg(vision) ?? '',
  };
}

// What the attributes were before the toolbar changed them, to be given back.
const replaced = new Map<string, string | null>();

const mark = 'data-cresset-toolbar';

function setAttribute(root: Element, name: string, value: string | null): void {
  if (value === null) root.removeAttribute(name);
  else root.setAttribute(name, value);
}

/** Puts a piece of the toolbar's into the document, or takes it out again when it has no content. */
function setPart(parent: Element, kind: 'style' | 'svg', content: string): void {
  const found = parent.querySelector(`:scope > [${mark}="${kind}"]`);
  if (content === '') {
    found?.remove();
    return;
  }
  const { ownerDocument } = parent;
  const part =
    found ??
    (kind === 'svg'
      ? ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg')
      : ownerDocument.createElement('style'));
  part.setAttribute(mark, kind);
  if (kind === 'svg') {
    // Not `display: none`, under which a filter does nothing.
    for (const [name, value] of [
      ['aria-hidden', 'true'],
      ['width', '0'],
      ['height', '0'],
      ['style', 'position: absolute'],
    ] as const)
      part.setAttribute(name, value);
    part.innerHTML = content;
  } else if (part.textContent !== content) {
    part.textContent = content;
  }
  if (found === null) parent.append(part);
}

/**
 * Dresses a document, and takes off what it wore before. It is done at once and not in an effect, so that what a test or
 * a screenshot of a story sees is never one step behind.
 */
export function dressDocument(target: Document, { attributes, css, svg }: Dress): void {
  const root = target.documentElement;
  for (const [name, before] of replaced) {
    if (name in attributes) continue;
    setAttribute(root, name, before);
    replaced.delete(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (!replaced.has(name)) replaced.set(name, root.getAttribute(name));
    root.setAttribute(name, value);
  }
  setPart(target.head, 'style', css);
  setPart(target.body, 'svg', svg);
}
