import { criterion } from '../evidence/criteria.ts';
import type { Rule } from '../evidence/schema.ts';

/** The page of documentation of a rule of our own; nothing for a rule of axe, which explains its own. */
export function pageOfRule(rule: Rule): { readonly name: string; readonly text: string } | null {
  const { id, what, criteria, finds, cannotSee, mend } = rule;
  if (finds === undefined || cannotSee === undefined || mend === undefined) return null;
  const asked = criteria.map((number) => {
    const { title, level, understanding } = criterion(number);
    return `- [${number} ${title}](${understanding}), level ${level}`;
  });
  const text = [
    `# ${id}`,
    what,
    ...(asked.length === 0
      ? ['Best practice: no success criterion of WCAG asks for it.']
      : [asked.join('\n')]),
    '## What it finds',
    finds,
    '## What it can’t see',
    cannotSee,
    '## How to fix it',
    mend,
  ].join('\n\n');
  return { name: `${id.replace('/', '-')}.md`, text: `${text}\n` };
}
