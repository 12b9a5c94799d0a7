import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { readArguments } from './arguments.ts';
import { byHandStyles } from './bench/by-hand-styles.ts';
import { measureInBrowser } from './bench/browser.ts';
import {
  brotli,
  forBrowser,
  forServer,
  shipped,
  type Sources,
  sourcesBefore,
  styles,
  workingTree,
} from './bench/build.ts';
import { format } from './format.ts';
import { elementsIn, factsOf } from './bench/facts.ts';
import { bars, curves, type Results, type Sizes, tables } from './bench/report.ts';
import type { ServerTimes } from './bench/server.ts';

/**
 * Measures what the library costs beside two limits, which show the same content: React written by hand with the least
 * elements, and plain strings. Production builds, processor time, all in one run, one after the other in every round.
 * Numbers of one machine at one time: no test asserts a time.
 */
const { values } = readArguments(
  'bench',
  'Measures the library beside hand-written React and plain strings, and writes docs/performance.md with its plots. With --against it prints a comparison and writes nothing.',
  {
    against: {
      type: 'string',
      help: 'also measures the commit where the checkout left this branch',
    },
    only: { type: 'string', help: 'measures only "server", "browser" or "sizes", and writes nothing' },
    rounds: { type: 'string', help: 'how often each contender is measured; 10 by default' },
  },
);

const rounds = Number(values.rounds ?? 10);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds takes a whole number from 1, not "${values.rounds}".`);
  process.exit(2);
}

const only = values.only ?? 'everything';
if (!['everything', 'server', 'browser', 'sizes'].includes(only)) {
  console.error(`--only takes "server", "browser" or "sizes", not "${only}".`);
  process.exit(2);
}

process.env['NODE_ENV'] = 'production';
const root = path.resolve(import.meta.dirname, '..');
const docs = path.join(root, 'docs');

interface Contender {
  readonly name: string;
  readonly file: 'cresset.tsx' | 'by-hand.tsx';
  readonly sources: Sources;
}

const cresset = { name: 'Cresset', file: 'cresset.tsx', sources: workingTree } as const;
const byHand = { name: 'by hand', file: 'by-hand.tsx', sources: workingTree } as const;
const contenders: readonly Contender[] = [
  cresset,
  ...(values.against === undefined
    ? []
    : [{ ...cresset, name: 'before', sources: await sourcesBefore(values.against) }]),
  byHand,
  // The limit against itself is the noise.
  { ...byHand, name: 'by hand again' },
];

const built = await Promise.all(
  contenders.map(async (contender) => {
    const { name, file, sources } = contender;
    const isOurs = file === 'cresset.tsx';
    const bundle = await forServer(file, sources, name.replaceAll(' ', '-'));
    const css = await styles(isOurs ? `@import '${path.join(sources, 'styles/index.css')}';` : byHandStyles);
    return {
      ...contender,
      bundle,
      css,
      code: await forBrowser(file, sources),
      pages: await pagesOf(bundle),
      ships: isOurs ? await shipped(sources) : undefined,
    };
  }),
);
const strings = await forServer('strings.ts', workingTree, 'strings');
refuseOtherContent();

const results: Results = {
  server: isAsked('server') ? await measureOnServer() : { times: {}, heap: {} },
  browser: isAsked('browser')
    ? await measureInBrowser(
        built.map(({ pages, ...one }) => ({ ...one, html: pages.list })),
        rounds,
      )
    : {},
  sizes: Object.fromEntries(
    built.filter(({ name }) => name !== 'by hand again').map((one) => [one.name, sizesOf(one)]),
  ),
};
const found = tables(results);
console.log(found);
if (values.against === undefined && only === 'everything') await writePage(found);

function isAsked(what: 'server' | 'browser'): boolean {
  return only === 'everything' || only === what;
}

/** The HTML of the page and of 1,000 teasers. */
async function pagesOf(bundle: string) {
  // Our own bundle, which has these two.
  const { Page, Teasers } = (await import(bundle)) as {
    readonly Page: FunctionComponent;
    readonly Teasers: FunctionComponent<{ readonly count: number }>;
  };
  return {
    page: renderToString(createElement(Page)),
    list: renderToString(createElement(Teasers, { count: 1000 })),
  };
}

/** A comparison of pages that say different things would be none. */
function refuseOtherContent(): void {
  const [first, ...others] = built.map(({ name, pages }) => ({
    name,
    facts: factsOf(pages.page).join('\n'),
  }));
  const other = others.find(({ facts }) => facts !== first?.facts);
  if (other === undefined) return;
  console.error(
    `The page of "${other.name}" doesn't say what that of "${first?.name}" says, so they can't be compared. Mend scripts/bench.`,
  );
  process.exit(2);
}

async function measureOnServer(): Promise<ServerTimes> {
  const bundles = [...built.map(({ name, bundle }) => `${name}=${bundle}`), `strings=${strings}`];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--expose-gc',
      '--max-semi-space-size=256',
      path.join(import.meta.dirname, 'bench/server.ts'),
      String(rounds),
      ...bundles,
    ],
    { env: { ...process.env, NODE_ENV: 'production' }, maxBuffer: 1e8 },
  );
  // What our own program writes.
  return JSON.parse(stdout) as ServerTimes;
}

function sizesOf({ pages: { page }, ships, css }: (typeof built)[number]): Sizes {
  const html = { elements: elementsIn(page), html: Buffer.byteLength(page) };
  return ships === undefined
    ? { ...html, css: weigh(css) }
    : { ...html, code: weigh(ships.code), css: weigh(ships.css) };
}

function weigh(content: string) {
  return { raw: Buffer.byteLength(content), brotli: brotli(content) };
}

function medians(by: Readonly<Record<string, { readonly median: number }>> = {}) {
  return Object.entries(by).map(([name, { median }]) => [name, median] as const);
}

async function writePage(content: string): Promise<void> {
  const [processor] = os.cpus();
  const text = `# Performance

