import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';

/** What the code of broken components asks while it runs; it holds all mutants at once, and does one of them. */

/** A test that loads the components anew gets this module anew, too: what both have to know stands outside of it. */
const shared = globalThis as typeof globalThis & {
  cressetMutations?: { active: number; readonly reported: Set<string> };
};
const state = (shared.cressetMutations ??= { active: 0, reported: new Set() });

/** The messages that were reported. Each is reported once, so each mutant begins with none. */
export const { reported } = state;

/** @param number Of the mutant to do; 0 does none. */
export function activate(number: number): void {
  state.active = number;
  reported.clear();
}

export function is(number: number): boolean {
  return state.active === number;
}

/** Elements by number and name: `<tags.t7_p>` is a `<p>`, and a `<div>` while mutant 7 is active. */
export const tags: Readonly<Record<string, string>> = new Proxy(
  {},
  {
    get: (_, key) => {
      const [, number, usual = ''] = /^t(\d+)_(\w+)$/.exec(String(key)) ?? [];
      return is(Number(number)) ? 'div' : usual;
    },
  },
);

/** Children in their order, or with two neighbours changed: each number stands for a child and the next one. */
export function order(numbers: readonly number[], ...children: readonly ReactNode[]): ReactElement {
  const at = numbers.indexOf(state.active);
  const shown =
    at === -1
      ? children
      : [...children.slice(0, at), children[at + 1], children[at], ...children.slice(at + 2)];
  return createElement(Fragment, null, ...shown);
}
