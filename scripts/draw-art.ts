/**
 * Draws the pictures of our stories: layered land, water, night and city in few colours, a fine grain, and one warm light
 * in each. `npm run art` runs it; a test fails when a picture is not what is drawn here.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readArguments } from './arguments.ts';

interface Palette {
  readonly sky: readonly [above: string, below: string];
  /** From the farthest layer to the nearest. */
  readonly land: readonly string[];
  readonly light: string;
}

const palettes = {
  dusk: {
    sky: ['#16264a', '#e0825a'],
    land: ['#5a5470', '#33456f', '#22345c', '#16233f'],
    light: '#ffd9a8',
  },
  dawn: {
    sky: ['#e9b48a', '#fbe9d3'],
    land: ['#d39a76', '#a9684c', '#743f3b', '#40232b'],
    light: '#fff6e2',
  },
  day: {
    sky: ['#9fc4d6', '#f3e6d0'],
    land: ['#86afbd', '#4f8295', '#2b5a6e', '#153a4d'],
    light: '#fff3d8',
  },
  night: {
    sky: ['#0b1429', '#334a78'],
    land: ['#2b3d6b', '#1e2e57', '#152142', '#0c1530'],
    light: '#ffd37a',
  },
  moor: {
    sky: ['#31444f', '#d9c7a3'],
    land: ['#7d8f83', '#52695f', '#35493f', '#1e2d2a'],
    light: '#ffe4b0',
  },
} satisfies Record<string, Palette>;

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A picture while it is drawn: its size, its colours, its chance. */
class Canvas {
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  readonly random: () => number;
  readonly parts: string[] = [];

  constructor(palette: Palette, seed: number, width = 960, height = 640) {
    this.palette = palette;
    this.width = width;
    this.height = height;
    this.random = randomFrom(seed);
  }

  x = (share: number) => Math.round(share * this.width);
  y = (share: number) => Math.round(share * this.height);
  between = (from: number, to: number) => from + this.random() * (to - from);
  color = (layer: number) => this.palette.land[layer] ?? '#000';
  draw = (d: string, fill: string, more = '') => this.parts.push(`<path d="${d}" fill="${fill}"${more}/>`);

  /** The one warm light: a disc with its glow. */
  light(x: number, y: number, size: number, glow = 9) {
    const at = `cx="${this.x(x)}" cy="${this.y(y)}"`;
    const radius = Math.round(size * this.height);
    this.parts.push(
      `<circle ${at} r="${radius * glow}" fill="url(#l)"/><circle ${at} r="${radius}" fill="${this.palette.light}"/>`,
    );
  }

  /** Land from edge to edge, round as hills or broken as rock. */
  ridge(base: number, height: number, layer: number, rough = 0.25) {
    const points = Array.from({ length: 9 }, (_, index) => {
      const wave = Math.sin(index * 1.35 + this.random() * 0.6 + layer * 2);
      return [
        this.x((index - 0.5) / 7) - 1,
        this.y(base + height * (wave * (1 - rough) + this.between(-rough, rough))),
      ];
    });
    const [first = [0, 0]] = points;
    const curve = points.slice(1).map(([x = 0, y = 0], index) => {
      const [previousX = 0, previousY = 0] = points[index] ?? [];
      const middle = Math.round((previousX + x) / 2);
      return rough > 0.5 ? `L${x} ${y}` : `C${middle} ${previousY} ${middle} ${y} ${x} ${y}`;
    });
    this.draw(`M${first.join(' ')}${curve.join('')}V${this.height}H0Z`, this.color(layer));
  }

  /** Water from a height on, with a path of light towards the eye. */
  water(from: number, layer: number, lightAt: number) {
    this.draw(`M0 ${this.y(from)}H${this.width}V${this.height}H0Z`, this.color(layer));
    const strokes = Array.from({ length: 14 }, (_, index) => {
      const depth = (index + 0.5) / 14;
      const half = Math.round((0.02 + depth * 0.09) * this.width * this.between(0.35, 1));
      const x = this.x(lightAt) + Math.round(this.between(-0.5, 0.5) * half);
      return `M${x - half} ${this.y(from + (1 - from) * depth)}h${2 * half}`;
    });
    this.parts.push(
      `<path d="${strokes.join('')}" stroke="${this.palette.light}" stroke-width="3" opacity=".42"/>`,
    );
  }

  /** Houses in a row, a few of their windows lit. */
  city(base: number, tallest: number, layer: number, lit: number) {
    let x = -10;
    let houses = `M-10 ${this.y(base)}`;
    let windows = '';
    while (x < this.width) {
      const wide = Math.round(this.between(38, 92));
      const top = this.y(base - this.between(0.25, 1) * tallest);
      houses += `V${top}h${wide}`;
      for (let across = x + 10; across < x + wide - 12; across += 20)
        for (let down = top + 14; down < this.y(base) - 12; down += 26)
          if (this.random() < lit) windows += `M${across} ${down}h9v13h-9z`;
      x += wide;
    }
    this.draw(`${houses}V${this.height}H-10Z`, this.color(layer));
    if (windows !== '') this.draw(windows, this.palette.light, ' opacity=".85"');
  }

