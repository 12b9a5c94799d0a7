import { levels } from '../evidence/criteria.ts';
import { groupBy } from '../evidence/group.ts';
import { isFailure, isReview } from '../evidence/verdict.ts';
import type { Evidence, Finding, Level } from '../evidence/schema.ts';

/** Findings that one change is likely to put right: of one rule, with the same data or in the same kind of element. */
export interface Cause {
  readonly check: string;
  /** What the rule asks for. */
  readonly what: string;
  /** What these findings share beside their rule: “#8a8a8a on #ffffff”, “aria-lable”, “a.card__link”. */
  readonly shared: string;
  readonly level: Level;
  readonly helpUrl: string | undefined;
  /** How to fix it, where the rule says so. */
  readonly mend: string | undefined;
  readonly findings: readonly Finding[];
}

/** The parts of a report in which findings stand: failures, what needs or needed review, what is wrong on purpose. */
export type Part = 'failed' | 'review' | 'expected';

/** In which part a finding stands; each is in exactly one. */
export function partOf(finding: Finding): Part {
  if (isFailure(finding)) return 'failed';
  return isReview(finding) ? 'review' : 'expected';
}

/** How many findings of a cause count: nobody has dealt with them yet. */
export const openOf = ({ findings }: Cause): number => findings.filter(({ counts }) => counts).length;

/**
 * The findings of one part, grouped by their cause; causes of the lowest level first, and among these the one with the
 * most that counts; in each, what counts before what a person has dealt with.
 */
export function causesOf({ findings, run }: Evidence, part: Part): readonly Cause[] {
  const groups = groupBy(
    findings.filter((candidate) => partOf(candidate) === part),
    (finding) => `${finding.check} ${sharedBy(finding)}`,
  );
  const ruleOf = new Map(run.rules.map((rule) => [rule.id, rule]));
  const newFirst = (one: Finding, other: Finding) => Number(other.counts) - Number(one.counts);
  return [...groups.values()]
    .flatMap((found): Cause[] => {
      const [first] = found;
      if (first === undefined) return [];
      const { check, level } = first;
      const { what = check, helpUrl, mend } = ruleOf.get(check) ?? {};
      return [
        { check, what, shared: sharedBy(first), level, helpUrl, mend, findings: found.toSorted(newFirst) },
      ];
    })
    .toSorted(
      (one, other) =>
        levels.indexOf(one.level) - levels.indexOf(other.level) ||
        openOf(other) - openOf(one) ||
        other.findings.length - one.findings.length,
    );
}

/**
 * What of a finding others of its rule can share: the two colours of a text, the attributes or roles that the rule names,
 * else the kind of element. What is measured anew in each element, such as a width, is no cause.
 */
export function sharedBy({ data, at }: Pick<Finding, 'data' | 'at'>): string {
  const colour = (...names: readonly string[]) =>
    names.map((name) => data[name]).find((value) => typeof value === 'string');
  const text = colour('fgColor', 'foreground');
  const ground = colour('bgColor', 'background');
  if (text !== undefined && ground !== undefined) return `${text} on ${ground}`;
  const named = [...new Set(JSON.stringify(Object.values(data)).match(/\baria-[a-z]+\b/g))];
  return named.length > 0 ? named.toSorted().join(', ') : kindOf(at);
}

/** “button.menu__close” of an element; where it has no class, its role, or the class nearest above it: “.card img”. */
function kindOf({ html, selector }: Finding['at']): string {
  const [, tag = 'an element', attributes = ''] = /^<([\w-]+)((?:\s[^>]*)?)/.exec(html) ?? [];
  const [own] = classesIn(/\sclass="([^"]*)"/.exec(attributes)?.[1]?.trim().split(/\s+/) ?? []);
  if (own !== undefined) return `${tag}.${own}`;
  const role = /\srole="([a-z]+)"/.exec(attributes)?.[1];
  if (role !== undefined) return `${tag}[role=${role}]`;
  const above = classesIn([...selector.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) => name)).at(-1);
  return above === undefined ? tag : `.${above} ${tag}`;
}

/** Of the classes of an element, those that a build has not numbered or hashed. */
const classesIn = (names: readonly string[]) => names.filter((name) => /^[a-z][a-z_-]*$/i.test(name));
