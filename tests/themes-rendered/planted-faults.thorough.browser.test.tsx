import { beforeAll, describe, expect, test } from 'vitest';
import { everything } from '../support/tier.ts';
import { showAllModes, tooFaint, type Place } from './page-of-modes.tsx';
import { addSheet } from './sheet.ts';
import { shippedSheets } from './shipped-themes.ts';

/** What somebody writes into the style sheet of a theme after it was checked, and what is then found. */
const faults = [
  {
    title: 'pale summaries and dates',
    property: '--cr-base-color-text-muted',
    value: 'gray',
    found: 'light: textMuted on raised',
  },
  {
    title: 'a hovered link as dark as the page',
    property: '--cr-base-color-link-hover',
    value: 'var(--cr-base-color-raised)',
    found: 'dark: linkHover on raised',
  },
  {
    title: 'a visited link in another grey',
    property: '--cr-base-color-link-visited',
    value: 'gray',
    found: 'light: linkVisited on raised',
  },
  {
    title: 'a threat level without contrast',
    property: '--cr-more-color-level-5-text',
    value: 'gray',
    found: 'lightMore: level5Text on level5Bg',
  },
  {
    title: 'a scrim that lets the picture through',
    property: '--cr-base-scrim-opacity',
    value: '0.3',
    found: 'dark: brandText on scrim',
  },
  {
    title: 'a rule that only some people see',
    property: '--cr-more-color-accent',
    value: 'var(--cr-more-color-surface)',
    found: 'darkMore: accent on surface',
  },
  {
    title: 'a focus ring of two greys',
    property: '--cr-base-color-focus-outer',
    value: 'dimgray',
    found: 'light: focusInner on focusOuter',
  },
] as const;

const sheet = addSheet();
let places: readonly Place[];

beforeAll(async () => {
  places = await showAllModes();
});

function pairsFound(css: string): ReadonlySet<string> {
  sheet.textContent = css;
  return new Set(tooFaint(places).map((fault) => fault.replace(/ has .*$/, '')));
}

describe.each(shippedSheets)('The style sheet of $name', ({ css }) => {
  test('shows every word, line and focus ring with its contrast, in all four modes', () => {
    sheet.textContent = css;
    expect(tooFaint(places)).toEqual([]);
  });

  test.each(everything || css === shippedSheets[0]?.css ? faults : faults.slice(0, 1))(
    'is found out with $title',
    ({ property, value, found }) => {
      const spoiled = css.replace(new RegExp(`(?<=${property}: )[^;]+`, 'g'), value);
      expect(spoiled).not.toBe(css);
      expect(pairsFound(spoiled)).toContain(found);
    },
  );
});
