import { globSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { installed, progress, quietly, run, seconds } from './install.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/**
 * Makes a site out of a host: installs the tarball as a newcomer would, puts in the page “What we do” and the first lines
 * of the README, and builds it.
 *
 * @returns The folder of the site, outside of the repository.
 */
export async function makeSite(host: string, tarball: string): Promise<string> {
  const site = await installed(path.join(root, 'tests/hosts/sites', host));
  const started = performance.now();
  await run(site, 'npm', ['install', tarball, ...quietly]);
  const { scripts }: { scripts?: { build?: string } } = JSON.parse(
    await readFile(path.join(site, 'package.json'), 'utf8'),
  );
  // What the sites in other template languages show.
  await cp(path.join(import.meta.dirname, 'content.json'), path.join(site, 'content.json'));
  if (scripts?.build === undefined) {
    await pasteHtml(site);
  } else {
    await copyPage(path.join(site, 'what-we-do'));
    await cp(path.join(root, 'stories/public/media'), path.join(site, 'public/media'), { recursive: true });
    await writeFile(path.join(site, 'FirstLines.tsx'), await firstLines());
    await run(site, 'npm', ['run', 'build']);
  }
  progress(`${host}: built in ${site}, ${seconds(started)}`);
  return site;
}

/**
 * Copies the page and its content. They use the public doors alone, so that a site changes in them
 * what it would change in any example: where the package is.
 */
async function copyPage(into: string): Promise<void> {
  const waiting = ['content/en.tsx', 'stories/pages/WhatWeDoPage.tsx'];
  const copied = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (copied.has(file)) continue;
    copied.add(file);
    const here = path.posix.dirname(file);
    const text = await readFile(path.join(root, file), 'utf8');
    const own = text.replaceAll(/(?<=(?:from|import) ')\.[^']+/g, (address) => {
      const target = path.posix.join(here, address);
      const [isDoor, door = ''] = /^src(\/\w+)?\/index\.ts$/.exec(target) ?? [];
      if (isDoor !== undefined) return `cresset${door}`;
      waiting.push(target);
      return address;
    });
    const place = path.join(into, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, own);
  }
}

/** The first example of the README as a component: what a newcomer pastes between “return (” and “)”. */
async function firstLines(): Promise<string> {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const [, imports, element] =
    /^## Use it with React$[^]*?^```tsx\n((?:import .+\n)+)\n(<[^]+?>);\n```$/m.exec(readme) ?? [];
  if (imports === undefined || element === undefined) {
    throw new Error(
      'The first ```tsx of “Use it with React” in README.md is not imports, an empty line and one element with a semicolon. Newcomers paste it, and these tests do as they do: change both.',
    );
  }
  return `${imports}\nexport function FirstLines() {\n  return (\n${element}\n  );\n}\n`;
}

/** Pastes the published page into every page that has a place for it, and lays its pictures beside them. */
async function pasteHtml(site: string): Promise<void> {
  const html = path.join(site, 'node_modules/cresset/html');
  const published = await readFile(path.join(html, 'what-we-do--default.html'), 'utf8');
  const [, body] = /<body>([^]*)<\/body>/.exec(published) ?? [];
  if (body === undefined) throw new Error('The published page “What we do” has no body to copy.');
  for (const page of globSync('*.html', { cwd: site })) {
    const file = path.join(site, page);
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace(/<!-- Here: .*-->/, () => body),
    );
  }
  await cp(path.join(html, 'media'), path.join(site, 'media'), { recursive: true });
}
