import type { PreparedStory } from 'storybook/internal/types';
import { storyAddress } from './story.tsx';

const hosts = [
  { globals: '', words: 'On an empty page' },
  { globals: 'host:hostile', words: 'In a page with hostile styles' },
  { globals: 'host:dark', words: 'In a dark content system' },
] as const;

/** The same story in the pages of other sites. */
export function Hosts({ story }: { readonly story: PreparedStory }) {
  return (
    <div className="hosts">
      <p className="hosts-words">Open inside another site, in a new tab:</p>
      <ul className="hosts-list">
        {hosts.map(({ globals, words }) => (
          <li key={words}>
            <a className="block-link" href={storyAddress(story.id, globals)} target="_blank" rel="noreferrer">
              {words}
              <span className="unseen">{`: ${story.name} (opens in a new tab)`}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
