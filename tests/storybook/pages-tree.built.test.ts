import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { componentFolders } from '../../scripts/components.ts';
import { kebabCase } from '../../scripts/kebab-case.ts';
import { test } from './page.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What Chromium says of a node, as far as the pages tell it. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Each page, and the story whose tree it tells: the first that its section on screen readers links to. */
const pages = (await componentFolders()).map((name) => {
  const [, story = ''] = /\?path=\/story\/([\w-]+)/.exec(sectionOf(name)) ?? [];
  return { name, story };
});

describe.each(pages)('the page of $name', ({ name, story }) => {
  test('tells what the browser hands to assistive technology, word for word', async ({ shared: page }) => {
    const heard = heardOn(name).map(({ line }) => line);
    expect(heard).not.toEqual([]);
    await openStory(page, name, story);
    expect(heard).toEqual(await treeOf(page));
  });

  test('tells every stop of the keyboard, in order', async ({ shared: page }) => {
    const heard = heardOn(name).flatMap(({ line, stop }) => (stop === undefined ? [] : { line, stop }));
    expect(heard.map(({ stop }) => stop)).toEqual(heard.map((_, index) => index + 1));
    await openStory(page, name, story);
    expect(heard.map(({ line }) => line)).toEqual(await stopsOf(page));
  });
});

/** The section of a page on keyboard and screen readers. */
function sectionOf(name: string): string {
  const page = readFileSync(path.join(root, `stories/${name}.mdx`), 'utf8');
  const [, section = ''] = /^## Keyboard and screen readers$([\s\S]*?)^## /m.exec(page) ?? [];
  return section;
}

interface Heard {
  readonly line: string;
  readonly stop?: number | undefined;
}

/** The numbered list of a page’s section on keyboard and screen readers: `1. **link:** “More on cyber” (stop 3)`. */
function heardOn(name: string): readonly Heard[] {
  const items = sectionOf(name)
    .split(/^(?=\d+\. |- )/m)
    .filter((item) => /^\d+\. /.test(item));
  return items.map((item) => {
    const words = item.replaceAll(/\s+/g, ' ').trim();
    const [, role = '', said, stop] =
      /^\d+\. \*\*(.+?):?\*\*(?: “(.*)”)?(?: \(stop (\d+)\))?$/.exec(words) ?? [];
    return { line: inWords(role, said), stop: stop === undefined ? undefined : Number(stop) };
  });
}

function inWords(role: string, words: string | undefined): string {
  return words === undefined ? role : `${role}: ${words.trim()}`;
}

/** Opens a story where it is not open already; nobody has the focus. */
async function openStory(page: Page, name: string, id: string): Promise<void> {
  if (!page.url().includes(`&id=${id}`)) await page.goto(`/iframe.html?viewMode=story&id=${id}`);
  await page.locator(`.cr-${kebabCase(name)}`).waitFor();
}

/** What is read of the story, in the words of the pages. */
async function treeOf(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { root: top } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: top.nodeId,
    selector: '#storybook-root',
  });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const known = new Map<string, AxNode>(nodes.map((found) => [found.nodeId, found]));
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  const children = (parent: AxNode) => (parent.childIds ?? []).flatMap((id) => known.get(id) ?? []);
  const say = (found: AxNode): readonly string[] => {
    const role = found.ignored ? '' : (found.role?.value ?? '');
    const words = found.name?.value ?? '';
    const below = () => children(found).flatMap(say);
    switch (role) {
      case 'heading': {
        const level = found.properties?.find((property) => property.name === 'level')?.value.value;
        return [
          inWords(`heading, level ${String(level)}`, words),
          ...below().filter((said) => !said.startsWith('text')),
        ];
      }
      case 'link':
      case 'image':
        return [inWords(role, words)];
      case 'time':
        return below().map((said) => said.replace(/^text/, 'time'));
      case 'list':
        return [
          `list of ${children(found).filter((item) => item.role?.value === 'listitem').length}`,
          ...below(),
        ];
      case 'blockquote':
        return [role, ...below()];
      case 'navigation':
        return [inWords(role, words), ...below()];
      case 'StaticText':
        return [inWords('text', words)];
      case 'ListMarker':
        return [];
      default:
        return below();
    }
  };
  return start === undefined ? [] : say(start);
}

/** What <kbd>Tab</kbd> reaches in the story, until it leaves it. */
async function stopsOf(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.closest('#storybook-root') ? (activeElement.textContent ?? '') : undefined;
    });
    if (words === undefined) return stops;
    stops.push(inWords('link', words));
  }
}
