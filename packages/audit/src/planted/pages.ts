import { beyondAxe } from './beyond-axe.ts';
import { colour } from './colour.ts';
import { controls } from './controls.ts';
import { inOneMode } from './in-one-mode.ts';
import { leaks } from './leaks.ts';
import { namesAndRoles } from './names-and-roles.ts';
import { operated } from './operated.ts';
import type { PlantedPage } from './planted-page.ts';
import { wholePages } from './whole-pages.ts';

export type { Expectation, PlantedPage } from './planted-page.ts';

/** All pages by which the audit proves itself: faults that it has to find, and controls in which it may find nothing. */
export const plantedPages: readonly PlantedPage[] = [
  ...namesAndRoles,
  ...colour,
  ...beyondAxe,
  ...inOneMode,
  ...wholePages,
  ...operated,
  ...leaks,
  ...controls,
];
