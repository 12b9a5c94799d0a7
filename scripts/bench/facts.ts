import { JSDOM } from 'jsdom';

/** What a page says, whatever elements and classes it says it with. */
export function factsOf(html: string): readonly string[] {
  const { document } = new JSDOM(html).window;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const parts = document.createTreeWalker(document.body, 4);
  const texts: string[] = [];
  while (parts.nextNode()) texts.push(parts.currentNode.nodeValue ?? '');
  return [
    ...all('h1, h2, h3').map((heading) => `${heading.localName}: ${words(heading)}`),
    ...all('a').map((link) => `link to ${link.getAttribute('href')}: ${words(link)}`),
    ...all('img').map((image) =>
      ['src', 'alt', 'width', 'height', 'loading'].map((name) => image.getAttribute(name)).join(' '),
    ),
    ...all('time').map((time) => `${time.getAttribute('datetime')}: ${words(time)}`),
    ...all('ul').map((list) => `a list of ${list.children.length}`),
    ...texts,
  ].toSorted();
}

function words(element: Element): string {
  return element.textContent.trim();
}

export function elementsIn(html: string): number {
  return new JSDOM(html).window.document.body.querySelectorAll('*').length;
}
