import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import picomatch from 'picomatch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** A file, one import in it, and whether the import table of docs/architecture.md allows it. */
const rows: readonly (readonly [file: string, code: string, allowed: boolean])[] = [
  ['src/index.ts', "export { ThreatCard } from './ThreatCard/ThreatCard.tsx';", true],
  ['src/index.ts', "export type { LinkTarget } from './internal/types.ts';", true],
  ['src/index.ts', "import './styles/index.css';", false],
  ['src/index.ts', "export { list } from './internal/list.tsx';", false],
  ['src/ThreatCard/a.tsx', "import { list } from '../internal/list.tsx'; list();", true],
  [
    'src/ThreatCard/a.tsx',
    "import { ThreatLevel } from '../ThreatLevel/ThreatLevel.tsx'; ThreatLevel();",
    true,
  ],
  ['src/ThreatCard/a.tsx', "import type { ReactNode } from 'react'; export type A = ReactNode;", true],
  ['src/ThreatCard/a.tsx', "import { useId } from 'react'; useId();", false],
  ['src/ThreatCard/a.tsx', "import clsx from 'clsx'; clsx();", false],
  ['src/ThreatCard/a.tsx', "import './ThreatCard.css';", false],
  ['src/ThreatCard/a.tsx', "import { NewsTeaser } from '../NewsTeaser/NewsTeaser.tsx'; NewsTeaser();", false],
  ['src/ThreatCard/a.tsx', "import { ThreatLevel } from '../index.ts'; ThreatLevel();", false],
  ['src/internal/a.ts', "import { report } from './report.ts'; report();", true],
  ['src/internal/a.ts', "import { ThreatCard } from '../ThreatCard/ThreatCard.tsx'; ThreatCard();", false],
  ['src/internal/a.ts', "import { useState } from 'react'; useState();", false],
  ['src/format/a.ts', "import { readDate } from '../internal/date.ts'; readDate();", true],
  ['src/format/a.ts', "import { deriveTheme } from '../theme/derive.ts'; deriveTheme();", false],
  ['src/format/a.ts', "import dayjs from 'dayjs'; dayjs();", false],
  ['src/schema/a.ts', "import type { A } from '../NewsTeaser/NewsTeaser.tsx'; export type B = A;", true],
  ['src/schema/a.ts', "import { NewsTeaser } from '../NewsTeaser/NewsTeaser.tsx'; NewsTeaser();", false],
  ['src/theme/a.ts', "import { parse } from '@humanwhocodes/momoa'; parse();", true],
  ['src/theme/a.ts', "import { report } from '../internal/report.ts'; report();", false],
  ['src/cli/a.ts', "import { checkTheme } from '../theme/check-theme.ts'; checkTheme();", true],
  ['src/cli/compare/a.ts', "import { UnusableInput } from '../unusable-input.ts'; UnusableInput();", true],
  ['src/cli/a.ts', "import { report } from '../internal/report.ts'; report();", false],
  ['src/cli/compare/a.ts', "import { ThreatCard } from '../../index.ts'; ThreatCard();", false],
  ['stories/a.tsx', "import { ThreatCard } from '../src/index.ts'; ThreatCard();", true],
  ['stories/a.tsx', "import { modes } from '../packages/audit/src/modes/modes.ts'; modes();", false],
  ['stories/pages/a.tsx', "import { formatDate } from '../../src/format/index.ts'; formatDate();", true],
  ['stories/a.tsx', "import { ThreatCard } from '../src/ThreatCard/ThreatCard.tsx'; ThreatCard();", false],
  ['stories/pages/a.tsx', "import { report } from '../../src/internal/report.ts'; report();", false],
  ['stories/a.tsx', "import { hydrate } from '../tests/support/mount.tsx'; hydrate();", false],
  ['content/a.tsx', "import { ThreatCard } from '../src/index.ts'; ThreatCard();", true],
  ['content/a.tsx', "import { report } from '../src/internal/report.ts'; report();", false],
  ['content/a.tsx', "import { Band } from '../stories/pages/Band.tsx'; Band();", false],
  ['.storybook/blocks/a.tsx', "import { news } from '../../content/en.tsx'; news();", true],
  ['.storybook/blocks/a.tsx', "import { Band } from '../../stories/pages/Band.tsx'; Band();", false],
  ['.storybook/a.tsx', "import index from '../html/index.json'; index();", false],
  ['.storybook/a.tsx', "import { hydrate } from '../tests/support/mount.tsx'; hydrate();", false],
  ['.storybook/a.tsx', "import { report } from '../src/internal/report.ts'; report();", false],
  [
    '.storybook/blocks/a.tsx',
    "import { modes } from '../../packages/audit/src/modes/modes.ts'; modes();",
    false,
  ],
  ['.storybook/blocks/a.tsx', "import { modes } from 'cresset-audit'; modes();", true],
  ['scripts/a.ts', "import { checkTheme } from '../src/theme/check-theme.ts'; checkTheme();", true],
  ['scripts/a.ts', "import { report } from '../src/internal/report.ts'; report();", false],
  ['scripts/a.ts', "import { hydrate } from '../tests/support/mount.tsx'; hydrate();", false],
  ['tests/a.test.ts', "import { ThreatCard } from '../src/index.ts'; ThreatCard();", true],
  ['tests/a.test.ts', "import { safeHref } from '../src/internal/safeHref.ts'; safeHref();", false],
  [
    'tests/internal/a.test.ts',
    "import { safeHref } from '../../src/internal/safeHref.ts'; safeHref();",
    true,
  ],
  [
    'tests/internal/a.test.ts',
    "import { count } from '../../packages/audit/src/report/words.ts'; count();",
    false,
  ],
  ['tests/theme/a.test.ts', "import { modes } from '../../src/theme/modes.ts'; modes();", true],
  [
    'tests/theme/a.test.ts',
    "import { count } from '../../packages/audit/src/report/words.ts'; count();",
    false,
  ],
  [
    'tests/cli/a.test.ts',
    "import { count } from '../../packages/audit/src/report/words.ts'; count();",
    false,
  ],
  ['tests/package/a.test.ts', "import { ThreatCard } from '../../src/index.ts'; ThreatCard();", false],
  [
    'tests/hosts/sites/vite/a.tsx',
    "import { ThreatCard } from '../../../../src/index.ts'; ThreatCard();",
    false,
  ],
  ['tests/hosts/sites/vite/a.tsx', "import { ThreatCard } from 'cresset'; ThreatCard();", true],
  ['packages/audit/src/a.ts', "import { modes } from './modes/modes.ts'; modes();", true],
  ['packages/audit/src/a.ts', "import { ThreatCard } from '../../../src/index.ts'; ThreatCard();", false],
  [
    'packages/audit/tests/a.test.ts',
    "import { limits } from '../../../tests/support/limits.ts'; limits();",
    false,
  ],
  ['packages/audit/src/modes/a.ts', "import { criteria } from '../evidence/criteria.ts'; criteria();", false],
  ['packages/audit/src/evidence/a.ts', "import { modes } from '../modes/modes.ts'; modes();", true],
  [
    'packages/audit/src/evidence/a.ts',
    "import type { Check } from '../checks/check.ts'; export type A = Check;",
    false,
  ],
  ['packages/audit/src/checks/a.ts', "import { criteria } from '../evidence/criteria.ts'; criteria();", true],
  ['packages/audit/src/checks/a.ts', "import { readPlan } from '../engine/plan.ts'; readPlan();", false],
  ['packages/audit/src/planted/a.ts', "import { axeCheck } from '../checks/axe.ts'; axeCheck();", false],
  ['packages/audit/src/report/a.ts', "import { criteria } from '../evidence/criteria.ts'; criteria();", true],
  ['packages/audit/src/report/a.ts', "import { readOptions } from '../options.ts'; readOptions();", false],
  ['packages/audit/src/source/a.ts', "import { axeCheck } from '../checks/axe.ts'; axeCheck();", false],
  ['packages/audit/src/act/a.ts', "import { criteria } from '../evidence/criteria.ts'; criteria();", true],
  ['packages/audit/src/act/a.ts', "import { axeCheck } from '../checks/axe.ts'; axeCheck();", false],
  ['packages/audit/src/engine/a.ts', "import { axeCheck } from '../checks/axe.ts'; axeCheck();", true],
  ['packages/audit/src/engine/a.ts', "import { readOptions } from '../options.ts'; readOptions();", false],
];

