import { readFileSync } from 'node:fs';
import type { RawResult, RunOptions } from 'axe-core';
import type { Observation } from '../evidence/observation.ts';
import type { Seen } from './check.ts';
import type { World } from './world.ts';

// Minified, because every page gets it; and in ASCII alone, which a browser takes in at two thirds of the cost.
const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8').replaceAll(
  /[^\0-\x7F]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);

const isThere = 'globalThis.cressetAudit !== undefined';

const install = `if (!(${isThere})) {
  ${source}
  globalThis.cressetAudit = { axe: globalThis.axe, elements: [] };
  cressetAudit.axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
  cressetAudit.axe.addReporter('cresset', (${report.toString()}));
}`;

/** Brings the pinned axe into a world and its frames. A second time does nothing but for frames that are new. */
export async function installAxe(world: World): Promise<void> {
  if (world.hasFrames) await world.everywhere(install, isThere);
  else await world.once(install);
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

  const words = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

  /** What axe holds against a name, and nobody who says the words that they see would. */
  function isInName(element: Element): boolean {
    const shown = element instanceof HTMLElement ? element.innerText.trim() : '';
    // A single letter is drawn as an icon is: “B” for bold, “x” for close.
    if (/^.$/u.test(shown)) return true;
    const name = cressetAudit?.axe.commons.text.accessibleText(element) ?? '';
    // Nobody says a comma, and one may be there for those who listen alone.
    return words(shown).trim() !== '' && words(name).includes(words(shown));
  }

  /** While a dialog is modal, the keyboard reaches nothing else. */
  function isBehindADialog(element: Element): boolean {
    let outer = element;
    while (outer.ownerDocument !== document) {
      const frame = outer.ownerDocument.defaultView?.frameElement;
      if (frame === null || frame === undefined) return false;
      outer = frame;
    }
    const dialog = document.querySelector(':modal');
    return dialog !== null && !dialog.contains(outer);
  }

  for (const { id, passes, violations, incomplete, impact } of results) {
    const judged = [...violations, ...incomplete].map((result) => {
      const { node } = result;
      // Of what is in a frame, axe has a description alone.
      const element = 'element' in node && node.selector.length === 1 ? node.element : follow(node.selector);
      return { ...result, node, element };
    });
    const found = judged.filter(({ element }) => {
      // A drawing and data in XML have neither a title nor a language of a page.
      if (id === 'document-title' || id.startsWith('html-'))
        return element.ownerDocument.contentType.includes('html');
      // What the first one does comes before all others.
      if (id.startsWith('meta-refresh')) {
        const first = [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="refresh" i]')].find(
          ({ content }) => /^\s*\d+(?:\.\d*)?\s*(?:$|[;,\s]\s*\S)/.test(content),
        );
        return element === first;
      }
      if (id === 'frame-focusable-content') return !isBehindADialog(element);
      // axe can't tell whether style sheets lock the orientation where there are none.
      if (id === 'css-orientation-lock') return element.ownerDocument.styleSheets.length > 0;
      return id !== 'label-content-name-mismatch' || !isInName(element);
    });
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
