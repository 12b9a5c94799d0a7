import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCss } from 'postcss';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { componentFolders } from '../scripts/components.ts';
import { breakEverything } from '../scripts/mutations/break-everything.ts';
import { breakHtml } from '../scripts/mutations/break-html.ts';
import { cssOperators, htmlOperators } from '../scripts/mutations/operators.ts';

const components = await componentFolders();
const root = path.resolve(import.meta.dirname, '..');
const { mutants, code, sheet } = breakEverything(root);

describe('what is broken on purpose', () => {
  test('has a name of its own each time', () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  });

  test('is something of every component, in its styles and in its elements', () => {
    const places = new Set(mutants.map(({ component, kind }) => `${component} ${kind}`));
    expect(places.size).toBe(2 * (components.length + 1));
  });

  test.each([...cssOperators, ...htmlOperators].map(({ name }) => name))(
    'is broken in this way, too: %s',
    (name) => {
      expect(mutants.filter(({ operator }) => operator === name)).not.toEqual([]);
    },
  );

  test('differs from our style sheet, in words that a browser can read', () => {
    for (const mutant of mutants) {
      if (mutant.kind !== 'css') continue;
      expect(sheet.slice(mutant.start, mutant.end), mutant.id).not.toBe(mutant.text);
      expect(() => parseCss(mutant.text), mutant.id).not.toThrow();
    }
  });

  test('is still code', () => {
    for (const [file, text] of code)
      if (file.endsWith('.tsx')) expect(parseSync(file, text, { lang: 'tsx' }).errors, file).toEqual([]);
  });

  test('is done only while it is asked for', () => {
    const source = 'export const A = () => <p role="note">{words}</p>;';
    const { code: broken, mutants: found } = breakHtml(
      'src/A/A.tsx',
      source,
      htmlOperators,
      './active.ts',
      1,
    );
    expect(found.map(({ id }) => id)).toEqual([
      'A.tsx | drop element | <p>',
      'A.tsx | swap element | <p>',
      'A.tsx | remove attribute | <p> role',
      'A.tsx | drop words | {words}',
    ]);
    expect(broken.split('\n')[1]).toBe(
      'export const A = () => ($is(1) ? null : <$tags.t2_p role={$is(3) ? undefined : "note"}>{$is(4) ? null : (words)}</$tags.t2_p>);',
    );
  });
});

test('what may survive is named as it is named today, with a reason', () => {
  const listed: { why: string; mutants: string[] }[] = parse(
    readFileSync(path.join(root, 'scripts/mutations/survivors.yaml'), 'utf8'),
  );
  const known = new Set(mutants.map(({ id }) => id));
  expect(listed.flatMap((entry) => entry.mutants).filter((id) => !known.has(id))).toEqual([]);
  expect(listed.filter(({ why }) => why.split(' ').length < 4)).toEqual([]);
});

test.each([
  [['--component', 'CardGrid', '--operator', 'thin ring'], 'nothing is proved'],
  [['--component', 'Carousel'], 'ThreatCard'],
  [['--sample', 'many'], 'whole number'],
])('a run that can say nothing ends with 2 and says why: %j', (options, words) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/mutations.ts', ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});
