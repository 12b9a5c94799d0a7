import { plantedPages, type PlantedPage } from './pages.ts';
import { preview, type StaticStory } from './preview.ts';

/** What a server answers to the path of a request. */
interface StaticResponse {
  /** Its media type. */
  readonly type: string;
  readonly body: string;
}

/** From a path, such as “/index.json”, to the response. */
export type StaticSite = ReadonlyMap<string, StaticResponse>;

/** A story, and how the sidebar of Storybook lists it. */
export interface ListedStory extends StaticStory {
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

/** The id of the story in which a planted page is judged. */
export function plantedStoryId(page: Pick<PlantedPage, 'id' | 'expected' | 'leak'>): string {
  return `planted-${kindOf(page).toLowerCase()}--${page.id}`;
}

const kindOf = ({ expected, leak }: Pick<PlantedPage, 'expected' | 'leak'>): string =>
  leak === true ? 'Leaks' : expected.length === 0 ? 'Controls' : 'Faults';

/** Planted pages, all of them by default, as a built Storybook of their own, so that they go the way of every other story. */
export function plantedStorybook(pages: readonly PlantedPage[] = plantedPages): StaticSite {
  return staticStorybook(pages.map(plantedStory));
}

function plantedStory(page: PlantedPage): ListedStory {
  const { id, html, what, modes, lang = 'en' } = page;
  return {
    id: plantedStoryId(page),
    title: `Planted/${kindOf(page)}`,
    name: inWords(id),
    html,
    lang,
    tags: page.page === true ? ['page'] : [],
    parameters: { audit: { modes: { only: modes, reason: what } } },
  };
}

/**
 * Stories with which something other than their accessibility is wrong, for tests of the audit itself.
 * @param more Further ones, after these.
 */
export function troubleStorybook(more: readonly ListedStory[] = []): StaticSite {
  const paragraph = '<p>Reports are up by a tenth.</p>';
  const site = staticStorybook([
    plain('planted-troubles--throws', 'Planted/Troubles', paragraph, 'throws'),
    plain('planted-troubles--never-ends', 'Planted/Troubles', paragraph, 'never-ends'),
    plain(
      'planted-troubles--navigates-away',
      'Planted/Troubles',
      `${paragraph}<script>location.href = 'elsewhere.html';</script>`,
    ),
    plain('planted-troubles--missing', 'Planted/Troubles', paragraph, 'missing'),
    plain('planted-troubles--none', 'Planted/Troubles', paragraph),
    ...more,
  ]);
  const elsewhere = document('Elsewhere', '<p>This is no story.</p>');
  return new Map([...site, ['/elsewhere.html', { type: 'text/html', body: elsewhere }]]);
}

/**
 * As many clean stories as `count` says, ten to a component, to see how the audit grows.
 * @throws RangeError if `count` is no whole number, or is negative.
 */
export function manyStories(count: number): StaticSite {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`manyStories makes a whole number of stories, and ${count} is none.`);
  }
  return staticStorybook(
    Array.from({ length: count }, (_, index) => {
      const component = Math.floor(index / 10);
      return plain(
        `planted-many-${component}--story-${index}`,
        `Planted/Many ${component}`,
        `<h2>Story ${index}</h2><p>Reports are up by a tenth.</p><button type="button">Read on</button>`,
      );
    }),
  );
}

function plain(id: string, title: string, html: string, trouble?: StaticStory['trouble']): ListedStory {
  const name = inWords(id.slice(id.indexOf('--') + 2));
  return {
    id,
    title,
    name,
    html,
    lang: 'en',
    tags: [],
    parameters: {},
    ...(trouble === undefined ? {} : { trouble }),
  };
}

/** Something wrong in what Storybook lays over a story: it is none of the story's faults, and no page may show it. */
const chrome = '<img src="data:," width="24" height="24">';

/** A built Storybook of these stories, without code and without a build. */
export function staticStorybook(stories: readonly ListedStory[]): StaticSite {
  const entries = Object.fromEntries(
    stories.map(({ id, title, name, tags }) => [
      id,
      {
        type: 'story',
        subtype: 'story',
        id,
        name,
        title,
        importPath: './audit/planted/pages.ts',
        exportName: name.replaceAll(' ', ''),
        tags: ['dev', 'test', ...tags],
      },
    ]),
  );
  const shown = stories.map(({ id, html, lang, parameters, trouble }): StaticStory => ({
    id,
    html,
    lang,
    parameters,
    ...(trouble === undefined ? {} : { trouble }),
  }));
  // A “</script>” within a story would end the script that holds it.
  const data = JSON.stringify(shown).replaceAll('<', String.raw`\u003c`);
  const iframe = document(
    'Storybook',
    `<div id="storybook-root"></div>
<div id="storybook-docs" hidden></div>
<div id="storybook-highlights-root">${chrome}</div>
<script>(${preview.toString()})(${data});</script>`,
  );
  return new Map([
    ['/index.json', { type: 'application/json', body: JSON.stringify({ v: 5, entries }) }],
    ['/iframe.html', { type: 'text/html', body: iframe }],
    ['/worker.js', { type: 'text/javascript', body: worker }],
  ]);
}

/** A service worker that would answer every request for a page with an empty one. */
const worker = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') {
    event.respondWith(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }));
  }
});
`;

function document(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>body { margin: 0; padding: 1rem; font-family: sans-serif; }</style>
</head>
<body class="sb-main-padded sb-show-main">
${body}
</body>
</html>
`;
}

/** “low-contrast-in-dark” to “Low Contrast In Dark”, as Storybook names a story. */
function inWords(id: string): string {
  return id.replaceAll(
    /(^|-)([a-z\d])/g,
    (_, hyphen: string, letter: string) => `${hyphen === '' ? '' : ' '}${letter.toUpperCase()}`,
  );
}
