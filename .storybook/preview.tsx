import '@fontsource-variable/atkinson-hyperlegible-next';
import '../src/styles/index.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { axeOptions } from './axe.ts';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { options: axeOptions, test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    layout: 'fullscreen',
    options: {
      storySort: { order: ['Pages', ['What we do'], 'Components', 'Parts', 'Foundations', 'Theme workshop'] },
    },
  },
};

// Storybook reads the configuration from the default export of this file.
export default preview;
