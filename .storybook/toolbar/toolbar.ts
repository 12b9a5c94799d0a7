import type { Preview } from '@storybook/react-vite';
import council from '../../content/castle-fenn-theme.css?inline';
import { visions } from './vision.ts';

// Each sheet sets the tokens of `:root`, as a site loads it.
const sheets = import.meta.glob<string>('../../themes/*.css', {
  eager: true,
  query: '?inline',
  import: 'default',
});

const nameOf = (path: string) => /([^/]+)\.css$/.exec(path)?.[1] ?? path;

/** The stylesheets of the shipped themes, by the name of their file, and the one of the council among the pages. */
export const themes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(sheets).map(([path, css]) => [nameOf(path), css] as const),
  // Its page wears it on an element of its own.
  ['castle-fenn-council', council.replaceAll('.castle-fenn', ':root')],
]);

const titleOf = (name: string) =>
  name
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(' ');

/**
 * The settings above every story. A reset leaves the story as it is. Storybook keeps them in its address, where
 * it refuses dots and reads digits as a number: values are words.
 */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Theme',
    toolbar: {
      title: 'Theme',
      icon: 'paintbrush',
      items: [
        { type: 'reset', title: 'Default theme' },
        ...[...themes.keys()].map((value) => ({ value, title: titleOf(value) })),
      ],
    },
  },
  scheme: {
    description: 'Scheme: light or dark',
    toolbar: {
      title: 'Scheme',
      icon: 'mirror',
      items: [
        { type: 'reset', title: 'System scheme' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  contrast: {
    description: 'Contrast',
    toolbar: {
      title: 'Contrast',
      icon: 'contrast',
      items: [
        { type: 'reset', title: 'System contrast' },
        { value: 'more', title: 'More contrast' },
        { value: 'no-preference', title: 'Standard contrast' },
      ],
    },
  },
  // The accessibility addon calls its own simulation “vision”.
  sight: {
    description: 'Simulated vision',
    toolbar: {
      title: 'Vision',
      icon: 'eye',
      items: [{ type: 'reset', title: 'No simulation' }, ...visions],
    },
  },
  textSize: {
    description: 'Text size',
    toolbar: {
      title: 'Size',
      icon: 'zoom',
      items: [
        { type: 'reset', title: 'Text 100 %' },
        { value: '150-percent', title: 'Text 150 %' },
        { value: '200-percent', title: 'Text 200 %' },
      ],
    },
  },
  spacing: {
    description: 'Text spacing',
    toolbar: {
      title: 'Spacing',
      icon: 'paragraph',
      items: [
        { type: 'reset', title: 'Standard text spacing' },
        { value: 'wide', title: 'Text spacing of WCAG 1.4.12' },
      ],
    },
  },
  direction: {
    description: 'Direction',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      items: [
        { type: 'reset', title: 'Direction of the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  language: {
    // The words stay: they belong to whoever wrote the story. Fonts, hyphens, quotation marks and voices change.
    description: 'Language that the page declares',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      items: [
        { type: 'reset', title: 'Language of the story' },
        { value: 'en', title: 'Declared as English' },
        { value: 'cy', title: 'Declared as Welsh' },
        { value: 'de', title: 'Declared as German' },
        { value: 'ar', title: 'Declared as Arabic' },
        { value: 'ja', title: 'Declared as Japanese' },
      ],
    },
  },
};

/** Every setting as it is when nobody has touched it. */
export const initialGlobals = Object.fromEntries(Object.keys(globalTypes).map((name) => [name, '']));
