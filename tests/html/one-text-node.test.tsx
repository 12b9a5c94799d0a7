import type { Element, Root, RootContent } from 'hast';
import { renderToString } from 'react-dom/server';
import { rehype } from 'rehype';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { publishedStories } from '../../scripts/published-stories.tsx';

// Some stories are given bad input, and development says so.
beforeAll(() => {
  vi.stubEnv('NODE_ENV', 'production');
  return () => vi.unstubAllEnvs();
});

/** Elements with a name or a meaning that is read out as one, wherever they stand. */
const named = new Set(['a', 'cite', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'time']);

/**
 * Where React's server split a text with a comment, because JSX had `{a} {b}`. Chromium joins the words of a split link
 * or heading in its name: "More onterrorism". The paragraphs and items that a site puts into ours are its own.
 */
function splits(html: string): readonly string[] {
  const found: string[] = [];
  visit(rehype().data('settings', { fragment: true }).parse(html), []);
  return found;

  function visit(node: Root | RootContent, within: readonly Element[]): void {
    if (node.type === 'comment') {
      const parent = within.at(-1);
      const place =
        within.find(({ tagName }) => named.has(tagName)) ?? (parent && isOurs(parent) ? parent : undefined);
      if (place !== undefined) found.push(place.tagName);
    }
    if (!('children' in node)) return;
    const inside = node.type === 'element' ? [...within, node] : within;
    for (const child of node.children) visit(child, inside);
  }
}

function isOurs({ properties }: Element): boolean {
  return (
    String(properties['className'] ?? '').startsWith('cr-') &&
    !String(properties['className']).startsWith('cr-prose')
  );
}

describe('every link, heading, date, source and line of ours is one text', () => {
  it.each(publishedStories)('$name', ({ element }) => {
    expect(splits(renderToString(element))).toEqual([]);
  });
});

describe('a split text would be found', () => {
  const words = 'terrorism';
  it.each([
    ['in a link', <a href="/a">More on {words}</a>, ['a']],
    [
      'deep in a heading',
      <h3>
        <span>More on {words}</span>
      </h3>,
      ['h3'],
    ],
    ['in a date', <time>8 {words}</time>, ['time']],
    ['in a paragraph of ours', <p className="cr-news-teaser__date">Updated {words}</p>, ['p']],
    [
      'in an item of ours',
      <li className="cr-list__item">
        {words} {words}
      </li>,
      ['li', 'li'],
    ],
  ] as const)('%s', (_, element, found) => {
    expect(splits(renderToString(element))).toEqual(found);
  });

  it('and one written with a template is none', () => {
    expect(splits(renderToString(<a href="/a">{`More on ${words}`}</a>))).toEqual([]);
  });
});