Written by \`npm run bench\`; change it there.

Measured beside two limits that show the same texts, links, headings, pictures and dates: components that are written by hand for this one page, believe whatever they are given and use the least elements; and strings. Production builds of React, processor time, every contender in its turn in each of ${rounds} rounds. A number is the median, in brackets stands where half of the samples lie. “By hand again” is the limit against itself: what differs there is noise. A speed of 0.50 is half as fast as by hand; everything else is how many times as much as by hand, so less is better.

Machine: ${processor?.model ?? 'unknown'}, ${os.cpus().length} cores shared with other work, Node ${process.versions.node}. Numbers of other machines differ; what one contender is to another hardly does.

${content}

![Speed of the server on the page](performance/server.svg)

![Time of the server by the number of teasers](performance/growth.svg)

![Style and layout of 1,000 teasers in Chromium](performance/style-and-layout.svg)

## Long lists

Nothing of a list is skipped until it is scrolled to: that would save four fifths of style and layout and take, in three engines, links or their names from the accessibility tree ([decision 0058](decisions/0058-long-lists-are-laid-out-whole.md)). Show a page of a long list, and let “View all …” lead to the rest.

## What a change costs

\`npm run bench -- --against main\` measures the checkout and the commit where it left that branch in one run, and writes nothing.
`;
  await mkdir(path.join(docs, 'performance'), { recursive: true });
  const page = path.join(docs, 'performance.md');
  await writeFile(page, await format(page, text));
  const pictures = {
    'server': bars('The page on the server, ms: less is better', medians(results.server.times['page'])),
    'growth': curves('Time on the server, ms, by the number of teasers', results.server.times),
    'style-and-layout': bars(
      'Style and layout of 1,000 teasers in Chromium, ms: less is better',
      medians(results.browser['style + layout']),
    ),
  };
  for (const [name, svg] of Object.entries(pictures))
    await writeFile(path.join(docs, `performance/${name}.svg`), svg);
}
