import { plantedPages } from '../src/planted/pages.ts';

const few = new Set([
  'image-without-alt',
  'low-contrast-in-dark',
  'trap',
  'leaves-inert',
  'after-inert',
  'clean-page',
]);

/** Of each kind of planted page one: enough for tests of the command, which are not about the instrument. */
export const fewPlanted = plantedPages.filter(({ id }) => few.has(id));
