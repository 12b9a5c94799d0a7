import type { BackgroundImage, DecorativeImage, InformativeImage } from '../src/index.ts';

function decorative(name: string): DecorativeImage {
  return { src: `/media/${name}.svg`, width: 640, height: 360, decorative: true };
}

/** Pictures of one ratio, which say nothing that the words beside them don't. */
export const pictures = {
  barrier: decorative('barrier'),
  beacon: decorative('beacon'),
  network: decorative('network'),
  nightShift: decorative('night-shift'),
  workshop: decorative('workshop'),
};

/** A picture that is the news. */
export const chart: InformativeImage = {
  src: '/media/reports-by-year.svg',
  width: 640,
  height: 360,
  alt: 'Bar chart: reports from the public rose every year and doubled in the last.',
};

/** A wide picture, with another crop for narrow screens. */
export const coast: BackgroundImage = {
  src: '/media/coast.svg',
  width: 1600,
  height: 600,
  sources: [{ srcSet: '/media/coast-narrow.svg', media: '(width < 40rem)', width: 640, height: 800 }],
  priority: true,
};

/** What a reader has whose network or employer blocks images: no file ever comes. */
export const blockedSource = 'data:image/png;base64,blocked';
