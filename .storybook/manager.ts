import './frame/manager.css';
import { addons } from 'storybook/manager-api';
import { givePagesTheWindow, showWhereToStart } from './frame/first-screen.ts';
import { Search } from './frame/search.ts';
import { storybookTheme } from './frame/storybook-theme.ts';

// Read by Storybook’s search, as patches/ changes it.
Object.assign(globalThis, { CRESSET_SEARCH: Search });

givePagesTheWindow();
showWhereToStart();

addons.setConfig({
  // The first screen is a page: its panel would open and close again.
  showPanel: false,
  // The accessibility addon simulates vision too; ours has published numbers and stands with the other settings.
  toolbar: { 'storybook/a11y/panel': { hidden: true } },
  theme: storybookTheme(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
});
