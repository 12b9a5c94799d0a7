import type { StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';
import { mergeConfig } from 'vite';
import { sentenceCase } from '../scripts/sentence-case.ts';
import { evidence } from './build/evidence.ts';
import { speech } from './build/speech.ts';
import { fontsInUse } from './build/fonts-in-use.ts';
import { besideThePages } from './build/beside-the-pages.ts';
import { keepMessages } from './build/keep-messages.ts';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    // Markdown alone has no tables.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  // The published HTML as it is, for those who copy it from a page of documentation.
  staticDirs: ['../stories/public', { from: '../html', to: '/html' }],
  // Storybook makes titles of the names of exports; ours read as sentences begin.
  experimental_indexers: (indexers = []) =>
    indexers.map((indexer) => ({
      ...indexer,
      createIndex: async (file, options) =>
        (await indexer.createIndex(file, options)).map((entry) => ({
          ...entry,
          ...(entry.name === undefined ? {} : { name: sentenceCase(entry.name) }),
        })),
    })),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    // Reviewers have come to see components, and not to be taught Storybook.
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    // Nor to hear which file somebody is changing.
    changeDetection: false,
    // The headings of our pages are what people search for.
    experimentalSearchDocsHeadings: true,
  },
  // The compiler has read the types already: api/props.json.
  typescript: { reactDocgen: false },
  // The playground asks the library in a worker, which Vite builds by itself.
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [keepMessages(), evidence(), speech(), besideThePages()],
      worker: { plugins: () => [keepMessages()] },
      css: { postcss: { plugins: [fontsInUse('Noto Sans JP Variable')] } },
    }),
};

// Storybook reads the configuration from the default export of this file.
export default config;
