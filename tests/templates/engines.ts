import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import nunjucks from 'nunjucks';
import { missingWithout, run } from '../support/debian.ts';
import type { TemplateLanguage } from '../../scripts/templates/example.ts';

/** A template to render: its name, its text, and what it is given. */
export type Job = readonly [name: string, template: string, variables: Readonly<Record<string, unknown>>];

/** How a site has set its engine up; the first is how every documentation begins. */
export type Setting = 'escaping' | 'escaping strict' | 'plain';

const anySetting: readonly Setting[] = ['escaping', 'escaping strict', 'plain'];

export interface Engine {
  readonly name: string;
  readonly language: TemplateLanguage;
  /** Why it can't run here, and how to get it. */
  readonly missing: string | undefined;
  /** Where our templates for it are, and how a component's file is called there. */
  readonly folder: string;
  readonly fileOf: (name: string) => string;
  /** How a site can set it up. */
  readonly settings: readonly Setting[];
  /** @param folder Where our templates are, if they aren't those of the package. */
  render(jobs: readonly Job[], setting?: Setting, folder?: string): ReadonlyMap<string, string>;
}

const root = path.resolve(import.meta.dirname, '../..');
const jinja = path.join(root, 'templates/jinja');
const twig = path.join(root, 'templates/twig');
const drupal = path.join(root, 'drupal');
const hugo = path.join(root, 'templates/hugo');
const php = path.join(root, 'wordpress');

/** Debian's own python3 comes first: another one on the path may not have its packages. */
const pythons = ['/usr/bin/python3', 'python3'];
const python = () => pythons.find((command) => run(command, ['-c', 'import jinja2']));
const noJinja = missingWithout(() => python() !== undefined, ['python3-jinja2']);
const noTwig = missingWithout(
  () => run('php', ['-r', "require_once 'Twig/autoload.php';"]),
  ['php-cli', 'php-twig'],
);

const noPhp = missingWithout(() => run('php', ['-v']), ['php-cli']);
const noHugo = missingWithout(() => run('hugo', ['version']), ['hugo']);

export const engines: readonly Engine[] = [
  {
    name: 'Nunjucks',
    language: 'jinja',
    folder: jinja,
    fileOf: (name) => `cresset/${name}.html`,
    settings: anySetting,
    missing: undefined,
    render: (jobs, setting = 'escaping', folder = jinja) => {
      const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder), {
        autoescape: setting !== 'plain',
      });
      const compiled = new Map<string, nunjucks.Template>();
      return new Map(
        jobs.map(([name, text, variables]) => {
          const template = compiled.get(text) ?? new nunjucks.Template(text, environment);
          compiled.set(text, template);
          return [name, template.render(variables)];
        }),
      );
    },
  },
  {
    name: 'Jinja',
    language: 'jinja',
    folder: jinja,
    fileOf: (name) => `cresset/${name}.html`,
    settings: anySetting,
    missing: noJinja,
    render: (jobs, setting = 'escaping', folder = jinja) =>
      piped(python() ?? '', [path.join(import.meta.dirname, 'jinja.py'), folder, setting], jobs),
  },
  {
    name: 'Twig',
    language: 'twig',
    folder: twig,
    fileOf: (name) => `${name}.html.twig`,
    settings: anySetting,
    missing: noTwig,
    render: (jobs, setting = 'escaping', folder = twig) =>
      piped('php', [path.join(import.meta.dirname, 'twig.php'), folder, setting], jobs),
  },
  {
    // Its components, rendered by Twig as Drupal would: Drupal itself isn't run.
    name: 'Drupal’s components in Twig',
    language: 'drupal',
    folder: drupal,
    fileOf: (name) => `templates/${name}.html.twig`,
    settings: anySetting,
    missing: noTwig,
    render: (jobs, setting = 'escaping', folder = drupal) =>
      piped('php', [path.join(import.meta.dirname, 'twig.php'), folder, setting], jobs),
  },
  {
    name: 'Hugo',
    language: 'hugo',
    folder: hugo,
    fileOf: (name) => (name === 'parts' ? 'cresset/parts/list.html' : `cresset/${name}.html`),
    // Hugo always escapes, and what is missing is nothing.
    settings: ['escaping'],
    missing: noHugo,
    render: (jobs, _, folder = hugo) => builtByHugo(folder, jobs),
  },
  {
    name: 'PHP',
    language: 'php',
    folder: php,
    fileOf: (name) => `components/${name}.php`,
    // The functions escape, and read what is missing as nothing.
    settings: ['escaping'],
    missing: noPhp,
    render: (jobs, _, folder = php) =>
      piped('php', [path.join(import.meta.dirname, 'php.php'), folder], jobs),
  },
];

/** Whether an engine can't run here; says how to get it. */
export function notRun({ name, missing }: Engine): boolean {
  if (missing !== undefined) process.stderr.write(`${name}: ${missing}\n`);
  return missing !== undefined;
}

/** A site of Hugo whose one page has them all; each text is a partial, for Hugo reads templates from files alone. */
function builtByHugo(folder: string, jobs: readonly Job[]): ReadonlyMap<string, string> {
  const site = mkdtempSync(path.join(tmpdir(), 'cresset-hugo-'));
  try {
    cpSync(path.join(import.meta.dirname, 'hugo'), site, { recursive: true });
    cpSync(folder, path.join(site, 'layouts/partials'), { recursive: true });
    const texts = [...new Set(jobs.map(([, text]) => text))];
    for (const [index, text] of texts.entries()) write(site, `layouts/partials/text-${index}.html`, text);
    const asked = jobs.map(([name, text, variables]) => ({ name, text: texts.indexOf(text), variables }));
    write(site, 'data/asked.json', JSON.stringify({ asked }));
    const { status, stdout, stderr } = spawnSync('hugo', ['--quiet'], { cwd: site, encoding: 'utf8' });
    if (status !== 0) throw new Error(`hugo ended with ${status}:\n${stdout}${stderr}`);
    // What layouts/index.json writes.
    return new Map(
      JSON.parse(readFileSync(path.join(site, 'public/index.json'), 'utf8')) as [string, string][],
    );
  } finally {
    rmSync(site, { recursive: true });
  }
}

function write(site: string, name: string, text: string): void {
  const file = path.join(site, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** One process for all of them. */
function piped(command: string, args: readonly string[], jobs: readonly Job[]): ReadonlyMap<string, string> {
  const { status, stdout, stderr } = spawnSync(command, args, {
    input: JSON.stringify(jobs),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stderr}`);
  // What jinja.py and twig.php print.
  return new Map(JSON.parse(stdout) as [string, string][]);
}
