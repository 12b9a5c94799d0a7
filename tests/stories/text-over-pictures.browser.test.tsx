import { describe, expect, test } from 'vitest';
import { Breadcrumbs, MissionBanner, type ImageSource } from '../../src/index.ts';
import type { Clip } from '../support/commands.ts';
import { contrast, parseColor, type Rgba } from '../support/contrast.ts';
import { modes, setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { clipAround, paint } from '../support/pixels.ts';
import { ourTexts } from '../support/seen.ts';
import { everything } from '../support/tier.ts';

type Draw = (context: OffscreenCanvasRenderingContext2D, size: number) => void;

/** Mixing is monotonic, so no other picture can be worse for contrast than white or black. */
const worst: Readonly<Record<string, Draw>> = {
  white: (context, size) => fill(context, size, () => [255, 255, 255]),
  black: (context, size) => fill(context, size, () => [0, 0, 0]),
};

const pictures: Readonly<Record<string, Draw>> = {
  ...worst,
  noise: (context, size) =>
    fill(context, size, (index) => [
      (index * 7919) % 256,
      (index * 104_729) % 256,
      (index * 1_299_709) % 256,
    ]),
};

describe('text keeps its contrast over any picture', () => {
  for (const [picture, draw] of Object.entries(everything ? pictures : worst)) {
    test.for(Object.entries(modes).filter(([, { forcedColors }]) => forcedColors === undefined))(
      `a ${picture} picture, %s`,
      async ([, media]) => {
        await setViewport(1280, 800);
        await setMedia(media);
        expect(await contrastOver({ src: await dataUrl(draw) })).toBeGreaterThanOrEqual(7);
      },
    );
  }

  test('a white picture on a screen of 320 px', async () => {
    await setViewport(320, 1200);
    await setMedia({});
    expect(await contrastOver({ src: await dataUrl(worst['white']) })).toBeGreaterThanOrEqual(7);
  });

  test('a white picture that a browser chooses among several files, under every part', async () => {
    await setViewport(1280, 800);
    await setMedia({});
    const src = await dataUrl(worst['white']);
    const sources = [{ srcSet: src, type: 'image/png' }];
    expect(await contrastOver({ src, sources })).toBeGreaterThanOrEqual(7);
  });

  test('a picture that never arrives', async () => {
    await setViewport(1280, 800);
    await setMedia({});
    const shown = await hydrate(<Banner src="data:image/png;base64,broken" />);
    expect(await lowestContrast(shown.container)).toBeGreaterThanOrEqual(7);
    await shown.remove();
  });

  test('a layer that is too thin is found out', async () => {
    await setViewport(1280, 800);
    await setMedia({});
    const shown = await hydrate(
      <div style={{ '--cr-scrim-opacity': 0.4 } as React.CSSProperties}>
        <Banner src={await dataUrl(worst['white'])} />
      </div>,
    );
    await shown.container.querySelector('img')?.decode();
    expect(await lowestContrast(shown.container)).toBeLessThan(4.5);
    await shown.remove();
  });
});

interface BannerProps {
  readonly src: string;
  /** Other files of the picture, and every other part that may stand over it. */
  readonly sources?: readonly ImageSource[];
}

function Banner({ src, sources }: BannerProps) {
  return (
    <MissionBanner
      title="Keeping the country safe"
      headingLevel={1}
      statement="Our task is set by law and guided by the strategy of the government."
      quotation={{
        text: 'The Office shall protect the public against harm.',
        source: { title: 'National Resilience Act 1991', href: '/act' },
      }}
      {...(sources && {
        actions: [
          { href: '/work', label: 'What we do' },
          { href: '/jobs', label: 'Work with us' },
        ],
        breadcrumbs: <Breadcrumbs label="Breadcrumb" items={[{ href: '/', label: 'Home' }]} />,
      })}
      align="center"
      image={{ src, sources, width: 1600, height: 600 }}
    />
  );
}

/** The lowest contrast of a banner whose picture has come. */
async function contrastOver(props: BannerProps): Promise<number> {
  const shown = await hydrate(<Banner {...props} />);
  expect(shown.container.querySelectorAll('picture')).toHaveLength(props.sources === undefined ? 0 : 1);
  await shown.container.querySelector('img')?.decode();
  const lowest = await lowestContrast(shown.container);
  await shown.remove();
  return lowest;
}

/**
 * The lowest contrast that any words have: as they are drawn, with whatever lies above them, and in their own colour
 * beside any pixel behind them.
 */
async function lowestContrast(container: Element): Promise<number> {
  // Two pictures of it all: to take one takes longer than to look through it.
  const whole = clipAround(container);
  const allDrawn = await paint(whole);
  const allBehind = await withoutWords(() => paint(whole));
  let lowest = 21;
  for (const text of ourTexts(container)) {
    const words = document.createRange();
    words.selectNodeContents(text);
    const color = parseColor(getComputedStyle(text.parentElement ?? container).color);
    const place = clipAround(words);
    const drawn = within(place, allDrawn, whole);
    const behind = within(place, allBehind, whole);
    // The middle of a stroke; at its edges a letter is part of what is behind it.
    const strongest = drawn.reduce(
      (most, pixel, index) => Math.max(most, contrast(pixel, behind[index] ?? pixel)),
      1,
    );
    const grounds = [...new Set(behind)].map((ground) => contrast(color, ground));
    lowest = Math.min(lowest, strongest, ...grounds);
  }
  return lowest;
}

/** The pixels of a part of a picture. */
function within(part: Clip, pixels: readonly Rgba[], whole: Clip): readonly Rgba[] {
  return Array.from({ length: part.height }, (_, row) => {
    const start = (part.y - whole.y + row) * whole.width + part.x - whole.x;
    return pixels.slice(start, start + part.width);
  }).flat();
}

async function withoutWords<Seen>(look: () => Promise<Seen>): Promise<Seen> {
  const style = document.createElement('style');
  style.textContent =
    '.cr-mission-banner * { color: transparent !important; text-decoration-color: transparent !important; text-shadow: none !important }';
  document.head.append(style);
  const seen = await look();
  style.remove();
  return seen;
}

async function dataUrl(draw: Draw | undefined): Promise<string> {
  const size = 64;
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (context === null || draw === undefined) throw new Error('The picture could not be drawn.');
  draw(context, size);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return `data:image/png;base64,${btoa(String.fromCodePoint(...bytes))}`;
}

function fill(
  context: OffscreenCanvasRenderingContext2D,
  size: number,
  color: (index: number) => readonly [number, number, number],
): void {
  for (let index = 0; index < size * size; index += 1) {
    context.fillStyle = `rgb(${color(index).join(' ')})`;
    context.fillRect(index % size, Math.floor(index / size), 1, 1);
  }
}
