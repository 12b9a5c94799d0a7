import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { renderToStaticMarkup } from 'react-dom/server';
import { rehype } from 'rehype';
import { exampleIndex } from './html-index.ts';
import { layOut } from './html-layout.ts';
import { type PublishedStory, publishedStories } from './published-stories.tsx';

const stories = path.resolve(import.meta.dirname, '../stories');

/**
 * Every file of `html/` by its path there, as it should be: the markup of each story as a page of its own, a list of
 * them for people and one for programs, and what they show. Pictures are copied beside them and their addresses made relative, because `/media/…` is an
 * address of Storybook's and these pages are opened from a disk.
 */
export async function htmlFiles(): Promise<ReadonlyMap<string, string | Buffer>> {
  const files = new Map<string, string | Buffer>();
  for (const story of publishedStories) {
    const file = `${story.slug}.html`;
    if (files.has(file)) throw new Error(`Two stories would be published as ${file}; rename one.`);
    files.set(file, lines(storyPage(story)));
  }
  files.set('index.html', lines(indexPage()));
  files.set('index.json', `${JSON.stringify(exampleIndex(publishedStories, beside), null, 2)}\n`);
  files.set(
    'index.schema.json',
    await readFile(path.join(import.meta.dirname, 'html-index.schema.json'), 'utf8'),
  );
  files.set('site.css', await readFile(path.join(stories, 'pages/page.css')));
  for (const sheet of new Set(publishedStories.flatMap(({ sheets }) => sheets))) {
    files.set(sheet, await readFile(path.join(import.meta.dirname, '../content', sheet)));
  }
  for (const picture of await readdir(path.join(stories, 'public/media'))) {
    if (/\.(?:svg|png)$/.test(picture)) {
      files.set(`media/${picture}`, await readFile(path.join(stories, 'public/media', picture)));
    }
  }
  return files;
}

/** The page of a story before it is laid out in lines. */
export function storyPage({ name, group, sheets: own, element }: PublishedStory): Root {
  const { children } = rehype().data('settings', { fragment: true }).parse(renderToStaticMarkup(element));
  // React 19 writes a hint to load an eager image before the markup itself; it is React's, and differs by version.
  const body = children.filter(isContent).filter((node) => !isElement(node, 'link'));
  for (const node of body) relocate(node);
  const sheets = ['../dist/styles.css', ...(group === 'Pages' ? ['site.css'] : []), ...own];
  const { lang = 'en', dir } = body.find((node) => node.type === 'element')?.properties ?? {};
  return page(name, sheets, body, { lang, ...(typeof dir === 'string' ? { dir } : {}) });
}

function indexPage(): Root {
  const title = 'The HTML of Cresset';
  const groups = ['Components', 'Parts', 'Pages'].flatMap((group) => [
    write('h2', {}, [words(group)]),
    write(
      'ul',
      {},
      publishedStories
        .filter((story) => story.group === group)
        .map(({ slug, name }) => write('li', {}, [write('a', { href: `${slug}.html` }, [words(name)])])),
    ),
  ]);
  const content = write('main', { className: ['cr-prose'] }, [write('h1', {}, [words(title)]), ...groups]);
  return page(title, ['../dist/styles.css'], [content], { lang: 'en' });
}

function page(
  title: string,
  sheets: readonly string[],
  body: ElementContent[],
  attributes: Element['properties'],
): Root {
  const styles = takeStyles(body);
  const head = write('head', {}, [
    write('meta', { charSet: 'utf-8' }),
    write('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    // Both palettes are ours to choose from only where the page says that it has both.
    write('meta', { name: 'color-scheme', content: 'light dark' }),
    write('title', {}, [words(title)]),
    ...sheets.map((href) => write('link', { rel: ['stylesheet'], href })),
    ...styles,
  ]);
  return {
    type: 'root',
    children: [{ type: 'doctype' }, write('html', attributes, [head, write('body', {}, body)])],
  };
}

function lines(tree: Root): string {
  layOut(tree);
  return rehype().stringify(tree);
}

/** A page's own `<style>` comes after ours wherever it stands; HTML wants it in the head. */
function takeStyles(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const own = node.children.filter((child) => isElement(child, 'style'));
    node.children = node.children.filter((child) => !isElement(child, 'style'));
    return [...own, ...takeStyles(node.children)];
  });
}

function relocate(node: ElementContent): void {
  if (node.type !== 'element') return;
  for (const name of ['src', 'srcSet']) {
    const address = node.properties[name];
    if (typeof address === 'string') node.properties[name] = beside(address);
    if (Array.isArray(address)) node.properties[name] = address.map((entry) => beside(String(entry)));
  }
  for (const child of node.children) relocate(child);
}

function beside(address: string): string {
  return address.replace(/^\/media\//, 'media/');
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype';
}

function isElement<Name extends string>(
  node: RootContent,
  tagName: Name,
): node is Element & { readonly tagName: Name } {
  return node.type === 'element' && node.tagName === tagName;
}

function write(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

function words(value: string): ElementContent {
  return { type: 'text', value };
}
