import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import axe, { type RawResult, type RunOptions } from 'axe-core';
import { fromAxeTags } from '../evidence/criteria.ts';
import type { Rule } from '../evidence/schema.ts';
import type { Check, Observation, Seen } from './check.ts';

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
  'axe/meta-refresh',
  'axe/meta-refresh-no-exceptions',
  'axe/meta-viewport',
  'axe/meta-viewport-large',
  'axe/page-has-heading-one',
  'axe/region',
  'axe/skip-link',
];

/** Experimental to axe, and worth it: of the others, each raises false alarms. */
const trusted: ReadonlySet<string> = new Set(['css-orientation-lock', 'p-as-heading']);

function toRule({ ruleId, help, helpUrl, tags }: ReturnType<typeof axe.getRules>[number]): Rule {
  const why = tags.includes('deprecated')
    ? 'axe has retired it.'
    : tags.includes('experimental') && !trusted.has(ruleId)
      ? 'axe calls it an experiment: it raises false alarms.'
      : undefined;
  return {
    id: `axe/${ruleId}`,
    what: help,
    ...fromAxeTags(tags),
    // Without the parameter that tells them who asks.
    helpUrl: helpUrl.replace(/\?.*$/, ''),
    enabled: why === undefined,
    ...(why !== undefined && { why }),
  };
}

// Minified, because every page gets it.
const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const install = `(() => {
  if (globalThis.cressetAudit !== undefined) return;
  const theirs = globalThis.axe;
  ${source}
  globalThis.cressetAudit = { axe: globalThis.axe, elements: [] };
  globalThis.axe = theirs;
  cressetAudit.axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
  cressetAudit.axe.addReporter('cresset', (${report.toString()}));
})()`;

/**
 * Brings the pinned axe into a page and its frames, beside any other axe that is there. Needed once after each
 * navigation; a second time does nothing.
 */
export async function installAxe(page: Page): Promise<void> {
  await Promise.all(
    page.frames().map(async (frame) => {
      const there = frame.evaluate(() => globalThis.cressetAudit !== undefined);
      // A frame that is just going away is not judged.
      const ready = frame === page.mainFrame() ? await there : await there.catch(() => true);
      if (!ready) await frame.evaluate(install);
    }),
  );
}

/**
 * Runs in the page, as axe's reporter, because its own ones describe every element that passed, too. An element in a
 * frame of another origin can't be reached from here: the frame stands for it.
 */
function report(results: RawResult[], _options: RunOptions, resolve: (seen: Omit<Seen, 'axeMs'>) => void) {
  const { cressetAudit } = globalThis;
  if (cressetAudit === undefined) throw new Error('The page was replaced while axe ran in it.');
  const { elements } = cressetAudit;
  const observations: Observation[] = [];
  const applied: string[] = [];
  const inapplicable: string[] = [];

  type Path = readonly (string | readonly string[])[];

  /** Through frames and, where a step of the path is a list, through shadow roots. */
  function follow(path: Path): Element {
    let found: Element = document.documentElement;
    let root: Document | ShadowRoot | null | undefined = document;
    for (const step of path) {
      let next: Element | null = null;
      for (const selector of [step].flat()) {
        next = root?.querySelector(selector) ?? null;
        root = next?.shadowRoot;
      }
      if (next === null) break;
      found = next;
      root = found instanceof HTMLIFrameElement ? found.contentDocument : null;
    }
    return found;
  }

  for (const { id, passes, violations, incomplete, impact } of results) {
    const judged = [...violations, ...incomplete].map((result) => {
      const { node } = result;
      // Of what is in a frame, axe has a description alone.
      const element = 'element' in node && node.selector.length === 1 ? node.element : follow(node.selector);
      return { ...result, node, element };
    });
    // axe can't tell whether style sheets lock the orientation where there are none.
    const found = judged.filter(
      ({ element }) => id !== 'css-orientation-lock' || element.ownerDocument.styleSheets.length > 0,
    );
    (passes.length + found.length > 0 ? applied : inapplicable).push(`axe/${id}`);

    for (const { node, element, result, any, all, none, impact: own } of found) {
      const checks = [...any, ...all, ...none];
      const data: Record<string, unknown> = {};
      for (const check of checks) {
        if (check.data === null || check.data === undefined) continue;
        const isRecord = typeof check.data === 'object' && !Array.isArray(check.data);
        Object.assign(data, isRecord ? check.data : { [check.id]: check.data });
      }
      const { messageKey, ...measured } = data;
      const failed = result === 'failed';
      observations.push({
        check: `axe/${id}`,
        outcome: failed ? 'failed' : 'cantTell',
        confidence: failed ? 'certain' : 'heuristic',
        impact: own ?? impact ?? null,
        kind: typeof messageKey === 'string' ? messageKey : (checks[0]?.id ?? id),
        summary: checks.map(({ message }) => message).join('; '),
        data: JSON.parse(JSON.stringify(measured)),
        element: elements.length,
        selector: node.selector.flat().join(' >> '),
        html: (node.source ?? '').slice(0, 300),
      });
      elements.push(element);
    }
  }
  resolve({ observations, applied, inapplicable });
}

/** axe-core, over the whole document, with what lies outside of the story's own element: a dialog is often in a portal. */
export const axeCheck: Check = {
  rules: axe.getRules().map(toRule),

  async see({ page, isPage, rules, exclude }) {
    const values = axeCheck.rules
      .filter(({ id, enabled }) => enabled && rules.includes(id) && (isPage || !pageRules.includes(id)))
      .map(({ id }) => id.replace('axe/', ''));
    await installAxe(page);
    return page.evaluate(look, { values, exclude });
  },
};

/** Runs in the page. */
async function look({ values, exclude }: { values: string[]; exclude: readonly string[] }): Promise<Seen> {
  const { cressetAudit } = globalThis;
  if (cressetAudit === undefined) throw new Error('The page was replaced before axe could run in it.');
  cressetAudit.elements = [];
  // axe would take an empty list for all rules.
  if (values.length === 0) return { observations: [], applied: [], inapplicable: [], axeMs: 0 };
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
}
