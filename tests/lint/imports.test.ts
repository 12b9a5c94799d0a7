import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** A file, one import in it, and whether the import table of docs/architecture.md allows it. */
const rows: readonly (readonly [file: string, code: string, allowed: boolean])[] = [
  ['src/index.ts', "export { ThreatCard } from './ThreatCard/ThreatCard.tsx';", true],
  ['src/index.ts', "export type { LinkTarget } from './internal/types.ts';", true],
  ['src/index.ts', "import './styles/index.css';", false],
  ['src/index.ts', "export { List } from './internal/List.tsx';", false],
  ['src/ThreatCard/a.tsx', "import { List } from '../internal/List.tsx'; List();", true],
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
  ['stories/a.tsx', "import { ThreatCard } from '../src/index.ts'; ThreatCard();", true],
  ['stories/pages/a.tsx', "import { formatDate } from '../../src/format/index.ts'; formatDate();", true],
  ['stories/a.tsx', "import { ThreatCard } from '../src/ThreatCard/ThreatCard.tsx'; ThreatCard();", false],
  ['stories/pages/a.tsx', "import { report } from '../../src/internal/report.ts'; report();", false],
  ['stories/a.tsx', "import { hydrate } from '../tests/support/mount.tsx'; hydrate();", false],
  ['content/a.tsx', "import { ThreatCard } from '../src/index.ts'; ThreatCard();", true],
  ['content/a.tsx', "import { report } from '../src/internal/report.ts'; report();", false],
  ['content/a.tsx', "import { Band } from '../stories/pages/Band.tsx'; Band();", false],
  ['.storybook/blocks/a.tsx', "import { news } from '../../content/en.tsx'; news();", true],
  ['.storybook/blocks/a.tsx', "import { Band } from '../../stories/pages/Band.tsx'; Band();", false],
  ['.storybook/a.tsx', "import { hydrate } from '../tests/support/mount.tsx'; hydrate();", false],
  ['tests/a.test.ts', "import { ThreatCard } from '../src/index.ts'; ThreatCard();", true],
  ['tests/a.test.ts', "import { safeHref } from '../src/internal/safeHref.ts'; safeHref();", false],
  [
    'tests/internal/a.test.ts',
    "import { safeHref } from '../../src/internal/safeHref.ts'; safeHref();",
    true,
  ],
  ['tests/package/a.test.ts', "import { ThreatCard } from '../../src/index.ts'; ThreatCard();", false],
  [
    'tests/hosts/sites/vite/a.tsx',
    "import { ThreatCard } from '../../../../src/index.ts'; ThreatCard();",
    false,
  ],
  ['tests/hosts/sites/vite/a.tsx', "import { ThreatCard } from 'cresset'; ThreatCard();", true],
  ['tests/ports/a.test.ts', "import { ThreatCard } from '../../src/index.ts'; ThreatCard();", false],
  ['packages/audit/src/a.ts', "import { ThreatCard } from '../../../src/index.ts'; ThreatCard();", false],
];

describe('who may import what', () => {
  let folder = '';
  const refused = new Set<number>();

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cresset-lint-'));
    copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
    for (const [index, [file, code]] of rows.entries()) {
      const planted = plantedPath(file, index);
      mkdirSync(path.dirname(path.join(folder, planted)), { recursive: true });
      writeFileSync(path.join(folder, planted), `${code}\n`);
    }
    for (const { code, filename } of lint(folder)) {
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
});

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
