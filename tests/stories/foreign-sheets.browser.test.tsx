import { describe, expect, test } from 'vitest';
import { textContrasts } from '../support/contrast.ts';
import { inHost, partsIn, rootsIn } from '../support/foreign-frame.ts';
import { darkSheets, foreignSheets } from '../support/foreign-sheets.ts';
import { setMedia, setViewport } from '../support/modes.ts';

const properties = [
  'color',
  'background-color',
  'background-image',
  'border-bottom-width',
  'border-left-width',
  'border-top-width',
  'border-top-left-radius',
  'box-shadow',
  'box-sizing',
  'display',
  'float',
  'font-family',
  'font-size',
  'font-style',
  'font-variant-caps',
  'font-weight',
  'height',
  'hyphens',
  'letter-spacing',
  'line-height',
  'list-style-image',
  'list-style-position',
  'list-style-type',
  'opacity',
  'overflow-wrap',
  'overflow-x',
  'padding-bottom',
  'padding-left',
  'padding-top',
  'position',
  'text-align',
  'text-decoration-line',
  'text-indent',
  'text-shadow',
  'text-transform',
  'white-space-collapse',
  'text-wrap-mode',
  'width',
  'word-break',
  'word-spacing',
] as const;

/** How every part looks, in the order of the document; the margin of a root and its place are the host's. */
function looks(page: Document): readonly string[] {
  const roots = new Set<Element>(rootsIn(page));
  return partsIn(page).flatMap((part, index) => {
    const name = `${index} ${part.localName}.${part.getAttribute('class') ?? ''}`;
    const style = getComputedStyle(part);
    const margins = roots.has(part) ? [] : ['margin-top', 'margin-bottom', 'margin-left'];
    const drawn = ['::before', '::after', '::marker'].map(
      (pseudo) =>
        `${pseudo} ${getComputedStyle(part, pseudo).content} ${getComputedStyle(part, pseudo).color}`,
    );
    return [
      ...[...properties, ...margins].map((property) => `${property}: ${style.getPropertyValue(property)}`),
      ...drawn,
    ].map((line) => `${name} ${line}`);
  });
}

let calm: Promise<ReadonlySet<string>> | undefined;

/** How every part looks on a page that has no sheet of its own. */
async function looksInCalm(): Promise<ReadonlySet<string>> {
  await setViewport(1280, 800);
  await setMedia({});
  return new Set(await inHost({}, looks));
}

describe("a site's style sheet changes nothing of ours", () => {
  test.for(
    foreignSheets.flatMap(({ kind, css }) => [
      { title: `${kind}, before ours`, sheets: { before: css } },
      { title: `${kind}, after ours`, sheets: { after: css } },
    ]),
  )('$title', async ({ sheets }) => {
    const expected = await (calm ??= looksInCalm());
    const changed = (await inHost(sheets, looks)).filter((line) => !expected.has(line));
    expect(expected.size).toBeGreaterThan(10_000);
    expect(changed).toEqual([]);
  });
});

describe('on a page that turns dark by itself every word of ours keeps 4.5:1', () => {
  test.for(
    darkSheets.flatMap(({ kind, css }) => [
      { title: `${kind}, before ours`, sheets: { before: css } },
      { title: `${kind}, after ours`, sheets: { after: css } },
    ]),
  )('$title', async ({ sheets }) => {
    const faint = await inHost(sheets, (page) =>
      rootsIn(page)
        .flatMap((root) => textContrasts(root, '[data-align="center"]:has(> .cr-mission-banner__picture)'))
        .filter(({ ratio }) => ratio < 4.5),
    );
    expect(faint).toEqual([]);
  });
});
