import path from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import type { TestProjectConfiguration } from 'vitest/config';
import type { Reporter } from 'vitest/node';
import { readPromises } from '../promises.ts';
import type { Everything } from './break-everything.ts';
import { give } from './give.ts';
import type { CssMutant, HtmlMutant } from './mutant.ts';
import { leftOut } from './operators.ts';
import type { Given } from './try-mutants.ts';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Runs the named tests, file by file, on all mutants that still live.
 *
 * @returns Those that no test found.
 */
export async function tryAll(
  mutants: readonly (CssMutant | HtmlMutant)[],
  everything: Everything,
  components: readonly string[],
): Promise<readonly (CssMutant | HtmlMutant)[]> {
  const named = namedTests(components);
  const files = filesFor(mutants, named, components);
  let alive = mutants;
  for (const [index, file] of files.entries()) {
    if (alive.length === 0) break;
    // Without a browser there are no styles.
    if (!isInBrowser(file) && alive.every(({ kind }) => kind === 'css')) continue;
    const place = `${String(index + 1).padStart(2)} of ${files.length}  ${file}`;
    const before = alive.length;
    const begun = performance.now();
    const killed = await tryIn(
      file,
      { mutants: alive, sheet: everything.sheet, named, components },
      everything.code,
      (count) => progress(`${place}: ${count} of ${before} found`),
    );
    alive = alive.filter(({ id }) => !killed.has(id));
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    progress(`${place}: ${before - alive.length} of ${before} found in ${seconds} s\n`);
  }
  return alive;
}

interface NamedTest {
  readonly title: string;
  readonly file: string;
  readonly components: readonly string[];
}

function namedTests(components: readonly string[]): readonly NamedTest[] {
  return Object.entries(readPromises(root)).flatMap(([specification, made]) =>
    made.flatMap(({ tests }) =>
      tests.map(({ title, file }) => ({
        title,
        file,
        components: specification === 'every-component' ? [...components, 'shared'] : [specification],
      })),
    ),
  );
}

/** The files of tests that can find any of the mutants, quick ones first. */
function filesFor(
  mutants: readonly (CssMutant | HtmlMutant)[],
  named: readonly NamedTest[],
  components: readonly string[],
): readonly string[] {
  const broken = new Set(mutants.map(({ component }) => component));
  const isOfAnother = (file: string) =>
    !broken.has('shared') &&
    components.some((component) => file.endsWith(`/${component}.test.tsx`) && !broken.has(component));
  const files = named
    .filter((test) => broken.has('shared') || test.components.some((component) => broken.has(component)))
    .map(({ file }) => file)
    .filter((file) => !isOfAnother(file) && !leftOut.some((one) => one.file.test(file)));
  return [...new Set(files)].toSorted((one, other) => cost(one) - cost(other));
}

/** The projects whose tests are tried. */
const tried = new Set<unknown>(['node', 'isolated', 'browser']);

const isInBrowser = (file: string) => file.includes('.browser.');

/** What is quick comes first: most of what is broken is found there. */
function cost(file: string): number {
  if (!isInBrowser(file)) return 0;
  return file.includes('/components/') ? 1 : file.includes('axe') ? 3 : 2;
}

function progress(words: string): void {
  if (process.stdout.isTTY || words.endsWith('\n')) process.stdout.write(`\r${words}`);
}

async function tryIn(
  file: string,
  given: Given,
  code: Everything['code'],
  tell: (killed: number) => void,
): Promise<ReadonlySet<string>> {
  // What Vitest's own command line sets; the configuration asks for it.
  process.env['VITEST'] = 'true';
  const [{ startVitest }, { default: usual }] = await Promise.all([
    import('vitest/node'),
    import('../../vite.config.ts'),
  ]);
  const killed = new Set<string>();
  const unsound: string[] = [];
  const reporter: Reporter = {
    onTestCaseResult(test) {
      const { state, errors } = test.result();
      if (state === 'skipped') return;
      const found = test.meta().mutations;
      for (const id of found?.killed ?? []) killed.add(id);
      if (state === 'failed') unsound.push(`${test.fullName}: ${errors?.[0]?.message ?? 'it failed'}`);
      if (found?.unsound !== undefined) unsound.push(`${test.fullName}: ${found.unsound}`);
      tell(killed.size);
    },
  };
  const vitest = await startVitest(
    'test',
    [file],
    {
      watch: false,
      reporters: [reporter],
      config: false,
      fsModuleCache: false,
      root,
      maxWorkers: 1,
    },
    overrides(usual, given, code),
  );
  const errors = vitest.state.getUnhandledErrors();
  const wasRun = vitest.state.getFiles().length > 0;
  await vitest.close();
  process.exitCode = 0;
  if (!wasRun) give(`${file} is in no project that is tried, so it could find nothing.`);
  if (errors.length > 0) give(`${file} could not be run: ${String(errors[0])}`);
  if (unsound.length > 0)
    give(`Tests that fail with nothing broken can prove nothing:\n${unsound.join('\n')}`);
  return killed;
}

/** The projects that try components, as they are, with the broken code in the place of the code. */
function overrides(
  { plugins = [], server, publicDir, test }: UserConfig,
  given: Given,
  code: Everything['code'],
): UserConfig {
  const broken: Plugin = {
    name: 'broken-components',
    enforce: 'pre',
    load: (id) =>
      code.get(
        path
          .relative(root, id.split('?')[0] ?? '')
          .split(path.sep)
          .join('/'),
      ),
  };
  const projects = (test?.projects ?? []).flatMap((project): readonly TestProjectConfiguration[] => {
    if (typeof project !== 'object' || !('test' in project)) return [];
    const { extends: _, ...own } = project;
    if (own.test === undefined || !tried.has(own.test.name)) return [];
    const inProject = {
      ...own.test,
      // Broken code must not be kept for the next run of the tests.
      fsModuleCache: false,
      provide: { mutations: given },
      setupFiles: ['scripts/mutations/try-mutants.ts', ...[own.test.setupFiles ?? []].flat()],
    };
    return [
      {
        ...own,
        root,
        plugins: [...plugins, broken],
        ...(server && { server }),
        ...(publicDir !== undefined && { publicDir }),
        test: inProject,
      },
    ];
  });
  return { root, test: { projects } };
}
