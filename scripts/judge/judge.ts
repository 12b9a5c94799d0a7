import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findBrowser } from 'cresset-audit/find-browser';
import { compareNodes } from '../../src/cli/compare/differences.ts';
import { readHtml } from '../../src/cli/compare/tree.ts';

/** What an assistant wrote for a task. */
export interface Answer {
  /** The folder of the task in `tests/assistants/tasks`. */
  readonly task: string;
  /** `.tsx`, `.njk` or `.html`. */
  readonly kind: string;
  readonly text: string;
}

/** What is wrong with an answer, and which of the four judges says so. */
export interface Fault {
  readonly by: 'compile' | 'render' | 'compare' | 'axe';
  readonly message: string;
}

export const tasks = path.resolve(import.meta.dirname, '../../tests/assistants/tasks');
const compiler = path.join(path.dirname(fromHere('typescript/package.json')), 'bin/tsc');
const axe = readFileSync(fromHere('axe-core/axe.min.js'), 'utf8');
const run = promisify(execFile);

/**
 * Judges answers as a machine can: whether each compiles and renders, writes the HTML that React writes for the task, and
 * leaves axe nothing to find. An answer that fails one judge isn't shown to the next.
 *
 * @param site A folder in which `cresset` and React are installed.
 * @returns The faults of each answer, in their order.
 */
export async function judge(
  site: string,
  answers: readonly Answer[],
): Promise<readonly (readonly Fault[])[]> {
  // A place of their own beside what is installed.
  const folder = await mkdtemp(path.join(site, 'judged-'));
  const browser = await chromium.launch(await findBrowser());
  try {
    const files = answers.map(({ kind }, index) => `answer-${index}${kind}`);
    for (const [index, file] of files.entries())
      await writeFile(path.join(folder, file), answers[index]?.text ?? '');
    const refused = await compile(
      folder,
      files.filter((file) => file.endsWith('.tsx')),
    );
    const wanted = new Map<string, string>();
    for (const task of new Set(answers.map((answer) => answer.task)))
      wanted.set(task, await expected(folder, task));
    const sheet = await readFile(inSite(site, 'cresset/styles.css'), 'utf8');
    const page = await browser.newPage();
    let shown = '';
    await page.route('**', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            // A script of the answer could replace axe.
            headers: { 'Content-Security-Policy': "script-src 'none'" },
            body: shown,
          })
        : route.abort(),
    );
    const found: (readonly Fault[])[] = [];
    for (const [index, { task, kind, text }] of answers.entries()) {
      const file = files[index] ?? '';
      let faults = (refused.get(file) ?? []).map((message): Fault => ({ by: 'compile', message }));
      let html = '';
      if (faults.length === 0) {
        const rendered = await render(site, path.join(folder, file), { task, kind, text });
        html = rendered.html;
        faults = rendered.faults.map((message) => ({ by: 'render', message }));
      }
      if (faults.length === 0) {
        faults = compareNodes(readHtml(wanted.get(task) ?? '', task), readHtml(html, file)).map(
          ({ place, message }) => ({
            by: 'compare',
            message: place === '' ? message : `in ${place}: ${message}`,
          }),
        );
      }
      if (faults.length === 0) {
        shown = html;
        await page.goto('http://answer.example/');
        await page.addStyleTag({ content: sheet });
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        faults = violations.map(({ id, help }) => ({ by: 'axe', message: `${id}: ${help}` }));
      }
      found.push(faults);
    }
    return found;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

/** What the compiler says of each file, by its name. */
async function compile(
  folder: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const said = new Map<string, readonly string[]>();
  if (files.length === 0) return said;
  const project = {
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2023', 'DOM'],
      module: 'esnext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      strict: true,
      noUncheckedSideEffectImports: true,
      types: [],
      noEmit: true,
    },
    files,
  };
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(project));
  const output = await run(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
  }).then(
    () => '',
    (error: { readonly stdout?: string }) => {
      if (!files.some((file) => error.stdout?.includes(`${file}(`))) throw error;
      return error.stdout ?? '';
    },
  );
  // A message goes on in indented lines.
  for (const [, file = '', message = ''] of output.matchAll(/^(\S+?)(\(\d+,\d+\): .+(?:\n\s.+)*)/gm))
    said.set(file, [...(said.get(file) ?? []), message]);
  return said;
}

/** What React writes for a task. */
async function expected(folder: string, task: string): Promise<string> {
  const copy = path.join(folder, task);
  await cp(path.join(tasks, task), copy, { recursive: true });
  const { html, faults } = await renderReact(path.join(copy, 'expected.tsx'));
  if (faults.length > 0) throw new Error(`${task}: what is expected can't be rendered: ${faults.join('\n')}`);
  return html;
}

