import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTheme, themeToCss } from '../../src/theme/index.ts';

const sheet = new URL('../../content/castle-fenn-theme.css', import.meta.url);

it('the theme of the council page is what the command makes of its two colours', () => {
  const { checked } = createTheme({
    brand: '#1f5c2e',
    accent: '#9a3412',
    name: 'Castle Fenn District Council',
  });
  expect(
    readFileSync(sheet, 'utf8'),
    'Run `npx cresset theme create --brand "#1f5c2e" --accent "#9a3412" --name "Castle Fenn District Council" --selector ".castle-fenn" --out content/castle-fenn-theme.css`.',
  ).toBe(themeToCss(checked, { selector: '.castle-fenn' }));
});
