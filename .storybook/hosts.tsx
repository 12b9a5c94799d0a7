import type { Decorator } from '@storybook/react-vite';
import { contentTheme, modernReset, utilityPreflight } from '../stories/pages/hostile-css.ts';

/** A content system in dark colours of its own, which says nothing of them to the browser. */
const darkSystem = `
:root:root:root { color-scheme: normal; }
body { background: #14171c; color: #d7dce4; font-family: Georgia, serif; }
.content { margin-inline: auto; max-inline-size: 60rem; padding: 1.5rem; }
.content > .host-words a { color: #ffb86b; }
`;

const hosts: Readonly<
  Record<string, { readonly css: string; readonly words: string; readonly theme?: 'dark' }>
> = {
  hostile: {
    css: `${modernReset}${utilityPreflight}${contentTheme}`,
    words:
      'This page has three hostile style sheets: a reset, a preflight of utility classes and the theme of a content system.',
  },
  dark: {
    css: darkSystem,
    words:
      'This site is dark without telling the browser so. It puts data-cr-theme="dark" around the part below.',
    theme: 'dark',
  },
};

/**
 * Puts a story into the page of another site. Only an address asks for it (`globals=host:hostile`): the toolbar has no
 * such setting, and a page of documentation is never such a site.
 */
export const hosted: Decorator = (Story, { globals, viewMode }) => {
  const name: unknown = globals['host'];
  const host =
    typeof name === 'string' && viewMode === 'story' && Object.hasOwn(hosts, name) ? hosts[name] : undefined;
  if (host === undefined) return <Story />;
  return (
    <div className="content">
      <style>{host.css}</style>
      <p className="host-words">{host.words}</p>
      <div data-cr-theme={host.theme}>
        <Story />
      </div>
    </div>
  );
};
