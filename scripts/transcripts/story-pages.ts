import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from 'cresset-audit/server';
import type { BrowserName } from './screen-reader.ts';

/** A page to read. */
export interface StoryPage {
  /** `threat-card--with-picture` */
  readonly name: string;
  /** `ThreatCard: With picture` */
  readonly story: string;
  readonly isPage: boolean;
}

/** What stands before and after every story, as on a site: from there a reader goes in, and out to there. */
export const before = 'Before';
export const after = 'After';

/** Letters that are as wide on every machine, so that lines, by which a reader reads, break at the same words. */
const fonts = {
  'atkinson-hyperlegible-next': 'Atkinson Hyperlegible Next Variable',
  'noto-sans-arabic': 'Noto Sans Arabic Variable',
  'noto-sans-jp': 'Noto Sans JP Variable',
};

/** Serves the published HTML, each story between two lines of text, and in letters of ours. */
export async function servePages(root: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cresset-stories-'));
  const html = path.join(folder, 'html');
  cpSync(path.join(root, 'html'), html, { recursive: true });
  mkdirSync(path.join(folder, 'dist'));
  cpSync(path.join(root, 'dist/styles.css'), path.join(folder, 'dist/styles.css'));
  for (const font of Object.keys(fonts))
    cpSync(path.join(root, 'node_modules/@fontsource-variable', font), path.join(folder, 'fonts', font), {
      recursive: true,
    });
  const letters = [
    ...Object.keys(fonts).map((font) => `<link rel="stylesheet" href="../fonts/${font}/index.css">`),
    `<style>* { font-family: ${Object.values(fonts)
      .map((family) => `'${family}'`)
      .join(', ')} !important }</style>`,
  ].join('');
  const server = await serveFolder(folder);
  return {
    /** Writes a page under this name, and gives its address. */
    write(name: string, source: string): string {
      const framed = source
        .replace('</head>', `${letters}</head>`)
        .replace('<body>', `<body><p lang="en">${before}</p>`)
        .replace('</body>', `<p lang="en">${after}</p></body>`);
      writeFileSync(path.join(html, `${name}.html`), framed);
      return `${server.baseUrl}/html/${name}.html`;
    },
    async close(): Promise<void> {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function publishedPage(root: string, name: string): string {
  return readFileSync(path.join(root, 'html', `${name}.html`), 'utf8');
}

interface ExampleIndex {
  readonly examples: readonly {
    readonly name: string;
    readonly group: string;
    readonly subject: string;
    readonly story: string;
  }[];
}

/** Every published story, whole pages first: they take longest. */
export function publishedPages(root: string): readonly StoryPage[] {
  // Our own file.
  const index = JSON.parse(readFileSync(path.join(root, 'html/index.json'), 'utf8')) as ExampleIndex;
  const all = index.examples.map(({ name, group, subject, story }) => ({
    name,
    story: `${subject}: ${story}`,
    isPage: group === 'Pages',
  }));
  return [...all.filter(({ isPage }) => isPage), ...all.filter(({ isPage }) => !isPage)];
}

/** Whether a browser reads a story: Firefox all of them, Chromium whole pages and the first of each component. */
export function isReadIn(browser: BrowserName, { name, isPage }: StoryPage): boolean {
  return browser === 'firefox' || isPage || name.endsWith('--default');
}
