import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compactSheet } from '../../scripts/bundle-sheet.ts';
import { componentFolders } from '../../scripts/components.ts';
import { kebabCase } from '../../scripts/kebab-case.ts';
import { components, entries, files, installed, manifest, read, site } from './site.ts';

const modules = files.filter((file) => /^dist\/(?!packages\/).+\.js$/.test(file));

/** What the tools use of other packages. */
const bundled = files.filter((file) => file.startsWith('dist/packages/'));

/** What a page of components runs; the theme tools and the command line are for build time. */
const atRunTime = /^dist\/(?:[A-Z]\w+|format|internal|schema)\//;

describe('the tarball', () => {
  it('holds the licence, the introduction, the built modules, the style sheets and the published HTML', async () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'package.json',
        'dist/index.js',
        'dist/index.d.ts',
        'dist/styles.css',
        'dist/styles-layered.css',
        'dist/tokens.css',
        'dist/llms.txt',
        'dist/css/base.css',
        'docs/hero.webp',
        'html/index.html',
        'templates/jinja/cresset/threat-card.html',
        'templates/twig/threat-card.html.twig',
        'templates/hugo/cresset/threat-card.html',
        'drupal/cresset.info.yml',
        'drupal/css/styles.css',
        'wordpress/cresset.php',
        'wordpress/components/threat-card.php',
        'wordpress/css/styles.css',
        'cdn/index.json',
      ]),
    );
    expect(components).toEqual(await componentFolders());
  });

  it('holds nothing else: no sources, tests, stories or settings', () => {
    const expected =
      /^(?:LICENSE|CHANGELOG\.md|README\.md|dist\/packages\/LICENCES\.txt|dist\/llms\.txt|dist\/skills\/cresset\/SKILL\.md|docs\/hero\.webp|package\.json|html\/[\w-]+\.html|html\/index(?:\.schema)?\.json|html\/(?:site|castle-fenn-theme)\.css|html\/media\/[\w-]+\.(?:svg|png)|templates\/(?:jinja\/cresset\/[\w-]+\.html|hugo\/cresset\/[\w/-]+\.html|twig\/[\w-]+\.html\.twig)|drupal\/[\w./-]+\.(?:yml|twig|css)|wordpress\/[\w./-]+\.(?:php|js|css)|cdn\/(?:cresset[\w.-]*\.css|index\.json)|themes\/[\w-]+\.(?:css|json)|dist\/.+\.(?:js|js\.map|d\.ts|css|json))$/;
    expect(
      files.filter((file) => !expected.test(file) || /\b(?:tests?|stor(?:y|ies)|spec)\./.test(file)),
    ).toEqual([]);
  });

  it('has a source map with the source in it for every module, and types for those that can be imported', () => {
    const incomplete = modules.filter((file) => {
      const typed = file.startsWith('dist/cli/') || files.includes(file.replace(/\.js$/, '.d.ts'));
      if (!typed || !files.includes(`${file}.map`)) return true;
      const map: unknown = JSON.parse(read(`${file}.map`));
      return typeof map !== 'object' || map === null || !('sourcesContent' in map);
    });
    expect(incomplete).toEqual([]);
  });

  it('tells an editor’s assistant of files that are there', () => {
    const links = [...read('dist/llms.txt').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) =>
      path.posix.join('dist', link),
    );
    expect(links).toContain('html/index.json');
    expect(links.filter((link) => !files.includes(link))).toEqual([]);
  });

  it('has a skill for an assistant, found by its description, that names files which are there', () => {
    const text = read('dist/skills/cresset/SKILL.md');
    // What every assistant reads first; no description may be longer.
    const { name, description } = parse(/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '') as {
      readonly name: string;
      readonly description: string;
    };
    expect(name).toBe('cresset');
    expect(description.length).toBeGreaterThan(100);
    expect(description.length).toBeLessThanOrEqual(1024);
    const named = [...text.matchAll(/node_modules\/cresset\/([\w./-]+\w)/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(components.length);
    expect(
      named.filter((file) => !files.some((there) => there === file || there.startsWith(`${file}/`))),
    ).toEqual([]);
    expect(components.filter((component) => !text.includes(`| ${component} |`))).toEqual([]);
  });

  it('has every sheet for pages without a build, with the hash that browsers check it by', async () => {
    // Our own file.
    const { files: sheets } = JSON.parse(read('cdn/index.json')) as {
      readonly files: readonly {
        readonly file: string;
        readonly bytes: number;
        readonly integrity: string;
      }[];
    };
    const names = sheets.map(({ file }) => `cdn/${file}`);
    expect(names.toSorted()).toEqual(
      files.filter((file) => file.startsWith('cdn/') && file.endsWith('.css')).toSorted(),
    );
    expect(names).toHaveLength(components.length + 2);
    for (const { file, bytes, integrity } of sheets) {
      const content = read(`cdn/${file}`);
      const hash = createHash('sha384').update(content).digest('base64');
      expect({ bytes, integrity }, file).toEqual({
        bytes: Buffer.byteLength(content),
        integrity: `sha384-${hash}`,
      });
    }
    const whole = await compactSheet(read('dist/styles.css'));
    for (const file of [
      `cdn/cresset.${manifest.version}.css`,
      'drupal/css/styles.css',
      'wordpress/css/styles.css',
    ])
      expect(read(file), file).toBe(whole);
    const [first] = sheets;
    const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/hosts.md'), 'utf8');
    expect(page, 'npm run templates writes the link anew').toContain(`/cdn/${first?.file}"
  integrity="${first?.integrity}"`);
  });

  it('has a style sheet of its own for every component', () => {
    const sheets = components.map((name) => `dist/css/${kebabCase(name)}.css`);
    expect(sheets.filter((sheet) => !files.includes(sheet))).toEqual([]);
  });

  it('has a file behind every entry and its types', () => {
    const targets = [
      ...entries.flatMap(({ file, types }) => [file, types ?? []]).flat(),
      ...Object.values(manifest.bin ?? {}),
    ];
    expect(targets.length).toBeGreaterThan(15);
    expect(targets.filter((target) => !files.includes(path.posix.normalize(target)))).toEqual([]);
  });
});

