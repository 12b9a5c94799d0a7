import { ownRule } from './own-rule.ts';
import type { DocumentRule, Found } from './tools.ts';

/** What a placeholder is taken for, and whether it can be read. */
export const fields: readonly DocumentRule[] = [
  {
    rule: ownRule(
      'placeholder-as-label',
      'A field has a label that stays while somebody fills it in.',
      ['3.3.2'],
      {
        finds:
          'A field whose only name is its placeholder. The placeholder disappears with the first letter, and nobody can see any more what to enter.',
        cannotSee: 'A label that exists but says nothing useful.',
        mend: 'Give the field a visible label. Use the placeholder for an example, or leave it out.',
      },
    ),
    find({ all, isHeard, isShown, name }) {
      const inputs = all('input[placeholder], textarea[placeholder]').filter(
        (field) => isHeard(field) && isShown(field),
      );
      if (inputs.length === 0) return null;
      return inputs.flatMap((element): Found[] => {
        if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return [];
        const { placeholder, labels } = element;
        const isOnly =
          placeholder.trim() !== '' &&
          (labels?.length ?? 0) === 0 &&
          !element.matches('[aria-label], [aria-labelledby], [title]') &&
          name(element) === placeholder.replaceAll(/\s+/g, ' ').trim();
        const summary = `Only its placeholder, “${placeholder}”, says what this field is for.`;
        return isOnly
          ? [{ element, outcome: 'failed', kind: 'placeholder', summary, impact: 'serious' }]
          : [];
      });
    },
  },
  {
    rule: ownRule('placeholder-contrast', 'A placeholder has enough contrast with its field.', ['1.4.3'], {
      finds:
        'A placeholder with less than 4.5:1 against the background of its field, or less than 3:1 if it is large.',
      cannotSee: 'Placeholders over pictures and gradients.',
      mend: 'Set the colour of ::placeholder so that it can be read, in dark mode, too.',
    }),
    alsoIn: ['dark', 'contrast-more'],
    find({ all, isShown, colour, contrast, ground }) {
      const inputs = all(
        'input[placeholder]:placeholder-shown:not(:disabled), textarea[placeholder]:placeholder-shown:not(:disabled)',
      ).filter((field) => isShown(field) && (field.getAttribute('placeholder') ?? '').trim() !== '');
      if (inputs.length === 0) return null;
      return inputs.flatMap((element): Found[] => {
        const style = getComputedStyle(element, '::placeholder');
        const ink = colour(style.color);
        const back = ground(element);
        if (ink === null || back === null) return [];
        const cover = ink[3] * Number(style.opacity);
        const mixed = (channel: 0 | 1 | 2): number => ink[channel] * cover + back[channel] * (1 - cover);
        const size = Number.parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number.parseFloat(style.fontWeight) >= 700);
        const needed = isLarge ? 3 : 4.5;
        const ratio = contrast([mixed(0), mixed(1), mixed(2), 1], back);
        if (ratio >= needed) return [];
        const summary = `Its placeholder stands out by ${ratio}:1, where ${needed}:1 is needed.`;
        return [
          {
            element,
            outcome: 'failed',
            kind: 'contrast',
            summary,
            impact: 'serious',
            data: { ratio, needed },
          },
        ];
      });
    },
  },
];
