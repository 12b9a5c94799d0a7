import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { htmlFiles } from '../../scripts/html-files.ts';
import { publishedStories, type PublishedStory } from '../../scripts/published-stories.tsx';
import { dateWords, type DateWords } from './dates.ts';
import { hydrated } from './hydrated.tsx';
import { planted } from './planted.ts';

const pages = path.join(import.meta.dirname, 'page');

/** Stands first in every page, and keeps what the console is told and what doesn't come. */
const listening = `<script>
const problems = [];
for (const level of ['error', 'warn'])
  console[level] = (...said) => problems.push(level + ': ' + said.join(' '));
addEventListener('error', ({ target, message }) => target.src?.startsWith('data:') || problems.push(target instanceof Element ? 'did not come: ' + target.outerHTML : 'thrown: ' + message), true);
addEventListener('unhandledrejection', ({ reason }) => problems.push('rejected: ' + reason));
</script>`;

/** What the server knows, for a browser to agree with. */
export interface ServerSide {
  /** The HTML of every story, by its name. */
  readonly html: Readonly<Record<string, string>>;
  /** The words of the same days, by the language. */
  readonly dates: DateWords;
}

/** A story as it is visited. */
export interface Visited {
  readonly slug: string;
  readonly isPage: boolean;
}

/** Writes a site with a page for each story, as the server renders it now, and what judges it there. */
export async function makeSite(
  folder: string,
  visited: readonly PublishedStory[],
): Promise<{ server: ServerSide; stories: readonly Visited[] }> {
  await build({
    configFile: false,
    root: pages,
    // React says what it found only in development.
    mode: 'development',
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: ['story.ts', 'visit.ts', 'hydrate.tsx'].map((file) => path.join(pages, file)),
        output: { entryFileNames: 'assets/[name].js', assetFileNames: 'assets/[name][extname]' },
      },
    },
  });
  const hostile = new Set(publishedStories.flatMap((story) => (story.hostile ? `${story.slug}.html` : [])));
  const html = new Map<string, string>();
  for (const [file, content] of await quietly(htmlFiles)) {
    const place = path.join(folder, 'stories', file);
    await mkdir(path.dirname(place), { recursive: true });
    if (!file.endsWith('.html')) await writeFile(place, content);
    else html.set(file, storyPage(String(content), hostile.has(file)));
  }
  for (const { slug, story, fault } of planted)
    html.set(`${slug}.html`, fault(html.get(`${story}.html`) ?? ''));
  for (const [file, content] of html) await writeFile(path.join(folder, 'stories', file), content);
  // Where a site has them, and React asks for them.
  await cp(path.join(folder, 'stories/media'), path.join(folder, 'media'), { recursive: true });
  await cp(path.join(pages, 'visit.html'), path.join(folder, 'visit.html'));
  await writeFile(
    path.join(folder, 'hydrate.html'),
    `<!doctype html><html lang="en"><title>React</title>${listening}<script type="module" src="assets/hydrate.js"></script><main></main>`,
  );
  const dates = dateWords();
  return {
    server: {
      dates,
      html: await quietly(async () =>
        Object.fromEntries(
          hydrated(dates).map(({ slug, element }) => [
            slug,
            renderToString(<StrictMode>{element}</StrictMode>),
          ]),
        ),
      ),
    },
    stories: [
      ...visited.map(({ slug, group }) => ({ slug, isPage: group === 'Pages' })),
      ...planted.map(({ slug }) => ({ slug, isPage: false })),
    ],
  };
}

/** A published page with our fonts and sheets, and what judges it from inside. */
function storyPage(published: string, isHostile: boolean): string {
  return published
    .replace('<html', isHostile ? '<html data-hostile' : '<html')
    .replace('<head>', `<head>${listening}`)
    .replace(
      '<link rel="stylesheet" href="../dist/styles.css">',
      '<link rel="stylesheet" href="../assets/story.css"><script type="module" src="../assets/story.js"></script>',
    );
}

/** As a site's server does: stories with bad input would otherwise tell the developer so. */
async function quietly<Made>(make: () => Promise<Made>): Promise<Made> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await make();
  } finally {
    process.env['NODE_ENV'] = before;
  }
}
