import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Step } from './step.ts';

function git(root: string, ...options: readonly string[]): string {
  return execFileSync('git', options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** The commit from which the work leaves the main branch; the last one where there is no main branch. */
function start(root: string): string {
  for (const branch of ['origin/main', 'main']) {
    try {
      return git(root, 'merge-base', 'HEAD', branch).trim();
    } catch {
      // There is no branch of that name.
    }
  }
  return 'HEAD';
}

/** The files that differ from the main branch, from the folder of the project: committed or not, and new ones too. */
export function changedFiles(root: string): readonly string[] {
  const names = [
    git(root, 'diff', '--name-only', '--no-renames', '-z', start(root)),
    git(root, 'ls-files', '--others', '--exclude-standard', '-z'),
  ].join('');
  return [...new Set(names.split('\0').filter((name) => name !== ''))].toSorted();
}

/** Tests that read files or start programs: no import leads from what is changed to them. */
export const byHand: readonly (readonly [changed: RegExp, tests: string])[] = [
  [/\.(?:tsx?|mts|mjs)$/, 'tests/lint/imports.test.ts'],
  [/\.css$/, 'tests/lint/styles.test.ts'],
  // What a browser checks a sheet by stands in docs/hosts.md.
  [/^src\/.*\.css$|^docs\/hosts\.md$/, 'tests/templates/source.test.ts'],
  [/^(?:src|tokens|themes)\/.*\.css$/, 'tests/package/{contents,size}.test.ts'],
  [/^(?:src|tokens|themes)\/.*\.(?:tsx?|json)$/, 'tests/package/*.test.ts'],
  [/^src\/(?:internal|format|[A-Z]\w+)\/.*\.tsx?$/, 'tests/types/*.test.ts'],
  [/^(?:tokens|themes)\/|^src\/(?:theme|cli|styles)\//, 'tests/theme/**/*.test.ts'],
  [
    /^(?:html|templates|drupal|wordpress)\/|^src\/cli\/|^scripts\/(?:build-)?templates/,
    'tests/{html,templates}/*.test.{ts,tsx}',
  ],
  [/^tests\/assistants\//, 'tests/package/assistants.thorough.test.ts'],
  [/^tests\/transcripts\//, 'tests/transcripts/*.test.ts'],
  [/^(?:src|stories|tests|html)\/|\.md$/, 'tests/completeness.test.ts'],
  [/\.mdx?$/, 'tests/{manifest.test.ts,package/{contents,release.thorough}.test.ts}'],
  [/^(?:\.github|\.ci|\.changeset)\//, 'tests/package/release.thorough.test.ts'],
  [/^api\//, 'tests/package/api.test.ts'],
  [/^package\.json$/, 'tests/{package/*,scripts/*}.test.ts'],
  [/^scripts\//, 'tests/scripts/*.test.ts'],
];

/**
 * Tests that are left out where only components changed: they try measures and brands. A component breaks them only by a
 * pair of colours for which no theme is checked, and `used-pairs` finds that.
 */
export const ofThemes = /^tests\/themes-rendered\/.*\.thorough\./;

/** What every test stands on: a change of it is for all of them. */
const forAll =
  /^(?:package-lock\.json|vite\.config\.ts|tsconfig(?:\.build)?\.json|tests\/support\/(?:limits|console)\.ts)$/;

/** Which tests a change is for, for run-related.ts. */
interface Related {
  /** All tests of `npm test`. */
  readonly all: boolean;
  /** Files whose importers are looked for. */
  readonly files: readonly string[];
  /** Tests that are run besides. */
  readonly tests: readonly string[];
}

/** Which tests a change is for. */
export function relatedTo(changed: readonly string[], root: string): Related {
  const sheets = changed.filter((file) => /^src\/.*\.css$/.test(file));
  return {
    all: changed.some((file) => forAll.test(file)),
    files: [
      ...changed.filter((file) => existsSync(path.join(root, file))),
      // A style sheet is in the page by the one that collects them, which no import of a module tells.
      ...(sheets.length > 0 ? ['src/styles/index.css'] : []),
    ],
    tests: byHand.flatMap(([pattern, tests]) =>
      changed.some((file) => pattern.test(file)) ? globSync(tests, { cwd: root }) : [],
    ),
  };
}

/**
 * The components whose stories a change can touch, if it is one of components alone: those that were changed, and those
 * made of them. Nothing if the change reaches further.
 */
export function touchedComponents(changed: readonly string[], root: string): readonly string[] | undefined {
  const touched = new Set<string>();
  for (const file of changed) {
    if (!/^(?:src|stories|tokens|themes|tests\/support|\.storybook)\//.test(file)) continue;
    const [, component] =
      /^src\/([A-Z]\w+)\//.exec(file) ?? /^stories\/([A-Z]\w+)\.(?:stories\.tsx|mdx)$/.exec(file) ?? [];
    if (component === undefined) return undefined;
    touched.add(component);
  }
  for (const part of touched) {
    for (const source of globSync('src/[A-Z]*/*.tsx', { cwd: root })) {
      const text = readFileSync(path.join(root, source), 'utf8');
      if (text.includes(`'../${part}/`)) touched.add(path.basename(path.dirname(source)));
    }
  }
  return touched.size === 0 ? undefined : [...touched];
}

/** The checks for a change: those of the files themselves, and the tests that it can break. */
export function stepsForChange(
  changed: readonly string[],
  root: string,
): { readonly beside: readonly Step[]; readonly after: readonly Step[] } {
  const there = changed.filter((file) => existsSync(path.join(root, file)));
  if (changed.length === 0) return { beside: [], after: [] };
  const some = (pattern: RegExp) => changed.some((file) => pattern.test(file));
  const format = ['oxfmt', '--check', '--no-error-on-unmatched-pattern', ...there];
  return {
    beside: [
      ...(there.length > 0 ? [{ name: 'format:check', command: ['npx', '--no-install', ...format] }] : []),
      ...(some(/\.[mc]?[jt]sx?$|oxlintrc/) ? [{ name: 'lint:code' }] : []),
      ...(some(/\.css$|stylelint/) ? [{ name: 'lint:styles' }] : []),
      ...(some(/\.[mc]?tsx?$|tsconfig|package(?:-lock)?\.json$/) ? [{ name: 'types' }] : []),
    ],
    after: [
      {
        name: 'tests of what changed',
        command: [process.execPath, path.join(import.meta.dirname, 'run-related.ts')],
        counts: true,
      },
    ],
  };
}
