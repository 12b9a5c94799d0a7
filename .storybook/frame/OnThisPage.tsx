import { AnchorMdx } from '@storybook/addon-docs/blocks';
import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';

/** From here on there is room for a list beside the text: with Storybook’s sidebar, a window of 1024 px. */
const hasRoom = matchMedia('(min-width: 43rem)');

interface Entry {
  readonly id: string;
  readonly words: string;
}

/** The sections of a page that can be seen now: a list beside the text, and a closed one above it where there is no room. */
export function OnThisPage({
  of,
}: {
  /** What holds the page. */ readonly of: RefObject<HTMLElement | null>;
}) {
  const entries = useEntries(of);
  const isBeside = useSyncExternalStore(
    (changed) => {
      hasRoom.addEventListener('change', changed);
      return () => hasRoom.removeEventListener('change', changed);
    },
    () => hasRoom.matches,
  );
  // One section is in sight without a list.
  if (entries.length < 2) return null;
  const list = (
    <ul>
      {entries.map(({ id, words }) => (
        <li key={id}>
          <AnchorMdx href={`#${id}`} target="_self">
            {words}
          </AnchorMdx>
        </li>
      ))}
    </ul>
  );
  return isBeside ? (
    <nav className="on-this-page" aria-labelledby="on-this-page">
      <p id="on-this-page">On this page</p>
      {list}
    </nav>
  ) : (
    <nav className="on-this-page" aria-label="On this page">
      <details>
        <summary>On this page</summary>
        {list}
      </details>
    </nav>
  );
}

/** The headings of the second level in sight, read again whenever the page changes. */
function useEntries(page: RefObject<HTMLElement | null>): readonly Entry[] {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    const holder = page.current;
    if (holder === null) return undefined;
    const read = () => {
      const headings = [...holder.querySelectorAll('h2[id]')].filter(
        (heading) => heading.closest('[hidden], .docs-story, .sb-unstyled') === null,
      );
      const next = headings.map(({ id, textContent }) => ({ id, words: textContent }));
      setEntries((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(holder, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['hidden'],
    });
    return () => observer.disconnect();
  }, [page]);
  return entries;
}
