import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseSync } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** Files that a tool, another project or code in memory reads, and asks for names that it knows. */
const readByTools =
  /\.stories\.tsx$|\.d\.ts$|^\.storybook\/(?:preview|manager)\.tsx?$|^scripts\/mutations\/active\.ts$|^tests\/(?:hosts\/sites|package\/consumer|types)\//;

/** What Vitest calls before and after all tests. */
const calledByVitest = new Set(['setup', 'teardown']);

const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mdx'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => existsSync(path.join(root, file)));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

// Our own manifest; in a checkout its entries lead to the sources.
const { exports: ofTheAudit } = JSON.parse(read('packages/audit/package.json')) as {
  readonly exports: Readonly<Record<string, string>>;
};

/** The entries of both packages, whose readers are elsewhere. */
const entries = new Set([
  ...files.filter((file) => /^src\/(?:\w+\/)?index\.ts$/.test(file)),
  ...Object.values(ofTheAudit).map((file) => path.posix.join('packages/audit', file)),
]);

/** The file that an import names, from the folder of the project. */
function target(file: string, from: string): string {
  return path.posix.join(path.posix.dirname(file), from.replace(/\?.*$/, ''));
}

// Types may stand beside the function that takes or gives them.
test('no value is exported that no other file imports', () => {
  /** “src/internal/read.ts reader”; of a file that is imported as a whole, its name alone. */
  const imported = new Set<string>();
  const exported: { readonly file: string; readonly name: string }[] = [];
  for (const file of files.filter((name) => !name.endsWith('.mdx'))) {
    const source = read(file);
    const { staticImports, staticExports, dynamicImports } = parseSync(file, source).module;
    for (const { moduleRequest, entries: names } of staticImports)
      for (const { importName } of names)
        imported.add(`${target(file, moduleRequest.value)} ${importName.name ?? importName.kind}`);
    for (const { moduleRequest } of dynamicImports)
      imported.add(
        `${target(file, source.slice(moduleRequest.start + 1, moduleRequest.end - 1))} NamespaceObject`,
      );
    for (const { exportName, importName, moduleRequest, isType } of staticExports.flatMap(
      ({ entries: all }) => all,
    )) {
      if (moduleRequest !== null)
        imported.add(`${target(file, moduleRequest.value)} ${importName.name ?? 'NamespaceObject'}`);
      if (exportName.name !== null && !isType) exported.push({ file, name: exportName.name });
    }
  }
  // Pages of prose import too, and no parser of ours reads them.
  const prose = files
    .filter((name) => name.endsWith('.mdx'))
    .map(read)
    .join('\n');
  const needless = exported.filter(
    ({ file, name }) =>
      !imported.has(`${file} ${name}`) &&
      !imported.has(`${file} NamespaceObject`) &&
      !entries.has(file) &&
      !readByTools.test(file) &&
      !calledByVitest.has(name) &&
      !new RegExp(`\\b${name}\\b`).test(prose),
  );
  expect(exported.length).toBeGreaterThan(500);
  expect(needless.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});