  /** Conifers along a line. */
  trees(base: number, height: number, layer: number) {
    let outline = `M0 ${this.height}V${this.y(base)}`;
    for (let x = 0; x < this.width;) {
      const wide = Math.round(this.between(16, 34));
      outline += `L${x + wide / 2} ${this.y(base - height * this.between(0.45, 1))}L${x + wide} ${this.y(base)}`;
      x += wide;
    }
    this.draw(`${outline}V${this.height}Z`, this.color(layer));
  }

  stars(count: number, above: number) {
    const dots = Array.from(
      { length: count },
      () => `M${this.x(this.random())} ${this.y(this.random() * above)}h2v2h-2z`,
    );
    this.draw(dots.join(''), this.palette.light, ' opacity=".6"');
  }

  svg() {
    const grain = Array.from(
      { length: 90 },
      () => `M${Math.floor(this.random() * 96)} ${Math.floor(this.random() * 96)}h1v1h-1z`,
    ).join('');
    const { width, height, palette } = this;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs><linearGradient id="s" x1="0" x2="0" y1="0" y2="1"><stop stop-color="${palette.sky[0]}"/><stop offset=".8" stop-color="${palette.sky[1]}"/></linearGradient><radialGradient id="l"><stop stop-color="${palette.light}" stop-opacity=".75"/><stop offset=".3" stop-color="${palette.light}" stop-opacity=".26"/><stop offset="1" stop-color="${palette.light}" stop-opacity="0"/></radialGradient><pattern id="g" width="96" height="96" patternUnits="userSpaceOnUse"><path d="${grain}" fill="#fff"/></pattern></defs><path d="M0 0h${width}v${height}H0z" fill="url(#s)"/>${this.parts.join('')}<path d="M0 0h${width}v${height}H0z" fill="url(#g)" opacity=".09"/></svg>\n`;
  }
}

/** A tower with its lamp at the top. */
function lighthouse(on: Canvas, x: number, foot: number, height: number, layer: number) {
  const [left, bottom, top] = [on.x(x), on.y(foot), on.y(foot - height)];
  on.draw(`M${left - 20} ${bottom}l9-${bottom - top}h22l9 ${bottom - top}z`, on.color(layer));
  on.draw(`M${left - 16} ${top}h32v-8h-32zM${left - 9} ${top - 28}h18v20h-18zM${left - 13} ${top - 28}l13-14 13 14z`, on.color(layer)); // oxfmt-ignore
}

const pictures: Readonly<Record<string, () => Canvas>> = {
  // Wide enough for the side of a banner, and still a picture when only its middle is seen.
  'coast': () => {
    const on = new Canvas(palettes.dusk, 3, 1200, 1000);
    on.light(0.54, 0.4, 0.036);
    on.ridge(0.5, 0.07, 0, 0.3);
    on.ridge(0.6, 0.06, 1);
    on.water(0.68, 2, 0.54);
    on.ridge(0.86, 0.05, 3);
    return on;
  },
  'coast-narrow': () => {
    const on = new Canvas(palettes.dusk, 4, 800, 450);
    on.light(0.6, 0.36, 0.05, 8);
    on.ridge(0.52, 0.09, 0, 0.3);
    on.ridge(0.64, 0.07, 1);
    on.water(0.72, 2, 0.6);
    on.ridge(0.92, 0.05, 3);
    return on;
  },
  'barrier': () => {
    const on = new Canvas(palettes.day, 8);
    on.light(0.7, 0.26, 0.05, 8);
    on.ridge(0.48, 0.08, 0);
    on.ridge(0.55, 0.05, 1);
    on.water(0.62, 2, 0.7);
    for (let pier = 0; pier < 5; pier += 1) {
      const x = on.x(0.06 + pier * 0.21);
      on.draw(`M${x} ${on.y(0.8)}v-110q28-60 56 0v110z`, on.color(3));
    }
    on.draw(`M0 ${on.y(0.68)}H960v16H0z`, on.color(3));
    return on;
  },
  'beacon': () => {
    const on = new Canvas(palettes.night, 21);
    on.stars(60, 0.5);
    on.ridge(0.62, 0.07, 0);
    on.ridge(0.74, 0.08, 1, 0.4);
    on.draw(`M${on.x(0.6) - 5} ${on.y(0.72)}h10v-120h-10zM${on.x(0.6) - 26} ${on.y(0.53)}h52l-10 26h-32z`, on.color(3)); // oxfmt-ignore
    on.light(0.6, 0.5, 0.045, 10);
    on.ridge(0.88, 0.06, 3);
    return on;
  },
  'network': () => {
    const on = new Canvas(palettes.night, 14);
    on.stars(40, 0.4);
    on.ridge(0.55, 0.08, 0);
    on.city(0.78, 0.3, 1, 0.16);
    on.city(0.92, 0.26, 2, 0.1);
    on.light(0.33, 0.3, 0.035, 9);
    on.ridge(0.97, 0.02, 3);
    return on;
  },
  'night-shift': () => {
    const on = new Canvas(palettes.dusk, 33);
    on.light(0.2, 0.56, 0.045, 9);
    on.city(0.72, 0.34, 1, 0.12);
    on.city(0.98, 0.52, 3, 0.2);
    return on;
  },
  'workshop': () => {
    const on = new Canvas(palettes.dawn, 5);
    on.light(0.62, 0.34, 0.05, 9);
    on.ridge(0.5, 0.12, 0, 0.3);
    on.ridge(0.64, 0.08, 1);
    on.ridge(0.76, 0.07, 2);
    on.ridge(0.9, 0.05, 3);
    return on;
  },
  'harbour': () => {
    const on = new Canvas(palettes.dawn, 12);
    on.light(0.32, 0.36, 0.05, 8);
    on.ridge(0.52, 0.05, 0);
    on.water(0.6, 1, 0.32);
    for (const x of [0.55, 0.7, 0.86])
      on.draw(`M${on.x(x)} ${on.y(0.74)}l10 26h92l14-26zM${on.x(x) + 44} ${on.y(0.74)}v-130l46 116z`, on.color(3)); // oxfmt-ignore
    on.ridge(0.95, 0.03, 3);
    return on;
  },
  'lighthouse': () => {
    const on = new Canvas(palettes.moor, 27);
    on.ridge(0.56, 0.04, 0);
    on.water(0.62, 1, 0.4);
    on.ridge(0.8, 0.09, 2, 0.4);
    lighthouse(on, 0.64, 0.84, 0.42, 3);
    on.light(0.64, 0.39, 0.02, 20);
    on.ridge(0.94, 0.05, 3);
    return on;
  },
  'forest': () => {
    const on = new Canvas(palettes.moor, 18);
    on.light(0.42, 0.3, 0.05, 9);
    on.ridge(0.5, 0.09, 0);
    on.trees(0.66, 0.14, 1);
    on.trees(0.8, 0.2, 2);
    on.trees(0.98, 0.28, 3);
    return on;
  },
  'summit': () => {
    const on = new Canvas(palettes.day, 9);
    on.light(0.26, 0.28, 0.045, 9);
    on.ridge(0.46, 0.24, 0, 0.8);
    on.ridge(0.62, 0.2, 1, 0.75);
    on.ridge(0.8, 0.12, 2, 0.6);
    on.ridge(0.94, 0.05, 3);
    return on;
  },
  'pylons': () => {
    const on = new Canvas(palettes.dusk, 40);
    on.light(0.72, 0.5, 0.05, 9);
    on.ridge(0.64, 0.05, 1);
    on.ridge(0.76, 0.05, 2);
    for (const [x, tall] of [
      [0.14, 300],
      [0.44, 220],
      [0.64, 160],
    ] as const)
      // oxfmt-ignore
      on.parts.push(
        `<path d="M${on.x(x) - tall / 9} ${on.y(0.82)}l${tall / 9}-${tall} ${tall / 9} ${tall}M${on.x(x) - tall / 5} ${on.y(0.82) - tall * 0.76}h${tall / 2.5}M${on.x(x) - tall / 7} ${on.y(0.82) - tall * 0.56}h${tall / 3.5}" fill="none" stroke="${on.color(3)}" stroke-width="6"/>`,
      );
    on.ridge(0.86, 0.04, 3);
    return on;
  },
  'bridge': () => {
    const on = new Canvas(palettes.night, 52);
    on.stars(40, 0.45);
    on.light(0.5, 0.34, 0.04, 9);
    on.ridge(0.58, 0.06, 0);
    on.water(0.66, 1, 0.5);
    on.draw(`M0 ${on.y(0.6)}H960v18H0zM224 ${on.y(0.74)}V150h26v${on.y(0.74) - 150}zM710 ${on.y(0.74)}V150h26v${on.y(0.74) - 150}z`, on.color(3)); // oxfmt-ignore
    on.parts.push(
      `<path d="M0 330Q140 300 237 156 480 600 723 156 820 300 960 330" fill="none" stroke="${on.color(3)}" stroke-width="8"/>`,
    );
    on.ridge(0.97, 0.02, 3);
    return on;
  },
  'snow': () => {
    const on = new Canvas({ ...palettes.day, sky: ['#7d93a8', '#e8e3dc'], land: ['#b3c1cc', '#8fa3b3', '#dfe6ea', '#f5f6f5'] }, 61); // oxfmt-ignore
    on.light(0.6, 0.36, 0.04, 9);
    on.ridge(0.52, 0.14, 0, 0.7);
    on.ridge(0.66, 0.08, 1);
    on.ridge(0.78, 0.06, 2);
    on.ridge(0.92, 0.04, 3);
    return on;
  },
};

/** Every picture by the name of its file. */
export function drawArt(): ReadonlyMap<string, string> {
  return new Map(Object.entries(pictures).map(([name, draw]) => [`${name}.svg`, draw().svg()]));
}

if (import.meta.main) {
  readArguments('art', 'Draws the pictures of the stories anew.');
  for (const [name, svg] of drawArt())
    await writeFile(path.join(import.meta.dirname, '../stories/public/media', name), svg);
}
