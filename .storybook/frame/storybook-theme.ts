import type { ThemeVars } from 'storybook/theming';
import { create } from 'storybook/theming/create';

// The name stands beside it as text.
const flame =
  '<svg class="cresset-flame" viewBox="0 0 24 31" aria-hidden="true"><path d="M12 1c6 7 8 10 7 14.500-1 3.500-4 5.500-7 5.500s-6-2-7-5.500C4 12 6 9.500 8 7c1 2 2 2.500 3 3 1.500-3 2-5.500 1-9zM2 23h20l-4 6h-3v2H9v-2H6z"/></svg>';

/** Storybook around our stories: square, quiet, and in the type of the project. */
export function storybookTheme(base: 'light' | 'dark'): ThemeVars {
  const dark = base === 'dark';
  return create({
    base,
    brandTitle: `${flame}Cresset`,
    brandUrl: './',
    brandTarget: '_self',
    fontBase: "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif",
    fontCode: "'Atkinson Hyperlegible Mono Variable', ui-monospace, monospace",
    appBorderRadius: 0,
    inputBorderRadius: 0,
    colorPrimary: dark ? '#ff9d5c' : '#952f08',
    colorSecondary: dark ? '#b3d2ff' : '#0a4694',
    appBg: dark ? '#161e2e' : '#f3f5f8',
    appContentBg: dark ? '#0d1320' : '#ffffff',
    appPreviewBg: dark ? '#0d1320' : '#ffffff',
    appBorderColor: dark ? '#35415a' : '#c9d0da',
    textColor: dark ? '#eef2f8' : '#131a26',
    textMutedColor: dark ? '#b9c4d6' : '#404a5c',
    barBg: dark ? '#0d1320' : '#ffffff',
    barTextColor: dark ? '#b9c4d6' : '#404a5c',
    barHoverColor: dark ? '#cfe2ff' : '#072f66',
    barSelectedColor: dark ? '#b3d2ff' : '#0a4694',
    inputBg: dark ? '#1c2638' : '#ffffff',
    inputBorder: dark ? '#8593ab' : '#6b7686',
    inputTextColor: dark ? '#eef2f8' : '#131a26',
  });
}
