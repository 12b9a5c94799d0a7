import { cssColor, type Rgba } from './color.ts';
import { contrastRatio, cutOff } from './contrast.ts';
import type { Seeds } from './derive.ts';
import { nearestColor } from './nearest.ts';
import type { ColorToken, Palette } from './palettes.ts';

/** Something a person should know about a theme that was made from a brand. */
export interface CreationNote {
  /** `'adjusted'`: a given colour is used in another shade. `'below-7'`: a text has less than 7:1. */
  kind: 'adjusted' | 'below-7';
  mode: 'light' | 'dark';
  /** The token that is not what one might expect. */
  token: ColorToken;
  /** What is so, why, and what would change it, in English. */
  message: string;
}

const seedOf = { brand: 'brand', actionBg: 'brand', link: 'link', accent: 'accent' } as const;

const reasons = {
  brand: 'would dazzle on a dark page, or leave its text below 7:1',
  actionBg: 'is too close to the page for a button to be seen',
  link: 'is too close to the page to be read at 7:1',
  accent: 'is too close to the page to be read at 7:1',
} as const;

const bandTexts = [
  ['brandText', 'brand'],
  ['brandMuted', 'brand'],
  ['brandLink', 'brand'],
  ['actionText', 'actionBg'],
] as const;

const same = (one: Rgba, other: Rgba) => cssColor(one) === cssColor(other);

/** Says where a derived theme had to leave a given colour, and where its text stays below 7:1. */
export function creationNotes(
  seeds: Seeds,
  palettes: Readonly<Record<'light' | 'dark', Palette>>,
): CreationNote[] {
  const notes: CreationNote[] = [];
  for (const mode of ['light', 'dark'] as const) {
    const palette = palettes[mode];
    for (const token of ['brand', 'actionBg', 'link', 'accent'] as const) {
      const seed = seeds[seedOf[token]];
      if (same(palette[token], seed)) continue;
      const message = `In ${mode}, ${token} is ${cssColor(palette[token])}: ${cssColor(seed)} itself ${reasons[token]}.`;
      notes.push({ kind: 'adjusted', mode, token, message });
    }
    for (const [token, background] of bandTexts) {
      const ratio = contrastRatio(palette[token], palette[background]);
      if (ratio >= 7) continue;
      const enough = nearestColor(palette[background], [{ from: palette[token], ratio: 7 }]);
      const advice = enough ? ` With ${cssColor(enough)} as ${background} it would be possible.` : '';
      const message = `In ${mode}, ${token} on ${background} has ${cutOff(ratio)}:1. 7:1 is impossible on ${cssColor(palette[background])}, even in black or white.${advice}`;
      notes.push({ kind: 'below-7', mode, token, message });
    }
  }
  return notes;
}
