import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build } from 'vite';
import { openCache, toolKey, type Cache } from '../src/source/cache.ts';
import { discover, type DiscoveredStory } from '../src/source/discover.ts';
import { locateStorybook } from '../src/source/storybook.ts';

/** A small Storybook, built by the builder of real ones. */
const sources = {
  'iframe.html': '<!doctype html><title>Story</title><script type="module" src="./app.js"></script>',
  'app.js': `
    import { decorate } from './preview.js';
    const files = {
      './stories/card.stories.js': async () => import('./stories/card.stories.js'),
      './stories/list.stories.js': async () => import('./stories/list.stories.js'),
      './stories/Start.mdx': async () => import('./stories/start.js'),
    };
    export const show = async (path) => decorate(await files[path]());
    globalThis.show = show;`,
  'preview.js': `
    const languages = { './welsh.js': async () => import('./welsh.js') };
    export const speak = async (language) => languages[language]();
    export const decorate = (story) => { document.title = 'A story'; return [story, speak]; };`,
  'stories/card.stories.js': `
    import { text } from '../text.js';
    import { draw } from '../draw.js';
    export const Default = () => draw('Card', text);
    export const Welsh = async () => (await import('../welsh.js')).greeting;`,
  'stories/list.stories.js': `
    import { text } from '../text.js';
    export const Default = () => ['List', text];
    export const Icon = async () => (await import('../icon.js')).icon;`,
  'stories/start.js': `export const Start = 'Start here';`,
  'text.js': `export const text = { words: 'shared by both', more: globalThis.more };`,
  'draw.js': `import './draw.css';\nexport const draw = (...parts) => parts.join();`,
  'draw.css': `@import './colours.css';\nb { margin: 0 }`,
  'colours.css': `b { color: #111 }`,
  'icon.js': `export const icon = async () => (await import('./star.js')).star;`,
  'star.js': `export const star = 'five points';`,
  'welsh.js': `export const greeting = 'Croeso';`,
  'public/map.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'public/frame.html': '<script src="frame.js"></script>',
  'public/frame.js': 'document.write("framed")',
};

type Sources = Partial<Readonly<Record<keyof typeof sources, string>>>;

const entries = Object.fromEntries(
  [
    { id: 'card--default', title: 'Card', importPath: './stories/card.stories.js', type: 'story' },
    { id: 'list--default', title: 'List', importPath: './stories/list.stories.js', type: 'story' },
    { id: 'start--docs', title: 'Start', importPath: './stories/Start.mdx', type: 'docs' },
  ].map((entry) => [entry.id, { ...entry, name: 'Default', tags: ['test'], exportName: 'Default' }]),
);

let folder: string;
let kept: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cresset-audit-cache-'));
  kept = join(folder, 'kept');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The built folder of these sources, changed as said. */
async function builtWith(changes: Sources = {}): Promise<string> {
  const root = join(folder, 'project');
  for (const [name, content] of Object.entries({ ...sources, ...changes })) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  const outDir = join(folder, 'built');
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(root, 'iframe.html') } },
  });
  writeFileSync(join(outDir, 'index.json'), JSON.stringify({ v: 5, entries }));
  return outDir;
}

async function opened(dir: string, tool = 'axe 1'): Promise<{ cache: Cache; stories: DiscoveredStory[] }> {
  const located = await locateStorybook({ dir, cwd: folder, log: () => {} });
  try {
    const cache = await openCache({ folder: kept, located, toolKey: tool });
    return { cache, stories: (await discover(located.baseUrl)).stories };
  } finally {
    await located.close();
  }
}

/** Where the results of the two stories are kept. */
async function places(dir: string, tool?: string): Promise<readonly (string | null)[]> {
  const { cache, stories } = await opened(dir, tool);
  expect(cache.explain).toBeNull();
  return stories.map((story) => cache.fileFor(story));
}

