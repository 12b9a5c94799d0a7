import { colorProperty, colorTokens, type ColorToken } from '../../src/theme/index.ts';

/** A style sheet of the page whose text can be changed. It comes last, as a site's theme does. */
export function addSheet(css = ''): HTMLStyleElement {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  return sheet;
}

// Every token of the table.
const tokens = Object.keys(colorTokens) as readonly ColorToken[];

const distinct = (index: number) => `rgb(${10 + index}, ${200 - index}, ${30 + 2 * index})`;

// Wherever tokens are declared; the page of the council carries its theme on an element of its own.
const tellingSheet = `:root, [data-cr-contrast], [data-cr-theme], .castle-fenn {${tokens
  .map((token, index) => `${colorProperty(token)}: ${distinct(index)};`)
  .join('')}}`;

const byColor = new Map(tokens.map((token, index) => [distinct(index), token]));

/** Looks at the page while each token has a colour that no other has, so that a computed colour tells its token. */
export function withTokensTold<Seen>(look: () => Seen): Seen {
  const sheet = addSheet(tellingSheet);
  try {
    return look();
  } finally {
    sheet.remove();
  }
}

/** The token of a computed colour in `withTokensTold`, or the colour itself if it is none. */
export function nameColor(color: string): string {
  return byColor.get(color) ?? color;
}
