import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Nodes } from 'hast';
import { rehype } from 'rehype';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { htmlFiles, storyPage } from '../../scripts/html-files.ts';
import { publishedStories } from '../../scripts/published-stories.tsx';

const folder = path.resolve(import.meta.dirname, '../../html');

// Some stories are given bad input, and development says so; what is published is production's.
let rendered: Awaited<ReturnType<typeof htmlFiles>>;

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  rendered = await htmlFiles();
  return () => vi.unstubAllEnvs();
});

describe('the published HTML', () => {
  it('is what the stories render now, file by file, and nothing else', async () => {
    const published = await readdir(folder, { recursive: true, withFileTypes: true });
    const names = published
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      );
    const changed: string[] = [];
    for (const [name, content] of rendered) {
      if (names.includes(name) && !(await readFile(path.join(folder, name))).equals(Buffer.from(content)))
        changed.push(name);
    }
    const missing = [...rendered.keys()].filter((name) => !names.includes(name));
    const stale = names.filter((name) => !rendered.has(name));
    expect(
      { changed, missing, stale },
      'Run `npm run html` and review the diff: sites copy this HTML, so changing it is a breaking change.',
    ).toEqual({ changed: [], missing: [], stale: [] });
  });

  it('is laid out in lines without white space that a reader would see', () => {
    const differing = publishedStories.filter((story) => {
      const published = rehype().parse(String(rendered.get(`${story.slug}.html`)));
      return shown(published) !== shown(storyPage(story));
    });
    expect(differing.map(({ slug }) => slug)).toEqual([]);
  });

  it('has the text of every line as React writes it, without a break at its end', () => {
    const differing = publishedStories.flatMap((story) => {
      const [is, should] = [
        linesOfText(rehype().parse(String(rendered.get(`${story.slug}.html`)))),
        linesOfText(storyPage(story)),
      ];
      expect(is.length).toBe(should.length);
      return is.flatMap((line, index) =>
        // White space beside a picture alone is no text.
        line === should[index] || (line.trim() === '' && should[index] === '')
          ? []
          : [`${story.slug}: ${JSON.stringify([line, should[index]])}`],
      );
    });
    expect(differing).toEqual([]);
    const [planted = ''] = linesOfText(rehype().parse('<p><svg></svg>Threat level: severe\n</p>'));
    expect(planted).not.toBe('Threat level: severe');
  });

  it('goes dark where its reader asks for it', () => {
    for (const [name, content] of rendered)
      if (name.endsWith('.html'))
        expect(String(content), name).toContain('<meta name="color-scheme" content="light dark">');
  });

  it('would be caught with a space between two words that had none', () => {
    const parse = (html: string) => rehype().parse(`<!doctype html><p>${html}</p>`);
    expect(shown(parse('<a>One</a><a>two</a>'))).not.toBe(shown(parse('<a>One</a>\n<a>two</a>')));
    expect(shown(parse('<a>One</a>'))).toBe(shown(parse('\n  <a>One</a>\n')));
  });
});

const lines = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'a',
  'cite',
  'span',
  'time',
  'dt',
  'figcaption',
]);

/** The words of each element that is one line to its listeners, as a browser has them. */
function linesOfText(node: Nodes): readonly string[] {
  if (!('children' in node)) return [];
  const own = node.type === 'element' && lines.has(node.tagName) ? [textOf(node)] : [];
  return [...own, ...node.children.flatMap(linesOfText)];
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A page without the white space that browsers leave out. */
function shown(tree: ReturnType<typeof storyPage>): string {
  rehypeMinifyWhitespace()(tree);
  return rehype().stringify(tree);
}
