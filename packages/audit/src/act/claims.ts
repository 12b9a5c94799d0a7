import axe from 'axe-core';

/** The rules of W3C's that axe doesn't name although a rule of it, or of ours, judges them. */
const more: Readonly<Record<string, readonly string[]>> = {
  '09o5cg': ['x/contrast-pixels', 'x/contrast-pixels-enhanced'],
  '2t702h': ['axe/summary-name'],
  'afw4f7': ['x/contrast-pixels'],
  'oj04fd': ['x/focus-visible'],
};

/** By the id of a rule of W3C's, the ids of our rules that judge it together. */
export const claims: Readonly<Record<string, readonly string[]>> = merged();

function merged(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const add = (id: string, rule: string): void => {
    found[id] = [...(found[id] ?? []), rule];
  };
  for (const { ruleId, actIds = [] } of axe.getRules()) {
    for (const id of actIds) add(id, `axe/${ruleId}`);
  }
  for (const [id, rules] of Object.entries(more)) for (const rule of rules) add(id, rule);
  return found;
}
