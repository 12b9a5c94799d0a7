import { Writable } from 'node:stream';
import { createElement, type FunctionComponent } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { Bench } from 'tinybench';
import { middle, type Spread, spread } from './spread.ts';

/**
 * Measures on the server, in a process of its own: production React, one contender after the other in every round.
 * Reads from its arguments the rounds and the bundles (`name=file`), and writes what it found as JSON.
 */

export interface ServerTimes {
  /** Milliseconds of the processor for one rendering, by work and contender. */
  readonly times: Readonly<Record<string, Readonly<Record<string, Spread>>>>;
  /** Bytes that one rendering of 1,000 teasers takes from the heap, by contender. */
  readonly heap: Readonly<Record<string, number>>;
}

interface ReactPages {
  readonly Page: FunctionComponent;
  readonly Teasers: FunctionComponent<{ readonly count: number }>;
}

interface StringPages {
  page(): string;
  teasers(count: number): string;
}

const [rounds = '', ...bundles] = process.argv.slice(2);

const contenders = await Promise.all(
  bundles.map(async (bundle) => {
    const [name = '', file = ''] = bundle.split('=');
    // Each bundle is one of ours, and has one of these shapes.
    return { name, pages: (await import(file)) as ReactPages | StringPages };
  }),
);

// A page is over sooner than the clock of the processor can tell, so one sample takes several.
const works: readonly Work[] = [
  { work: 'page', count: 0, samples: 12, repeats: 20 },
  { work: '10 teasers', count: 10, samples: 12, repeats: 20 },
  { work: '100 teasers', count: 100, samples: 12, repeats: 4 },
  { work: '1,000 teasers', count: 1000, samples: 8, repeats: 1 },
  { work: '5,000 teasers', count: 5000, samples: 3, repeats: 1 },
];

interface Work {
  readonly work: string;
  readonly count: number;
  readonly samples: number;
  readonly repeats: number;
}

const times = new Map<string, Map<string, number[]>>();
for (const { work, count, samples, repeats } of works) {
  await measure(work, samples, repeats, (pages) => toString(pages, count));
  if (count === 0 || count === 1000)
    await measure(`${work}, streamed`, samples, 1, (pages) => stream(pages, count));
}

async function measure(
  work: string,
  samples: number,
  repeats: number,
  render: (pages: ReactPages | StringPages) => unknown,
): Promise<void> {
  const found = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= Number(rounds); round += 1) {
    // Every contender is first in its turn.
    const turn = round % contenders.length;
    for (const { name, pages } of [...contenders.slice(turn), ...contenders.slice(0, turn)]) {
      const bench = new Bench({
        now: processorTime,
        time: 0,
        iterations: samples,
        retainSamples: true,
        warmup: false,
        throws: true,
      });
      bench.add(name, async () => {
        for (let repeat = 0; repeat < repeats; repeat += 1) await render(pages);
      });
      const [task] = await bench.run();
      const latency = task?.result.state === 'completed' ? task.result.latency.samples : undefined;
      // The first round warms up.
      if (round > 0) found.get(name)?.push(...(latency ?? []).map((sample) => sample / repeats));
    }
  }
  times.set(work, found);
}

function toString(pages: ReactPages | StringPages, count: number): string {
  if ('page' in pages) return count === 0 ? pages.page() : pages.teasers(count);
  return renderToString(elementOf(pages, count));
}

function stream(pages: ReactPages | StringPages, count: number): unknown {
  if ('page' in pages) return toString(pages, count);
  return new Promise<void>((resolve, reject) => {
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    nowhere.on('finish', resolve);
    const { pipe } = renderToPipeableStream(elementOf(pages, count), { onError: reject });
    pipe(nowhere);
  });
}

function elementOf({ Page, Teasers }: ReactPages, count: number) {
  return count === 0 ? createElement(Page) : createElement(Teasers, { count });
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The room for young objects is so large that nothing is collected in between. */
function heapOf(pages: ReactPages | StringPages): number {
  const found = Array.from({ length: 9 }, () => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    toString(pages, 1000);
    return process.memoryUsage().heapUsed - before;
  });
  return middle(found);
}

const result: ServerTimes = {
  times: Object.fromEntries(
    [...times].map(([work, found]) => [
      work,
      Object.fromEntries([...found].map(([name, samples]) => [name, spread(samples)])),
    ]),
  ),
  heap: Object.fromEntries(contenders.map(({ name, pages }) => [name, heapOf(pages)])),
};
console.log(JSON.stringify(result));
