/** Nine numbers: what red, green and blue come to, each as so much red, green and blue of light. */
export type Matrix = readonly [
  readonly [number, number, number],
  readonly [number, number, number],
  readonly [number, number, number],
];

/**
 * What people without one kind of cone see, in linear light. The first three are the matrices for a whole missing cone
 * in G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, “A Physiologically-based Model for Simulation of Color Vision
 * Deficiency”, IEEE Transactions on Visualization and Computer Graphics 15 (2009). The last keeps luminance alone
 * (ITU-R BT.709), which is near to what people without any cone see.
 */
export const colorVision: Readonly<Record<string, { readonly title: string; readonly matrix: Matrix }>> = {
  protanopia: {
    title: 'Protanopia: no red cones',
    matrix: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  },
  deuteranopia: {
    title: 'Deuteranopia: no green cones',
    matrix: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  },
  tritanopia: {
    title: 'Tritanopia: no blue cones',
    matrix: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  },
  achromatopsia: {
    title: 'Achromatopsia: no colours',
    matrix: [
      [0.2126, 0.7152, 0.0722],
      [0.2126, 0.7152, 0.0722],
      [0.2126, 0.7152, 0.0722],
    ],
  },
};

/** Other ways of seeing less, which no matrix tells. */
const otherVision: Readonly<Record<string, { readonly title: string; readonly filter: string }>> = {
  blurred: { title: 'Blurred: without glasses', filter: 'blur(2px)' },
  faded: {
    title: 'Low contrast: cataract, or sunlight on the screen',
    filter: 'contrast(0.55) brightness(1.15)',
  },
};

/** Every simulation, with its name for the toolbar. */
export const visions = Object.entries({ ...colorVision, ...otherVision }).map(([value, { title }]) => ({
  value,
  title,
}));

const filterId = (name: string) => `cresset-${name}`;

/** The `filter` that lets a page be seen in this way, or `undefined` where the name is none of ours. */
export function visionFilter(name: string): string | undefined {
  if (Object.hasOwn(colorVision, name)) return `url("#${filterId(name)}")`;
  return Object.hasOwn(otherVision, name) ? otherVision[name]?.filter : undefined;
}

/** The filter itself, for the document that refers to it. A filter's numbers are taken in linear light unless it says otherwise. */
export function visionSvg(name: string): string | undefined {
  const vision = Object.hasOwn(colorVision, name) ? colorVision[name] : undefined;
  if (vision === undefined) return undefined;
  const values = [...vision.matrix.map((row) => `${row.join(' ')} 0 0`), '0 0 0 1 0'].join(' ');
  return `<filter id="${filterId(name)}" color-interpolation-filters="linearRGB"><feColorMatrix type="matrix" values="${values}"/></filter>`;
}
