import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { manifest, read } from './site.ts';

const root = path.resolve(import.meta.dirname, '../..');
const shell = process.platform === 'win32';

describe('the workflow that publishes', () => {
  const text = readFileSync(path.join(root, '.github/workflows/release.yml'), 'utf8');
  // Our own file, whose shape this test is about.
  const workflow = parse(text) as {
    readonly permissions: object;
    readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly needs?: string }>>;
  };

  it('may do nothing but read, and prove to npm who it is when it publishes', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs['check']?.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs['publish']?.permissions).toEqual({ 'contents': 'read', 'id-token': 'write' });
  });

  it('knows no token that somebody could steal', () => {
    expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
  });

  it('publishes after every check of CI, with provenance', () => {
    expect(workflow.jobs['publish']?.needs).toBe('check');
    expect(text).toMatch(/run: bash \.ci\/run\n/);
    expect(readFileSync(path.join(root, '.ci/run'), 'utf8')).toMatch(/^npm run test:everything$/m);
    expect(text).toMatch(/run: npm publish --provenance --access public\n/);
  });

  it('runs only actions that are pinned to a commit', () => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(3);
    expect(
      used.filter((action) => !/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? '')),
    ).toEqual([]);
  });
});

describe('a change that waits for a release', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cresset-release-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('becomes a version and an entry at the top of the changelog', () => {
    // With the lockfile and the workspace: by them it finds out which packages there are.
    const needed = ['package.json', 'package-lock.json', 'packages/audit/package.json'];
    for (const name of [...needed, 'CHANGELOG.md', '.changeset'])
      cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
    // Without one it would look for the repository further up.
    mkdirSync(path.join(folder, '.git'));
    // It formats what it writes with the formatter of the house.
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    writeFileSync(
      path.join(folder, '.changeset/brave-cards.md'),
      "---\n'cresset': minor\n---\n\nCards may carry a number.\n",
    );
    execFileSync('changeset', ['version'], { cwd: folder, shell, stdio: 'pipe' });
    const { version }: { version?: unknown } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    expect(version).not.toBe(manifest.version);
    const changelog = readFileSync(path.join(folder, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toContain(`# Changelog\n\n## ${version}\n`);
    expect(changelog).toMatch(/Cards may carry a number\.[^]*\n## 0\.1\.0\n/);
  });
});

it('the bill of materials counts the packages that are inside the tools', () => {
  const bill: unknown = JSON.parse(
    execFileSync('npm', ['run', '--silent', 'sbom'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      shell,
      stdio: 'pipe',
    }),
  );
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX' });
  const inside = [...read('dist/packages/LICENCES.txt').matchAll(/^(@?[\w./-]+) (\d[\w.-]+) \([A-Z]/gm)];
  expect(inside.length).toBeGreaterThan(2);
  for (const [, name = '', version = ''] of inside)
    expect(JSON.stringify(bill)).toContain(`"pkg:npm/${name.replace('@', '%40')}@${version}"`);
});
