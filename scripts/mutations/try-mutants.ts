import { afterEach, beforeEach, inject, TestRunner, type RunnerTestCase, type RunnerTestSuite } from 'vitest';
import { activate } from './active.ts';
import type { CssMutant, HtmlMutant } from './mutant.ts';

/** What a file of tests is given: the mutants that still live, and which tests have to find them. */
export interface Given {
  readonly mutants: readonly (CssMutant | HtmlMutant)[];
  /** The whole style sheet, as mutants count its characters. */
  readonly sheet: string;
  /** Titles of tests as specifications write them, each with the components whose specification names it. */
  readonly named: readonly { readonly title: string; readonly components: readonly string[] }[];
  readonly components: readonly string[];
}

/** What a test tells back. */
interface Told {
  /** The mutants that it found, by their names. */
  readonly killed?: readonly string[];
  /** Why nothing that it said of mutants can be trusted. */
  readonly unsound?: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    mutations: Given;
  }
  interface TaskMeta {
    mutations?: Told;
  }
}

const given = inject('mutations');
const alive = new Map(given.mutants.map((mutant) => [mutant.id, mutant]));
let trying = false;
/** In ms: a hook that tries all mutants has no limit; each test that it runs has its own. */
const aDay = 86_400_000;
const inBrowser = typeof document === 'object' && 'elementFromPoint' in document;
// Tests that show hosts in frames have the sheet nowhere else.
if (inBrowser) await import('../../src/styles/index.css');

// This is how a run takes only tests that can find something: those that a specification names for a mutant still alive.
beforeEach((context) => {
  if (!trying && mutantsFor(namesOf(context.task)).length === 0) context.skip();
});

// Each test runs as it is, and then once for each mutant that it is named to find, with all that stands around it. This
// hook was there first, so it comes last: what other hooks have to do after a test is done.
afterEach(async ({ task }) => {
  if (trying || task.result?.state !== 'pass') return;
  trying = true;
  try {
    task.meta.mutations = await tryAll(mutantsFor(namesOf(task)), task, TestRunner.getTestFn(task));
  } finally {
    trying = false;
  }
}, aDay);

async function tryAll(
  mutants: readonly (CssMutant | HtmlMutant)[],
  task: RunnerTestCase,
  test: () => unknown,
): Promise<Told> {
  const killed: string[] = [];
  async function failsWith(mutant: CssMutant | HtmlMutant): Promise<boolean> {
    start(mutant);
    const failed = await fails(task, test);
    start(undefined);
    if (mutant.kind === 'html') closeStories();
    return failed;
  }
  for (const mutant of mutants) {
    if (!(await failsWith(mutant))) continue;
    // A test that fails without any mutant, too, has found nothing but what the last one left behind.
    if (!(await passesAgain(task, test)))
      return { killed, unsound: `after "${mutant.id}" it fails even when nothing is broken` };
    // And so it can have failed while this mutant was tried, who has nothing to do with it.
    if (!(await failsWith(mutant))) continue;
    killed.push(mutant.id);
    alive.delete(mutant.id);
  }
  return { killed };
}

/**
 * Whether a test with nothing broken passes twice in a row. The first run may fail: React throws what one root left undone
 * in the next test that waits for it. One that fails every other time proves nothing.
 */
async function passesAgain(task: RunnerTestCase, test: () => unknown): Promise<boolean> {
  const passes = async () => {
    // Messages are reported once, so each run begins with none.
    start(undefined);
    return !(await fails(task, test));
  };
  return ((await passes()) || (await passes())) && passes();
}

/** Takes what is open off the page: elements stay as they were written, whatever their component writes by now. */
function closeStories(): void {
  if (inBrowser) for (const left of document.querySelectorAll('body > div')) left.remove();
}

function mutantsFor(names: readonly string[]): readonly (CssMutant | HtmlMutant)[] {
  const components = new Set(
    given.named
      .filter(({ title }) => names.some((name) => matches(title, name)))
      .flatMap((one) => one.components),
  );
  const isNamed = (component: string) =>
    components.has(component) || (component === 'shared' && components.size > 0);
  return [...alive.values()].filter(
    ({ component, kind }) =>
      (kind === 'html' || inBrowser) && isNamed(component) && isWorthTrying(component, names),
  );
}

/** A test of one component, or of one story of it, finds what is broken there; of pages two kinds show all components. */
function isWorthTrying(component: string, names: readonly string[]): boolean {
  const one = given.components.find((candidate) => names.some((name) => shows(name, candidate)));
  const story = names.find((name) => /^[A-Z][\w ]*(?:\/[\w ]+)*: /.test(name));
  if (story !== undefined && one === undefined) return /^Pages\/(?:Hostile|What we do: Default)/.test(story);
  return one === undefined || one === component || (component === 'shared' && story === undefined);
}

/** Whether a name is that of a component or of a story of it. */
const shows = (name: string, component: string) => name === component || name.includes(`/${component}: `);

/** Whether a title as it is written, with `%s` for words that are put in, is that of a test. */
function matches(title: string, name: string): boolean {
  const parts = title.split(/%[sijo]/);
  return parts.length === 1
    ? title === name
    : name.startsWith(parts[0] ?? '') && name.endsWith(parts.at(-1) ?? '');
}

function namesOf(task: RunnerTestCase): readonly string[] {
  return [...groupsOf(task).map(({ name }) => name), task.name];
}

/** The groups that a test is in, from the file down. */
function groupsOf(task: RunnerTestCase): readonly RunnerTestSuite[] {
  const groups: RunnerTestSuite[] = [];
  for (let group = task.suite; group !== undefined; group = group.suite) groups.unshift(group);
  return groups[0] === task.file ? groups : [task.file, ...groups];
}

/** Runs a test with the hooks around it. */
async function fails(task: RunnerTestCase, test: () => unknown): Promise<boolean> {
  const stood = inBrowser ? [...document.body.children] : [];
  let failed = false;
  try {
    await around(task, 'beforeEach');
    await test();
  } catch {
    failed = true;
  }
  try {
    await around(task, 'afterEach');
  } catch {
    failed = true;
  }
  if (inBrowser) {
    for (const left of document.querySelectorAll('body > *')) if (!stood.includes(left)) left.remove();
    document.documentElement.removeAttribute('dir');
  }
  return failed;
}

/** The hooks of all groups that a test is in; afterwards the last one first, as Vitest has them. */
async function around(task: RunnerTestCase, name: 'beforeEach' | 'afterEach'): Promise<void> {
  const hooks = groupsOf(task).flatMap((group) =>
    TestRunner.getSuiteHooks(group)[name].map((hook) => () => hook(task.context, group)),
  );
  for (const hook of name === 'beforeEach' ? hooks : hooks.toReversed()) await hook();
}

function start(mutant: CssMutant | HtmlMutant | undefined): void {
  activate(mutant?.kind === 'html' ? mutant.number : 0);
  if (!inBrowser) return;
  if (mutant?.kind === 'html') closeStories();
  const style = document.querySelector('style[data-vite-dev-id$="/src/styles/index.css"]');
  if (style === null) {
    if (mutant?.kind === 'css')
      throw new Error('The style sheet is not on the page, so it cannot be broken.');
    return;
  }
  const { sheet } = given;
  const text =
    mutant?.kind === 'css' ? sheet.slice(0, mutant.start) + mutant.text + sheet.slice(mutant.end) : sheet;
  if (style.textContent !== text) style.textContent = text;
}
