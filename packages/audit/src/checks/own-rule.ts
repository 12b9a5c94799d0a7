import { criterion, lowestLevel } from '../evidence/criteria.ts';
import type { Rule } from '../evidence/schema.ts';

/** What a rule of our own tells whoever meets it; its page of documentation is made of this. */
interface Explained {
  /** What is wrong where it finds something, and how it knows. */
  readonly finds: string;
  /** What of the same kind it does not see, so that nobody takes its silence for more than it is. */
  readonly cannotSee: string;
  readonly mend: string;
}

/**
 * A rule of our own.
 * @param id Without “x/”.
 * @param criteria Its success criteria, the main one first; none for best practice.
 */
export function ownRule(id: string, what: string, criteria: readonly string[], explained: Explained): Rule {
  const [main] = criteria;
  return {
    id: `x/${id}`,
    what,
    criteria: [...criteria],
    level: lowestLevel(criteria),
    ...(main === undefined ? {} : { helpUrl: criterion(main).understanding }),
    enabled: true,
    ...explained,
  };
}