interface Rendered {
  readonly html: string;
  readonly faults: readonly string[];
}

async function render(site: string, file: string, { task, kind, text }: Answer): Promise<Rendered> {
  if (kind === '.tsx') {
    const { html, faults, sheets } = await renderReact(file);
    const page = `<!doctype html><html lang="en"><head><title>A page</title></head><body>${html}</body></html>`;
    return { html: page, faults: faults.length > 0 || sheets > 0 ? faults : [noSheet] };
  }
  const { html, faults } =
    kind === '.njk' ? await renderNunjucks(site, file, task) : { html: text, faults: [] };
  if (faults.length > 0) return { html, faults };
  return { html, faults: /<link\b[^>]*["'/]styles(?:-layered)?\.css/.test(html) ? [] : [noSheet] };
}

const noSheet = 'It loads no style sheet of Cresset, so nothing of it has a look.';

function renderReact(file: string): Promise<Written> {
  return written(`${file}.cjs`, {
    contents: `
      import { createElement } from 'react';
      import { renderToStaticMarkup } from 'react-dom/server';
      import { Page } from './${path.basename(file)}';
      console.log = console.error;
      process.stdout.write(renderToStaticMarkup(createElement(Page)));`,
    resolveDir: path.dirname(file),
  });
}

async function renderNunjucks(site: string, file: string, task: string): Promise<Written> {
  const templates = path.join(path.dirname(inSite(site, 'cresset/package.json')), 'templates/jinja');
  const data = await readFile(path.join(tasks, task, 'data.json'), 'utf8').catch(() => '{}');
  return written(
    `${file}.cjs`,
    {
      contents: `
        import nunjucks from 'nunjucks';
        import text from './${path.basename(file)}';
        const engine = new nunjucks.Environment(new nunjucks.FileSystemLoader(${JSON.stringify(templates)}));
        process.stdout.write(engine.renderString(text, ${data}));`,
      resolveDir: path.dirname(file),
    },
    templates,
  );
}

interface Written extends Rendered {
  /** How many style sheets it imports. */
  readonly sheets: number;
}

/** In ms, for a page that is written in one: it only ends what hangs. */
const patience = 60_000;

/** Runs a program in a process that may write nothing and start nothing, and takes what it logs for faults. */
async function written(
  outfile: string,
  stdin: { readonly contents: string; readonly resolveDir: string },
  ...folders: readonly string[]
): Promise<Written> {
  const bundled = await build({
    stdin,
    bundle: true,
    platform: 'node',
    jsx: 'automatic',
    loader: { '.css': 'empty', '.njk': 'text' },
    nodePaths: [path.resolve(import.meta.dirname, '../../node_modules')],
    // What Nunjucks watches files with, where it is asked to.
    external: ['chokidar'],
    metafile: true,
    outfile,
    logLevel: 'silent',
  }).catch((error: unknown) => String(error));
  if (typeof bundled === 'string') return { html: '', faults: [bundled], sheets: 0 };
  const sheets = Object.keys(bundled.metafile.inputs).filter((name) => name.endsWith('.css')).length;
  const reading = [outfile, ...folders].map((place) => `--allow-fs-read=${place}`);
  try {
    const { stdout, stderr } = await run(process.execPath, ['--permission', ...reading, outfile], {
      // Nothing of who judges it.
      env: { NODE_ENV: 'development' },
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    return { html: stdout, faults: stderr === '' ? [] : [stderr.trim()], sheets };
  } catch (error) {
    return { html: '', faults: [String(error)], sheets };
  }
}

function fromHere(name: string): string {
  return createRequire(import.meta.url).resolve(name);
}

function inSite(site: string, name: string): string {
  return createRequire(path.join(site, 'package.json')).resolve(name);
}

/** What there is to do, in the order of the alphabet. */
export async function taskNames(): Promise<readonly string[]> {
  return (await readdir(tasks)).toSorted();
}

/** The file that a task asks for: `answer.tsx`, `answer.njk` or `answer.html`. Its text names it before any other. */
export async function answerFile(task: string): Promise<string> {
  const text = await readFile(path.join(tasks, task, 'task.md'), 'utf8');
  const file = /`(answer\.(?:tsx|njk|html))`/.exec(text)?.[1];
  if (file === undefined) throw new Error(`The task ${task} names no file for the answer.`);
  return file;
}

/** The answers in a folder: for each task, the file that it asks for in a folder of its name. */
export async function readAnswers(folder: string): Promise<readonly Answer[]> {
  const found = await Promise.all(
    (await taskNames()).map(async (task) => {
      const file = await answerFile(task);
      const text = await readFile(path.join(folder, task, file), 'utf8').catch(() => undefined);
      return text === undefined ? [] : [{ task, kind: path.extname(file), text }];
    }),
  );
  return found.flat();
}
