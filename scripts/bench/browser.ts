import { findBrowser } from 'cresset-audit/find-browser';
import { chromium, type Page } from 'playwright';
import type * as client from './client.tsx';
import { type Spread, spread } from './spread.ts';

/** What a contender shows in a browser: its bundle with React, its sheet, and its HTML from the server. */
export interface InBrowser {
  readonly name: string;
  readonly code: string;
  readonly css: string;
  /** The HTML of 1,000 teasers. */
  readonly html: string;
}

/** Milliseconds of the processor, by what was measured and contender. */
export type BrowserTimes = Readonly<Record<string, Readonly<Record<string, Spread>>>>;

const ways: readonly (keyof typeof client)[] = ['mount', 'hydrate'];

const counters = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'] as const;

/** Mounts and hydrates 1,000 teasers, each time in a new page, one contender after the other in every round. */
export async function measureInBrowser(
  contenders: readonly InBrowser[],
  rounds: number,
): Promise<BrowserTimes> {
  const found = new Map<string, Map<string, number[]>>();
  const browser = await chromium.launch(await findBrowser());
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const turn = round % contenders.length;
      for (const contender of [...contenders.slice(turn), ...contenders.slice(0, turn)])
        for (const way of ways) {
          const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
          const [script, style, layout] = await measured(page, contender, way);
          await page.close();
          // The first round warms up.
          if (round === 0) continue;
          add(`${way}, script`, contender.name, script);
          if (way === 'mount') {
            add('style', contender.name, style);
            add('layout', contender.name, layout);
            add('style + layout', contender.name, style + layout);
          }
        }
    }
  } finally {
    await browser.close();
  }
  return Object.fromEntries(
    [...found].map(([what, by]) => [
      what,
      Object.fromEntries([...by].map(([name, samples]) => [name, spread(samples)])),
    ]),
  );

  function add(what: string, name: string, value: number): void {
    const by = found.get(what) ?? new Map<string, number[]>();
    found.set(what, by.set(name, [...(by.get(name) ?? []), value]));
  }
}

/** What the browser itself counts. In its own script the time for style and layout isn't counted. */
async function measured(
  page: Page,
  { code, css, html }: InBrowser,
  way: keyof typeof client,
): Promise<readonly [number, number, number]> {
  await page.setContent(
    `<!doctype html><html lang="en"><title>x</title><style>${css}</style><body><div id="root">${way === 'hydrate' ? html : ''}</div>`,
  );
  await page.addScriptTag({ content: code });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return counters.map((name) => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000);
  };
  await page.evaluate('document.body.offsetHeight');
  const before = await read();
  // Only what the browser calls itself is counted as script.
  await page.evaluate(
    `new Promise((resolve, reject) => setTimeout(() => {
      try { contender.${way}(contender.Teasers, 1000); resolve(); } catch (error) { reject(error); }
    }))`,
  );
  const after = await read();
  const [script = NaN, style = NaN, layout = NaN] = after.map(
    (value, index) => value - (before[index] ?? NaN),
  );
  return [script, style, layout];
}