/** Which stories are judged again after a change. */
async function judgedAgain(changes: Sources): Promise<readonly string[]> {
  const before = await places(await builtWith());
  const after = await places(await builtWith(changes));
  return ['card', 'list'].filter((_name, index) => before[index] !== after[index]);
}

/** Puts a folder with such a list beside the stories. */
function putRegistry(dir: string, list: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(dir, 'r'));
  writeFileSync(join(dir, 'r/registry.json'), JSON.stringify(list));
  writeFileSync(join(dir, 'r/card.json'), '{}');
}

describe('the result of a story is kept', () => {
  test('when it was built again from the same sources', async () => {
    const before = await places(await builtWith());
    expect(new Set(before).size).toBe(2);
    expect(before).not.toContain(null);
    expect(await places(await builtWith())).toEqual(before);
  });

  test('when another story was changed', async () => {
    const changed = sources['stories/card.stories.js'].replace("'Card'", "'Postcard'");
    expect(await judgedAgain({ 'stories/card.stories.js': changed })).toEqual(['card']);
  });

  test('when a module was changed that only another story comes to, by way of others', async () => {
    expect(await judgedAgain({ 'star.js': `export const star = 'six points';` })).toEqual(['list']);
  });

  test('when the report of an audit was put beside it', async () => {
    const dir = await builtWith();
    const before = await places(dir);
    mkdirSync(join(dir, 'audit/crops'), { recursive: true });
    writeFileSync(join(dir, 'audit/audit-by-component.json'), '{}');
    writeFileSync(join(dir, 'audit/index.html'), '<!doctype html><script>alert(1)</script>');
    writeFileSync(join(dir, 'audit/crops/0123456789ab.png'), 'a picture');
    expect(await places(dir)).toEqual(before);
  });

  test('when a registry of sources was put beside it', async () => {
    const dir = await builtWith();
    const before = await places(dir);
    putRegistry(dir, { $schema: 'https://ui.shadcn.com/schema/registry.json', items: [] });
    expect(await places(dir)).toEqual(before);
  });

  test('when a page of documentation was changed', async () => {
    expect(await judgedAgain({ 'stories/start.js': `export const Start = 'Begin here';` })).toEqual([]);
  });
});

describe('every story is judged again', () => {
  test.each<[string, Sources]>([
    ['a module that they share', { 'text.js': sources['text.js'].replace('shared', 'common') }],
    ['what is put around every story', { 'preview.js': sources['preview.js'].replace('A story', 'One') }],
    [
      'what only one of them and the code around every story use',
      { 'welsh.js': `export const greeting = 'Helo';` },
    ],
    ['a sheet, even behind @import', { 'colours.css': 'b { color: #999 }' }],
    [
      'the page that stories are shown in',
      { 'iframe.html': sources['iframe.html'].replace('<title>', '<base><title>') },
    ],
    ['a picture', { 'public/map.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>' }],
    ['a script that nothing in the build is seen to use', { 'public/frame.js': 'document.write("new")' }],
  ])('when %s was changed', async (_what, changes) => {
    expect(await judgedAgain(changes)).toEqual(['card', 'list']);
  });

  test('when a file came that has a registry’s name and is none', async () => {
    const dir = await builtWith();
    const [card, list] = await places(dir);
    putRegistry(dir, { cards: ['shown by a story'] });
    const after = await places(dir);
    expect(after).not.toContain(card);
    expect(after).not.toContain(list);
  });

  test('when a script changed that lies among the lists of a registry', async () => {
    const dir = await builtWith();
    putRegistry(dir, { $schema: 'https://ui.shadcn.com/schema/registry.json', items: [] });
    const before = await places(dir);
    writeFileSync(join(dir, 'r/app.js'), 'document.write("new")');
    const after = await places(dir);
    expect(after.filter((place) => before.includes(place))).toEqual([]);
  });

  test('when the instrument is another', async () => {
    const dir = await builtWith();
    const [card, list] = await places(dir, 'axe 1');
    const after = await places(dir, 'axe 2');
    expect(after).not.toContain(card);
    expect(after).not.toContain(list);
  });

  test('when they have other tags, which decide about the rules', async () => {
    const { cache, stories } = await opened(await builtWith());
    const [story] = stories;
    if (story === undefined) throw new Error('There are two stories.');
    expect(cache.fileFor({ ...story, tags: ['page'] })).not.toBe(cache.fileFor(story));
  });

  test('of a build that doesn’t tell which script is whose, and that is said', async () => {
    const dir = await builtWith();
    const other = {
      ...entries,
      extra: { ...entries['card--default'], id: 'x--y', importPath: './x.stories.js' },
    };
    writeFileSync(join(dir, 'index.json'), JSON.stringify({ v: 5, entries: other }));
    const { cache, stories } = await opened(dir);
    expect(cache.explain).toContain('doesn’t say which of its files belong to which story');
    expect(stories.map((story) => cache.fileFor(story))).toEqual([null, null, null]);
  });

  test('of a Storybook at an address, and that is said', async () => {
    const located = { from: 'https://example.org', baseUrl: 'https://example.org', folder: null };
    const cache = await openCache({
      folder: kept,
      located: { ...located, close: async () => {} },
      toolKey: '',
    });
    expect(cache.explain).toContain('the files behind an address can’t be compared');
  });
});

