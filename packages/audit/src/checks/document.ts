import type { Observation } from '../evidence/observation.ts';
import { usualMode } from '../modes/modes.ts';
import type { Check, Seen } from './check.ts';
import { showsSomething } from './shows-something.ts';
import { references } from './references.ts';
import { links } from './links.ts';
import { fields } from './fields.ts';
import { structure } from './structure.ts';
import { layout } from './layout.ts';
import { readListeners } from './listeners.ts';
import { pointerOnly } from './pointer-only.ts';
import { print } from './print.ts';
import { installAxe } from './install-axe.ts';
import { toolsWithout, type DocumentRule, type Tools } from './tools.ts';

const documentRules: readonly DocumentRule[] = [
  showsSomething,
  ...references,
  ...links,
  ...fields,
  ...structure,
  ...layout,
  pointerOnly,
  print,
];

/** What axe has and its types don't tell. */
interface Selecting {
  getSelector(element: Element): string | string[];
}

const source = `{
  const rules = {${documentRules.map(({ rule, find }) => `${JSON.stringify(rule.id)}: ${asExpression(find)}`).join(',\n')}};
  cressetAudit.read = (ids, exclude, isUsual) => {
    let isSetUp = false;
    const setUp = () => {
      if (!isSetUp) cressetAudit.axe.setup(document);
      isSetUp = true;
    };
    try {
      const tools = (${toolsWithout.toString()})(exclude, isUsual, setUp);
      return (${read.toString()})(ids.map((id) => [id, rules[id]]), tools, setUp);
    } finally {
      if (isSetUp) cressetAudit.axe.teardown();
    }
  };
}`;

/** A method prints without the word that makes it a function. */
function asExpression(find: DocumentRule['find']): string {
  const text = find.toString();
  return /^(?:function|\()/.test(text) ? text : `function ${text}`;
}

/** The rules that read the document. */
export const documentCheck: Check = {
  rules: documentRules.map(({ rule }) => rule),

  async see({ world, devtools, mode, rules, exclude }) {
    const ids = documentRules
      .filter(({ alsoIn = [], onlyIn = [usualMode, ...alsoIn] }) => onlyIn.includes(mode.id))
      .map(({ rule }) => rule.id)
      .filter((id) => rules.includes(id));
    if (ids.length === 0) return { observations: [], applied: [], inapplicable: [], axeMs: 0 };
    await installAxe(world);
    await world.once(source);
    if (ids.includes(pointerOnly.rule.id)) await readListeners(world, devtools);
    const seen = await world.evaluate(
      ({ wanted, without, isUsual }) => globalThis.cressetAudit?.read?.(wanted, without, isUsual),
      { wanted: ids, without: exclude, isUsual: mode.id === usualMode },
    );
    if (seen === undefined) throw new Error('The page was replaced before its document could be read.');
    return { ...seen, axeMs: 0 };
  },
};

/** Runs in the page. */
function read(
  rules: readonly (readonly [id: string, find: DocumentRule['find']])[],
  tools: Tools,
  setUp: () => void,
): Omit<Seen, 'axeMs'> {
  const { cressetAudit } = globalThis;
  if (cressetAudit === undefined) throw new Error('The page was replaced before its document could be read.');
  const { elements, axe } = cressetAudit;
  const applied: string[] = [];
  const inapplicable: string[] = [];
  const observations = rules.flatMap(([id, find]) => {
    const found = find(tools);
    (found === null ? inapplicable : applied).push(id);
    return (found ?? []).map(
      ({ element, outcome, kind, summary, impact, confidence, data = {} }): Observation => {
        elements.push(element);
        setUp();
        return {
          check: id,
          outcome,
          confidence: confidence ?? (outcome === 'failed' ? 'certain' : 'heuristic'),
          impact: impact ?? null,
          kind,
          summary,
          data: { ...data },
          element: elements.length - 1,
          selector: [(axe.utils as unknown as Selecting).getSelector(element)].flat().join(' >> '),
          html: element.outerHTML.slice(0, 300),
        };
      },
    );
  });
  return { observations, applied, inapplicable };
}
