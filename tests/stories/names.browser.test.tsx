import { describe, expect, test } from 'vitest';
import { exposed } from '../support/accessibility-tree.ts';
import { oneVisit } from '../support/each-story.ts';
import { hydrate } from '../support/mount.tsx';

const everyStory = oneVisit();

let heard: { readonly of: Element; readonly all: ReturnType<typeof exposed> } | undefined;

/** The links and headings of a story, read once for both checks. */
function named(container: Element): ReturnType<typeof exposed> {
  if (heard?.of !== container) heard = { of: container, all: exposed(['link', 'heading']) };
  return heard.all;
}

everyStory("the browser's names are the visible words", async (container) => {
  const differences = (await named(container)).filter(({ name, visible }) => name !== visible);
  expect(differences).toEqual([]);
});

everyStory('links of one name lead to one place', async (container) => {
  const places = new Map<string, Set<string | null>>();
  for (const { role, name, href } of await named(container))
    if (role === 'link') places.set(name, (places.get(name) ?? new Set()).add(href));
  expect([...places].filter(([, hrefs]) => hrefs.size > 1)).toEqual([]);
});

describe('the browser is really asked for its names', () => {
  test('words that React splits lose a space in Chromium, and the difference is found', async () => {
    const words = { way: 'on', topic: 'cyber' };
    // Several children in JSX: the server separates them by comments.
    const shown = await hydrate(
      <a href="/cyber">
        More {words.way} {words.topic}
      </a>,
    );
    const [link] = await exposed(['link']);
    await shown.remove();
    expect(link?.visible).toBe('More on cyber');
    expect(link?.name).toBe('More oncyber');
  });
});
