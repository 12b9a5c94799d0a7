import type { BrowserTimes } from './browser.ts';
import type { ServerTimes } from './server.ts';
import type { Spread } from './spread.ts';

/** Everything of one run. */
export interface Results {
  readonly server: ServerTimes;
  readonly browser: BrowserTimes;
  readonly sizes: Readonly<Record<string, Sizes>>;
}

/** Bytes of the page, and of what it needs beside React. */
export interface Sizes {
  readonly elements: number;
  readonly html: number;
  readonly code?: Weight;
  readonly css?: Weight;
}

interface Weight {
  readonly raw: number;
  readonly brotli: number;
}

const limit = 'by hand';

interface Row {
  readonly what: string;
  readonly values: Readonly<Record<string, Spread>>;
  /** What a value is; times of the server are a speed against the limit, where more is better. */
  readonly isSpeed?: boolean;
}

/** The tables of the page in Markdown, which the terminal shows too. */
export function tables({ server, browser, sizes }: Results): string {
  const heap = Object.fromEntries(
    Object.entries(server.heap).map(([name, bytes]) => [name, alone(bytes / 1e6)]),
  );
  const rows: readonly Row[] = [
    ...Object.entries(server.times).map(([work, values]) => ({
      what: `server, ${work}`,
      values,
      isSpeed: true,
    })),
    { what: 'server, 1,000 teasers, MB of heap', values: heap },
    ...Object.entries(browser).map(([what, values]) => ({
      what: `Chromium, 1,000 teasers, ${what}`,
      values,
    })),
  ].filter(({ values }) => values[limit] !== undefined);
  return [
    ...(rows.length > 0 ? ['## Times', '', table(rows), ''] : []),
    ...(server.times['page'] === undefined
      ? []
      : [
          `Growth of the server’s time from 10 to 5,000 teasers, as an exponent of their number: ${exponents(server.times)}.`,
          '',
        ]),
    '## Sizes of the page',
    '',
    sizeTable(sizes),
  ].join('\n');
}

function table(rows: readonly Row[]): string {
  const names = Object.keys(rows[0]?.values ?? {});
  return markdown([
    ['', ...names.map((name) => (name === limit ? `${name}, ms` : name))],
    ...rows.map(({ what, values, isSpeed = false }) => [
      isSpeed ? `${what} (speed)` : what,
      ...names.map((name) => cell(values[name], values[limit], name === limit, isSpeed)),
    ]),
  ]);
}

/** The limit in its unit, everybody else against it, each with where half of the samples lie. */
function cell(value: Spread | undefined, by: Spread | undefined, isLimit: boolean, isSpeed: boolean): string {
  if (value === undefined || by === undefined) return '–';
  if (isLimit) return `${short(value.median)} (${short(value.low)}–${short(value.high)})`;
  const against = (own: number) => (isSpeed ? by.median / own : own / by.median);
  const [low, high] = [against(value.low), against(value.high)].toSorted((one, other) => one - other);
  return `**${short(against(value.median))}** (${short(low ?? NaN)}–${short(high ?? NaN)})`;
}

function sizeTable(sizes: Results['sizes']): string {
  const entries = Object.entries(sizes);
  const line = (what: string, read: (size: Sizes) => number | undefined) => [
    what,
    ...entries.map(([, size]) => read(size)?.toLocaleString('en') ?? '–'),
  ];
  return markdown([
    ['', ...entries.map(([name]) => name)],
    line('elements', ({ elements }) => elements),
    line('HTML, B', ({ html }) => html),
    line('JavaScript without React, B', ({ code }) => code?.raw),
    line('the same, brotli', ({ code }) => code?.brotli),
    line('CSS, B', ({ css }) => css?.raw),
    line('the same, brotli', ({ css }) => css?.brotli),
  ]);
}

/** By how much the time grows with the number of teasers: 1 where twice as many take twice as long. */
function exponents(times: ServerTimes['times']): string {
  return Object.keys(times['page'] ?? {})
    .map((name) => `${name} ${slope(growth(times, name)).toFixed(2)}`)
    .join(', ');
}

function growth(times: ServerTimes['times'], name: string): readonly (readonly [number, number])[] {
  return Object.entries(times).flatMap(([work, by]) => {
    const count = /^([\d,]+) teasers$/.exec(work)?.[1]?.replace(',', '');
    const time = by[name]?.median;
    return count === undefined || time === undefined ? [] : [[Number(count), time] as const];
  });
}

function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([count, time]) => [Math.log(count), Math.log(time)] as const);
  const mean = (read: (point: readonly [number, number]) => number) =>
    logs.reduce((sum, point) => sum + read(point), 0) / logs.length;
  const [x, y] = [mean(([count]) => count), mean(([, time]) => time)];
  return mean(([count, time]) => (count - x) * (time - y)) / mean(([count]) => (count - x) ** 2);
}

/** A picture of one measure: a bar for each contender. */
export function bars(title: string, values: readonly (readonly [string, number])[]): string {
  const most = Math.max(...values.map(([, value]) => value));
  const lines = values.map(([name, value], index) => {
    const y = 48 + index * 32;
    return `<text x="150" y="${y + 15}" text-anchor="end">${name}</text><rect x="160" y="${y}" width="${Math.round((value / most) * 380)}" height="22" fill="#0a4694"/><text x="${168 + Math.round((value / most) * 380)}" y="${y + 15}">${short(value)}</text>`;
  });
  return picture(title, 60 + values.length * 32, lines.join('\n'));
}

/** A picture of the growth: the time by the number of teasers, both by tens. */
export function curves(title: string, times: ServerTimes['times']): string {
  const names = Object.keys(times['page'] ?? {});
  const lines = names.map((name, index) => {
    const color = ['#0a4694', '#952f08', '#5a2a82', '#40701c', '#404a5c'][index] ?? '#000';
    const points = growth(times, name).map(([count, time]): readonly [number, number] => [
      60 + ((Math.log10(count) - 1) / 2.7) * 420,
      290 - ((Math.log10(time) + 2.5) / 5) * 240,
    ]);
    const [endX = 0, endY = 0] = points.at(-1) ?? [];
    return `<polyline fill="none" stroke="${color}" stroke-width="2" points="${points.map((point) => point.map(Math.round).join()).join(' ')}"/><text fill="${color}" x="${Math.round(endX) + 6}" y="${Math.round(endY) + 4 + (index % 2) * 12}">${name}</text>`;
  });
  const scale = [10, 100, 1000].map(
    (count) =>
      `<text x="${Math.round(60 + ((Math.log10(count) - 1) / 2.7) * 420)}" y="310" text-anchor="middle">${count.toLocaleString('en')}</text>`,
  );
  const heights = [0.01, 0.1, 1, 10, 100].map(
    (time) =>
      `<text x="52" y="${Math.round(294 - ((Math.log10(time) + 2.5) / 5) * 240)}" text-anchor="end">${time}</text>`,
  );
  return picture(title, 330, [...lines, ...scale, ...heights].join('\n'));
}

/** With a ground of its own, because a page may be dark. */
function picture(title: string, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ${height}" width="640" height="${height}" role="img" font-family="sans-serif" font-size="13" fill="#131a26">
<title>${title}</title>
<rect width="640" height="${height}" fill="#fff"/>
<text x="16" y="26" font-weight="bold">${title}</text>
${content}
</svg>
`;
}

function alone(value: number): Spread {
  return { median: value, low: value, high: value };
}

function markdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
