import type { Decorator } from '@storybook/react-vite';
import { contentTheme, modernReset, utilityPreflight } from './hostile-css.ts';

interface Host {
  readonly css: string;
  /** What is special about the site, for whoever opens it. */
  readonly words: string;
  /** What the site says on the element around our part. */
  readonly theme?: 'dark';
}

/** A content system in dark colours of its own, which says nothing of them to the browser. */
const darkSystem = `
:root:root:root { color-scheme: normal; }
body { background: #14171c; color: #d7dce4; font-family: Georgia, serif; }
.content { margin-inline: auto; max-inline-size: 60rem; padding: 1.5rem; }
.content > .host-words a { color: #ffb86b; }
`;

const hosts: ReadonlyMap<unknown, Host> = new Map([
  [
    'hostile',
    {
      css: [modernReset, utilityPreflight, contentTheme].join('\n'),
      words:
        'This page loads three style sheets after ours: a reset, what a framework of utility classes lays under itself, and the theme of a content system. They spoil these words and may not touch the part below.',
    },
  ],
  [
    'dark',
    {
      css: darkSystem,
      words:
        'This page has dark colours of its own and doesn’t tell the browser so. Around the part below it says data-cr-theme="dark", which is all that a dark site has to do.',
      theme: 'dark',
    },
  ],
]);

/**
 * Puts a story into the page of another site. Only an address asks for it (`globals=host:hostile`): the toolbar has no
 * such setting, and a page of documentation is never such a site.
 */
export const hosted: Decorator = (Story, { globals, viewMode }) => {
  const host = viewMode === 'story' ? hosts.get(globals['host']) : undefined;
  if (host === undefined) return <Story />;
  return (
    <div className="content">
      <style>{host.css}</style>
      <p className="host-words">
        {host.words} <a href="#part">A link of this site</a>.
      </p>
      <div id="part" data-cr-theme={host.theme}>
        <Story />
      </div>
    </div>
  );
};
