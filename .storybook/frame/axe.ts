import type { RunOptions } from 'axe-core';

/**
 * How axe judges every story, in the panel and in the tests alike: WCAG A to AAA and best practice, with the three rules
 * that axe leaves off although people are shut out by what they find.
 */
export const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  rules: {
    'target-size': { enabled: true },
    'color-contrast-enhanced': { enabled: true },
    'identical-links-same-purpose': { enabled: true },
  },
};