test('a change of an import from one script to another of the same name is seen', async () => {
  // Vite gives both the name “index”, and differs in the hash alone.
  const dir = await builtWith();
  const write = (used: string) => {
    rmSync(join(dir, 'assets'), { recursive: true });
    mkdirSync(join(dir, 'assets'));
    writeFileSync(join(dir, 'iframe.html'), '<script src="./assets/app-00000000.js"></script>');
    writeFileSync(
      join(dir, 'index.json'),
      JSON.stringify({ v: 5, entries: { a: entries['card--default'] } }),
    );
    writeFileSync(
      join(dir, 'assets/app-00000000.js'),
      'x={"./stories/card.stories.js":()=>p(()=>import("./card-11111111.js"))}',
    );
    writeFileSync(
      join(dir, 'assets/card-11111111.js'),
      `import{t}from"./index-${used}.js";import"./both-44444444.js"`,
    );
    writeFileSync(
      join(dir, 'assets/both-44444444.js'),
      `import"./index-22222222.js";import"./index-33333333.js"`,
    );
    writeFileSync(join(dir, 'assets/index-22222222.js'), 'export let t="two"');
    writeFileSync(join(dir, 'assets/index-33333333.js'), 'export let t="three"');
  };
  write('22222222');
  const before = await places(dir);
  write('33333333');
  expect(await places(dir)).not.toEqual(before);
});

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

test('results that nobody asked for in 30 days are removed, and those in use stay', async () => {
  const dir = await builtWith();
  const [used, unused] = await places(dir);
  if (typeof used !== 'string' || typeof unused !== 'string') throw new Error('Both have a place.');
  mkdirSync(kept);
  for (const file of [used, unused]) {
    writeFileSync(file, '{}');
    utimesSync(file, daysAgo(29), daysAgo(29));
  }
  const { cache, stories } = await opened(dir);
  expect([existsSync(used), existsSync(unused)]).toEqual([true, true]);
  for (const story of stories.slice(0, 1)) cache.fileFor(story);
  expect(statSync(used).mtimeMs).toBeGreaterThan(daysAgo(1).getTime());
  utimesSync(unused, daysAgo(31), daysAgo(31));
  await opened(dir);
  expect([existsSync(used), existsSync(unused)]).toEqual([true, false]);
});

test('the instrument is another as soon as a fact about it is', () => {
  const facts = { axe: '4.14.1', modes: ['dark'] };
  expect(toolKey(facts)).toBe(toolKey({ ...facts }));
  expect(toolKey({ ...facts, axe: '4.14.2' })).not.toBe(toolKey(facts));
});
