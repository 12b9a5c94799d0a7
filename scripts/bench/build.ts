import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');

/** Where bundles and older sources are kept; beside the packages, so that they find React. */
const cache = path.join(root, 'node_modules/.cache/cresset-bench');

/** A folder of sources as the working tree has them, or as they were. */
export type Sources = string;

export const workingTree: Sources = path.join(root, 'src');

/** The sources where the branch of this name and what is checked out part. */
export async function sourcesBefore(branch: string): Promise<Sources> {
  const commit = git('merge-base', branch, 'HEAD').toString().trim();
  const folder = path.join(cache, commit);
  await mkdir(folder, { recursive: true });
  execFileSync('tar', ['-x', '-C', folder], { input: git('archive', commit, 'src') });
  return path.join(folder, 'src');
}

function git(...words: readonly string[]): Buffer {
  return execFileSync('git', words, { cwd: root, maxBuffer: 1e9 });
}

/** Lets the pages of the contender import the library from another folder than the working tree's. */
const libraryFrom = (sources: Sources): Plugin => ({
  name: 'library',
  setup({ onResolve }) {
    onResolve({ filter: /\/src\/index\.ts$/ }, () => ({ path: path.join(sources, 'index.ts') }));
  },
});

const production = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
} satisfies BuildOptions;

/** Bundles one contender for Node, as a server has it: React is a package. */
export async function forServer(file: string, sources: Sources, name: string): Promise<string> {
  const outfile = path.join(cache, `${name}.mjs`);
  await build({
    ...production,
    entryPoints: [path.join(import.meta.dirname, file)],
    outfile,
    packages: 'external',
    plugins: [libraryFrom(sources)],
  });
  return outfile;
}

/** Bundles one contender with React for a browser. */
export async function forBrowser(file: string, sources: Sources): Promise<string> {
  return text({
    ...production,
    stdin: {
      contents: `export * from './${file}'; export * from './client.tsx';`,
      resolveDir: import.meta.dirname,
    },
    format: 'iife',
    globalName: 'contender',
    minify: true,
    plugins: [libraryFrom(sources)],
  });
}

/** Minifies a style sheet, with those that it imports. */
export async function styles(contents: string): Promise<string> {
  return text({
    ...production,
    stdin: { contents, loader: 'css', resolveDir: import.meta.dirname },
    minify: true,
  });
}

/** What a site ships for the page, React not counted: minified. */
export async function shipped(sources: Sources): Promise<{ readonly code: string; readonly css: string }> {
  const names = ['CardGrid', 'MissionBanner', 'NewsTeaser', 'ThreatCard', 'ViewAllList'];
  const sheets = ['Quotation', 'ThreatLevel', ...names].map((name) => `${name}/${name}.css`);
  return {
    code: await text({
      ...production,
      stdin: { contents: `export { ${names.join(', ')} } from './src/index.ts'`, resolveDir: root },
      minify: true,
      packages: 'external',
      plugins: [libraryFrom(sources)],
    }),
    css: await styles(
      ['styles/tokens.css', 'styles/base.css', ...sheets]
        .map((sheet) => `@import '${path.join(sources, sheet)}';`)
        .join('\n'),
    ),
  };
}

export function brotli(content: string): number {
  return brotliCompressSync(content).length;
}

async function text(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({ ...options, write: false });
  return outputFiles.map((file) => file.text).join('');
}
