import type { ThemeVars } from 'storybook/theming';
import { create } from 'storybook/theming/create';

/** Storybook around our stories: square, quiet, and in fonts that every system has. */
export function look(base: 'light' | 'dark'): ThemeVars {
  const dark = base === 'dark';
  return create({
    base,
    brandTitle: 'Cresset',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: 'system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
    appBorderRadius: 0,
    inputBorderRadius: 0,
    colorPrimary: dark ? '#ff9d5c' : '#952f08',
    colorSecondary: dark ? '#9cc4ff' : '#0a4694',
    appBg: dark ? '#161e2e' : '#f3f5f8',
    appContentBg: dark ? '#0d1320' : '#ffffff',
    appPreviewBg: dark ? '#0d1320' : '#ffffff',
    appBorderColor: dark ? '#35415a' : '#c9d0da',
    textColor: dark ? '#eef2f8' : '#131a26',
    textMutedColor: dark ? '#b9c4d6' : '#404a5c',
    barBg: dark ? '#0d1320' : '#ffffff',
    barTextColor: dark ? '#b9c4d6' : '#404a5c',
    barHoverColor: dark ? '#cfe2ff' : '#072f66',
    barSelectedColor: dark ? '#9cc4ff' : '#0a4694',
    inputBg: dark ? '#1c2638' : '#ffffff',
    inputBorder: dark ? '#8593ab' : '#6b7686',
    inputTextColor: dark ? '#eef2f8' : '#131a26',
  });
}