describe('other packages', () => {
  it('are installed with it by nobody', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.optionalDependencies).toBeUndefined();
  });

  it('are inside where a tool needs them, each with its licence', () => {
    const names = bundled.flatMap((file) => /^dist\/packages\/(.+)\.js$/.exec(file)?.[1] ?? []);
    expect(names).toEqual(expect.arrayContaining(['colorjs.io', 'commander', 'humanwhocodes-momoa']));
    const licences = read('dist/packages/LICENCES.txt');
    const licensed = [
      ...licences.matchAll(/^(@?[\w./-]+) \d[\w.-]+ \((?:MIT|ISC|Apache|BSD)[^\n]+\n\n.{10}/gm),
    ];
    const found = new Set(licensed.map(([, name = '']) => name.replace('@', '').replace('/', '-')));
    expect(names.filter((name) => !found.has(name))).toEqual([]);
    expect(licences).toMatch(/^colorjs\.io [\d.]+ \(MIT\)\n\nMIT License\n\nCopyright/m);
    expect(licences).toMatch(
      /^@humanwhocodes\/momoa [\d.]+ \(Apache-2\.0, by .+\)\n\nApache License\n\s+Version 2\.0/m,
    );
  });

  it('are named by the page on security, all that have a licence there and no others', () => {
    const page = readFileSync(path.resolve(import.meta.dirname, '../../SECURITY.md'), 'utf8');
    const [, list = ''] = /Parts of other packages are inside[^\n:]*: (.+?)\. `dist/.exec(page) ?? [];
    const named = [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    const licensed = read('dist/packages/LICENCES.txt').matchAll(/^(@?[a-z][\w./-]*) \d[\w.-]* \(/gm);
    expect(named).toEqual([...licensed].map(([, name]) => name));
  });

  it('are licensed as the version that is inside, where another one is installed too', () => {
    // The parser of HTML brings an `entities` of its own.
    const inside = path.resolve(import.meta.dirname, '../../node_modules/parse5/node_modules/entities');
    // What npm writes into every package.
    const { version } = JSON.parse(readFileSync(path.join(inside, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    expect(read('dist/packages/LICENCES.txt')).toContain(`\nentities ${version} (`);
  });

  it('are named in no type but React', () => {
    const named = files
      .filter((file) => file.endsWith('.d.ts'))
      .flatMap((file) => [...read(file).matchAll(/(?:from |import\()['"]([^.'"][^'"]*)['"]/g)])
      .map(([, name]) => name);
    expect([...new Set(named)]).toEqual(['react']);
  });

  it('are imported by no module but React and those of Node', () => {
    const named = modules
      .flatMap((file) => [...read(file).matchAll(/^(?:import|export) .*?['"]([^.'"][^'"]*)['"];$/gm)])
      .map(([, name]) => name ?? '')
      .filter((name) => !name.startsWith('node:'));
    expect([...new Set(named)].toSorted()).toEqual(['react', 'react/jsx-runtime']);
  });
});

describe('the modules', () => {
  it('are ECMAScript modules only', () => {
    expect(manifest.type).toBe('module');
    expect(modules.filter((file) => /\brequire\(|\bmodule\.exports\b/.test(read(file)))).toEqual([]);
  });

  it('of the components need React and nothing else', async () => {
    const { metafile } = await build({
      entryPoints: ['index', 'format/index', 'schema/index'].map((entry) =>
        path.join(installed, `dist/${entry}.js`),
      ),
      bundle: true,
      packages: 'external',
      format: 'esm',
      outdir: site,
      write: false,
      metafile: true,
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    const packages = imports.flatMap((entry) => (entry.external === true ? entry.path : []));
    expect(imports.length).toBeGreaterThan(packages.length);
    expect([...new Set(packages)].toSorted()).toEqual(['react', 'react/jsx-runtime']);
  });

  it('of the components hold no hook, no context and no directive, so that a server can render them', () => {
    expect(modules.filter((file) => atRunTime.test(file) && needsClient(read(file)))).toEqual([]);
  });

  it.each([
    "import { useId } from 'react';",
    'const id = useId();',
    "'use client';\n",
    'createContext(null)',
  ])('would be caught with %j in them', (text) => {
    expect(needsClient(text)).toBe(true);
  });
});

function needsClient(module: string): boolean {
  return /\buse[A-Z]\w*\b|\b(?:createContext|Component)\b(?=[\s(])|^['"]use \w+['"]/m.test(
    module.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
  );
}
