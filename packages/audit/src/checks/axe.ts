import axe from 'axe-core';
import { fromAxeTags, lowestLevel } from '../evidence/criteria.ts';
import type { Rule } from '../evidence/schema.ts';
import { axeAdvice } from './axe-advice.ts';
import type { Check, Seen } from './check.ts';
import { withForcedColorsRead } from './forced-colors.ts';
import { installAxe } from './install-axe.ts';

/**
 * Rules that ask something of a whole page. A part of a page has no title, no language and no landmarks of its own, its
 * `head` is Storybook's, a link that skips to the content has no content here, and a story that shows a header twice
 * shows two states of one header.
 *
 * Whether a landmark is nested in another is a part's own doing, so those rules run everywhere.
 */
export const pageRules: readonly string[] = [
  'axe/bypass',
  'axe/document-title',
  'axe/html-has-lang',
  'axe/html-lang-valid',
  'axe/html-xml-lang-mismatch',
  'axe/landmark-no-duplicate-banner',
  'axe/landmark-no-duplicate-contentinfo',
  'axe/landmark-no-duplicate-main',
  'axe/landmark-one-main',
  'axe/landmark-unique',
  'axe/meta-viewport',
  'axe/meta-viewport-large',
  'axe/page-has-heading-one',
  'axe/region',
  'axe/skip-link',
];

/** Experimental to axe, and worth it: of the others, each raises false alarms. */
const trusted: ReadonlySet<string> = new Set(['css-orientation-lock', 'p-as-heading']);

/** To axe these are best practice, or of no criterion; whoever audits a site fails them by these criteria of WCAG 2.2. */
const graded: Readonly<Record<string, readonly string[]>> = {
  'aria-dialog-name': ['4.1.2'],
  'empty-heading': ['1.3.1', '2.4.6'],
  'empty-table-header': ['1.3.1'],
  'heading-order': ['1.3.1'],
  'tabindex': ['2.4.3'],
};

function toRule({ ruleId, help, helpUrl, tags }: ReturnType<typeof axe.getRules>[number]): Rule {
  const criteria = graded[ruleId];
  const why = tags.includes('deprecated')
    ? 'axe has retired it.'
    : tags.includes('experimental') && !trusted.has(ruleId)
      ? 'axe calls it an experiment: it raises false alarms.'
      : undefined;
  const mend = axeAdvice[ruleId];
  return {
    id: `axe/${ruleId}`,
    what: help,
    ...(criteria === undefined
      ? fromAxeTags(tags)
      : { criteria: [...criteria], level: lowestLevel(criteria) }),
    // Without the parameter that tells them who asks.
    helpUrl: helpUrl.replace(/\?.*$/, ''),
    ...(mend !== undefined && { mend }),
    enabled: why === undefined,
    ...(why !== undefined && { why }),
  };
}

/** axe-core, over the whole document, with what lies outside of the story's own element: a dialog is often in a portal. */
export const axeCheck: Check = {
  rules: axe.getRules().map(toRule),

  async see({ world, state, isPage, rules, expects, exclude }) {
    const runs = (id: string) => isPage || expects.includes(id) || !pageRules.includes(id);
    const values = axeCheck.rules
      .filter(({ id, enabled }) => enabled && rules.includes(id) && runs(id))
      .map(({ id }) => id.replace('axe/', ''));
    await installAxe(world);
    const run = () => world.evaluate(runAxe, { values, exclude });
    return state.forcedColors === 'active' ? withForcedColorsRead(world, run) : run();
  },
};

/** Runs in the page. */
async function runAxe({ values, exclude }: { values: string[]; exclude: readonly string[] }): Promise<Seen> {
  const { cressetAudit } = globalThis;
  if (cressetAudit === undefined) throw new Error('The page was replaced before axe could run in it.');
  cressetAudit.elements = [];
  // axe would take an empty list for all rules.
  if (values.length === 0) return { observations: [], applied: [], inapplicable: [], axeMs: 0 };
  // Behind a page without a background lies the system's own, which axe takes for white even where it is dark.
  const canvas = new CSSStyleSheet();
  // A drawing by itself has no body.
  const grounds = [document.documentElement, document.querySelector('body')].filter((box) => box !== null);
  const isBare = grounds.every((element) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    return backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none';
  });
  if (isBare) {
    canvas.replaceSync(':root { background-color: Canvas !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, canvas];
  }
  try {
    const start = performance.now();
    const seen: unknown = await cressetAudit.axe.run(
      { include: [document.documentElement], exclude: [...exclude] },
      {
        runOnly: { type: 'rule', values },
        reporter: 'cresset',
        // For css-orientation-lock. A story's media have loaded already, and waiting for a broken one takes long.
        preload: { assets: ['cssom'], timeout: 3000 },
        frameWaitTime: 5000,
      },
    );
    const axeMs = performance.now() - start;
    // axe.run is typed as if there were its own reporters alone.
    return { ...(seen as Omit<Seen, 'axeMs'>), axeMs };
  } finally {
    if (isBare) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== canvas);
  }
}
