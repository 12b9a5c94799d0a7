import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allRules } from '../src/checks/rules.ts';
import { pageOfRule } from '../src/checks/rule-page.ts';

/** Writes the page of documentation of each rule of our own into `docs/rules`, made of what the rule says of itself. */
const folder = path.resolve(import.meta.dirname, '../docs/rules');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
for (const rule of allRules) {
  const page = pageOfRule(rule);
  if (page !== null) writeFileSync(path.join(folder, page.name), page.text);
}
