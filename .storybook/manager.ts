import './manager.css';
import { addons } from 'storybook/manager-api';
import { look } from './look.ts';

addons.setConfig({
  // The accessibility addon simulates vision too; ours has published numbers and stands with the other settings.
  toolbar: { 'storybook/a11y/panel': { hidden: true } },
  theme: look(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
});
