import type { BackgroundImage, DecorativeImage, InformativeImage } from '../src/index.ts';

function decorative(name: string): DecorativeImage {
  return { src: `/media/${name}.svg`, width: 960, height: 640, decorative: true };
}

/** Pictures of one ratio, which say nothing that the words beside them don't. `scripts/draw-art.ts` draws them. */
export const pictures = {
  barrier: decorative('barrier'),
  beacon: decorative('beacon'),
  bridge: decorative('bridge'),
  forest: decorative('forest'),
  harbour: decorative('harbour'),
  lighthouse: decorative('lighthouse'),
  network: decorative('network'),
  nightShift: decorative('night-shift'),
  pylons: decorative('pylons'),
  snow: decorative('snow'),
  summit: decorative('summit'),
  workshop: decorative('workshop'),
};

/** A picture that is the news. */
export const chart: InformativeImage = {
  src: '/media/reports-by-year.svg',
  width: 640,
  height: 360,
  alt: 'Bar chart: reports from the public rose every year and doubled in the last.',
};

/** A picture for the side of a banner, with another crop for narrow screens, where it stands under the words. */
export const coast: BackgroundImage = {
  src: '/media/coast.svg',
  width: 1200,
  height: 1000,
  sources: [{ srcSet: '/media/coast-narrow.svg', media: '(width < 48rem)', width: 800, height: 450 }],
  priority: true,
};

/** What a reader has whose network or employer blocks images: no file ever comes. */
export const blockedSource = 'data:image/png;base64,blocked';
