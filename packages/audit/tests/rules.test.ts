import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pageOfRule } from '../src/checks/rule-page.ts';
import { allRules } from '../src/checks/rules.ts';
import { plantedPages } from '../src/planted/pages.ts';

const ours = allRules.filter(({ id }) => id.startsWith('x/'));

test('Each rule has an id of its own', () => {
  const ids = allRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('Each rule of our own has a page of documentation that says what the rule says: node packages/audit/scripts/rules.ts', () => {
  const folder = path.join(import.meta.dirname, '../docs/rules');
  const pages = ours.map((rule) => pageOfRule(rule));
  expect(readdirSync(folder).toSorted()).toEqual(pages.map((page) => page?.name).toSorted());
  for (const page of pages) {
    expect(readFileSync(path.join(folder, page?.name ?? ''), 'utf8')).toBe(page?.text);
  }
});

test('The README lists every rule of our own with its page', () => {
  const readme = readFileSync(path.join(import.meta.dirname, '../README.md'), 'utf8');
  for (const rule of ours) expect(readme).toContain(`docs/rules/${pageOfRule(rule)?.name}`);
});

test('Each rule of our own proves itself on every run: a fault is planted that it alone has to find', () => {
  const proved = new Set(plantedPages.flatMap(({ expected }) => expected.map(({ check }) => check)));
  expect(ours.map(({ id }) => id).filter((id) => !proved.has(id))).toEqual([]);
});

test('Each rule that runs says how to mend what it finds, without a network', () => {
  expect(allRules.filter(({ enabled, mend }) => enabled && mend === undefined).map(({ id }) => id)).toEqual(
    [],
  );
});
