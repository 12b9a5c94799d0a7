import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { components, read, site, tarball } from './site.ts';

const external = [/^react($|\/)/];

/** Bundlers that sites use, each as for production; React is the site's own and not counted. */
const bundlers = {
  async vite(entry: string) {
    // Vite asks this before it asks the mode, and a test run has set it.
    vi.stubEnv('NODE_ENV', 'production');
    const result = await vite({
      configFile: false,
      root: site,
      logLevel: 'silent',
      mode: 'production',
      build: {
        write: false,
        rolldownOptions: { input: entry, external, preserveEntrySignatures: 'strict' },
      },
    });
    const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
    return outputs
      .flatMap(({ output }) => output.map((part) => (part.type === 'chunk' ? part.code : '')))
      .join('');
  },
  async esbuild(entry: string, environment = 'production') {
    const { outputFiles } = await esbuild({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      external: ['react'],
      define: { 'process.env.NODE_ENV': JSON.stringify(environment) },
      write: false,
    });
    return outputFiles.map(({ text }) => text).join('');
  },
};

function entryFor(names: readonly string[]): string {
  const entry = path.join(site, `${names.join('-')}.js`);
  writeFileSync(entry, `export { ${names.join(', ')} } from 'cresset';`);
  return entry;
}

const messages = /Cresset:|Readers|has no text|click here/g;
const kB = (text: string) => gzipSync(text).length / 1000;

// Measured, and a little room. A change that needs more says in its message what the reader gets for it.
const ceilings = [
  ['vite', ['ThreatCard'], 3.6],
  ['vite', components, 6.11],
  ['esbuild', ['ThreatCard'], 3.75],
  ['esbuild', components, 6.31],
] as const;

describe.each(ceilings)('bundled by %s, %j', (bundler, names, ceiling) => {
  it(`costs a reader at most ${ceiling} kB (minified, gzip)`, async () => {
    const code = await bundlers[bundler](entryFor(names));
    expect(code).toContain('cr-threat-card');
    expect(code.includes('cr-news-teaser'), 'components that nobody imports are left out').toBe(
      names.length > 1,
    );
    expect(code.match(messages), 'messages for developers are left out').toBeNull();
    expect(kB(code)).toBeLessThanOrEqual(ceiling);
  });
});

it('a bundle for development holds the messages for developers', async () => {
  const code = await bundlers.esbuild(entryFor(['ThreatCard']), 'development');
  expect(new Set(code.match(messages)).size).toBe(4);
});

it('no component, and no style sheet, has grown beyond its limit in .size-limit.json (minified, brotli)', () => {
  const { stdout, status } = spawnSync('size-limit', ['--json'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  // The shape that its documentation gives.
  const measured = JSON.parse(stdout) as readonly { readonly name: string; readonly passed: boolean }[];
  expect(measured.filter(({ passed }) => !passed)).toEqual([]);
  expect(status).toBe(0);
});

it('a site downloads at most 700 kB to install it', () => {
  expect(statSync(tarball).size).toBeLessThanOrEqual(700_000);
});

describe('the style sheets', () => {
  it.each([
    ['dist/styles.css', 9.26],
    ['dist/styles-layered.css', 9.31],
  ])('%s costs at most %d kB (gzip)', (file, ceiling) => {
    expect(kB(read(file))).toBeLessThanOrEqual(ceiling);
  });
});
