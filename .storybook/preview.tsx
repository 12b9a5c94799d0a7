import './frame/fonts.css';
import '../src/styles/index.css';
import './frame/preview.css';
import type { Decorator, Preview } from '@storybook/react-vite';
import { lazy, Suspense, type ComponentProps } from 'react';
import { argTypesOfProps } from './frame/arg-types.ts';
import { axeOptions } from './frame/axe.ts';
import { dressDocument, dressFor } from './toolbar/dress-document.ts';
import { hosted } from './toolbar/hosts.tsx';
import { globalTypes, initialGlobals, themes } from './toolbar/toolbar.ts';

const dressed: Decorator = (Story, { globals }) => {
  // A server has no document to dress.
  if (typeof document !== 'undefined') dressDocument(document, dressFor(globals, themes));
  return <Story />;
};

// Not before a documentation page is opened: the tests of the stories have no use for Storybook's own parts.
const LazyContainer = lazy(async () => ({
  default: (await import('./frame/docs-container.tsx')).ThemedDocsContainer,
}));

function Container(props: ComponentProps<typeof LazyContainer>) {
  return (
    <Suspense>
      <LazyContainer {...props} />
    </Suspense>
  );
}

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [argTypesOfProps],
  decorators: [hosted, dressed],
  globalTypes,
  // Storybook drops from an address whatever is not named here.
  initialGlobals: { ...initialGlobals, host: '' },
  parameters: {
    a11y: { options: axeOptions, test: 'error' },
    // The page has a background of its own in every theme, and the scheme has its place in the toolbar.
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { container: Container },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Start here',
          'Find by need',
          'In your site',
          'Status',
          'How it is tested',
          'Glossary',
          'What changed',
          'Playground',
          'Theme workshop',
          'Pages',
          ['What we do', 'News index', 'Topic hub', 'Long article', 'Bilingual', 'Right to left', 'Council'],
          'Components',
          ['ThreatCard', 'NewsTeaser', 'MissionBanner', 'ViewAllList'],
          'Parts',
          'Foundations',
        ],
      },
    },
  },
};

// Storybook reads the configuration from the default export of this file.
export default preview;