/** Two files whose types need each other. */
const circle = [
  ['circle/a.ts', "import type { B } from './b.ts';\nexport type A = B | 1;\n"],
  ['circle/b.ts', "import type { A } from './a.ts';\nexport type B = A[];\n"],
] as const;

describe('who may import what', () => {
  let folder = '';
  const refused = new Set<number>();
  const inCircle: string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cresset-lint-'));
    copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
    for (const [index, [file, code]] of rows.entries()) {
      const planted = plantedPath(file, index);
      mkdirSync(path.dirname(path.join(folder, planted)), { recursive: true });
      writeFileSync(path.join(folder, planted), `${code}\n`);
    }
    mkdirSync(path.join(folder, 'circle'));
    for (const [file, code] of circle) writeFileSync(path.join(folder, file), code);
    for (const { code, filename } of lint(folder)) {
      if (code.includes('no-cycle')) inCircle.push(filename);
      const index = rows.findIndex(([file], row) => plantedPath(file, row) === filename);
      if (code.includes('no-restricted-imports')) refused.add(index);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test.for(
    rows.map(([file, code, allowed], index) => ({
      index,
      file,
      code,
      allowed,
      verb: allowed ? 'may' : 'may not',
    })),
  )('$file $verb say $code', ({ index, allowed }) => expect(!refused.has(index)).toBe(allowed));

  test('no two files may need each other, not even for their types', () => {
    expect(inCircle.toSorted()).toEqual(circle.map(([file]) => file));
  });
});

describe('every room has its fence', () => {
  const fences = fencesOfTheLinter();
  const fenceOf = (file: string) => fences.findLast(({ files }) => picomatch.isMatch(file, [...files]));
  const code = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n');

  test('no file of code lies outside of all fences, but those at the top, which join the rooms', () => {
    expect(code.length).toBeGreaterThan(500);
    const unfenced = code.filter((file) => fenceOf(file) === undefined);
    expect(unfenced).toEqual(['src/css.ts', 'vite.config.ts']);
  });

  test('no folder of the library or of the audit has only the fence that all of them share', () => {
    const rooms = new Set(code.flatMap((file) => /^(?:src|packages\/\w+\/src)\/\w+\//.exec(file) ?? []));
    expect(rooms.size).toBeGreaterThan(20);
    const shared = [...rooms].filter(
      (room) => !/\/src\/.|^src\/./.test(fenceOf(`${room}a.ts`)?.files.join() ?? ''),
    );
    expect(shared).toEqual([]);
  });

  test.for(fences.flatMap(({ files }) => [...files]))(
    '%s has an import that is planted and refused',
    (room) => {
      const planted = rows.filter(
        ([file, , allowed]) => !allowed && fenceOf(file)?.files.includes(room) === true,
      );
      expect(planted.filter(([file]) => picomatch.isMatch(file, room))).not.toEqual([]);
    },
  );

  test.for(fences.flatMap(({ files }) => [...files]))('%s has its row in the documentation', (room) => {
    const table = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
    const name = room.replace('**/', '').replace('[A-Z]*', '<Component>').replace(/\*\*$/, '');
    const firstCells = [...table.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
    expect(firstCells.filter((cell) => cell.includes(`\`${name}\``))).toHaveLength(1);
  });
});

/** The rules of the linter that forbid imports, in its order: of two for one file, the later holds alone. */
function fencesOfTheLinter(): readonly { readonly files: readonly string[] }[] {
  const printed = execFileSync(path.join(root, 'node_modules/.bin/oxlint'), ['--print-config'], {
    cwd: root,
    encoding: 'utf8',
  });
  // The shape of oxlint's own JSON.
  const { overrides } = JSON.parse(printed) as {
    overrides: { files: string[]; rules: Record<string, unknown> }[];
  };
  return overrides.filter(({ rules }) => 'no-restricted-imports' in rules);
}

/** Each row has a file of its own, in the folder that its rule is about; `src/index.ts` is one by its name. */
function plantedPath(file: string, index: number): string {
  return file === 'src/index.ts'
    ? path.join(`row-${index}`, file)
    : path.join(path.dirname(file), `${index}-${path.basename(file)}`);
}

function lint(folder: string): readonly { readonly code: string; readonly filename: string }[] {
  let output: string;
  try {
    output = execFileSync(path.join(root, 'node_modules/.bin/oxlint'), ['--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    // Findings are its answer, and an exit code of 1.
    output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  }
  // The shape of oxlint's own JSON.
  const report = JSON.parse(output) as { diagnostics: { code: string; filename: string }[] };
  return report.diagnostics;
}
