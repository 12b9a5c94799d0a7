import { describe, expect, test } from 'vitest';
import { takeLogged } from '../support/console.ts';
import { hydrate, render } from '../support/mount.tsx';
import { stories } from '../support/stories.tsx';

describe("the server's HTML is what the browser keeps after hydration", () => {
  test.for(stories)('$name', async ({ element, logs }) => {
    const shown = await hydrate(element);
    const hydrated = shown.container.innerHTML;
    await shown.remove();
    expect(hydrated).toBe(shown.serverHtml);

    // Without a server React writes no comments between texts; the elements and words are the same.
    const alone = await render(element);
    const written = alone.container.innerHTML;
    await alone.remove();
    // As trees, because React sets attributes in another order.
    expect(
      parse(written).isEqualNode(parse(shown.serverHtml)),
      `${written}\nis not\n${shown.serverHtml}`,
    ).toBe(true);
    if (logs) takeLogged();
  });
});

/** HTML as a tree, without the comments between texts, and with inline styles spelled as the browser spells them. */
function parse(html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html.replaceAll('<!-- -->', '');
  // React's hint to the browser to fetch an image early; it is no part of the element.
  for (const hint of holder.querySelectorAll('link[rel="preload"]')) hint.remove();
  // In the browser React chooses an option without the attribute that a server needs for it.
  for (const option of holder.querySelectorAll('option[selected]')) option.removeAttribute('selected');
  for (const element of holder.querySelectorAll<HTMLElement>('[style]'))
    element.setAttribute('style', element.style.cssText);
  return holder;
}

describe('a difference between server and browser', () => {
  test('is found', async () => {
    const words = ['from the server', 'from the browser'];
    const Changing = () => <p>{words.length > 1 ? words.shift() : words[0]}</p>;
    await expect(hydrate(<Changing />)).rejects.toThrow();
    takeLogged();
  });
});
