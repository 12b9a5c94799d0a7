import './frame/manager.css';
import { addons } from 'storybook/manager-api';
import { storybookTheme } from './frame/storybook-theme.ts';

addons.setConfig({
  // The accessibility addon simulates vision too; ours has published numbers and stands with the other settings.
  toolbar: { 'storybook/a11y/panel': { hidden: true } },
  theme: storybookTheme(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
});
