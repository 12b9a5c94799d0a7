import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEvidence } from 'cresset-audit/evidence';
import { beforeAll, describe, expect, test } from 'vitest';
import { registryFiles } from '../../scripts/registry.ts';
import { plainEnvironment } from '../support/plain-environment.ts';
import { audit, hasty, newFolder, repository } from './command.ts';

const narrow = ['--component', 'ThreatLevel', '--modes', '1280-light'];

/** Builds the site as somebody at a terminal does, and gives the exit code. */
function buildSite(out: string, environment: Readonly<Record<string, string>> = {}): Promise<number> {
  const words = [path.join(repository, 'scripts/build-site.ts'), ...narrow, '--out', out];
  return new Promise((resolve, reject) => {
    const env = { ...plainEnvironment(), ...environment };
    const child = execFile(process.execPath, words, { env }, () => undefined);
    child.once('error', reject).once('close', (code) => resolve(code ?? -1));
  });
}

describe('The site that one command builds', () => {
  const folder = newFolder();
  const site = path.join(folder, 'site');
  let code: number;

  beforeAll(async () => {
    code = await buildSite(site);
  });

  test('holds Storybook and the report of its audit, and nothing half-made beside it', () => {
    expect(code).toBe(0);
    for (const file of ['index.html', 'iframe.html', 'audit/index.html', 'audit/evidence.json'])
      expect(existsSync(path.join(site, file)), file).toBe(true);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('has for its pages what the audit says of each component', () => {
    const summary: unknown = JSON.parse(
      readFileSync(path.join(site, 'audit/audit-by-component.json'), 'utf8'),
    );
    expect(summary).toMatchObject({
      run: { complete: true },
      components: [{ component: 'Parts/ThreatLevel' }],
    });
  });

  test('has the registry that docs/hosts.md names, each item as the build makes it', async () => {
    const files = await registryFiles(repository);
    expect(files.size).toBeGreaterThan(10);
    expect(readdirSync(path.join(site, 'r')).toSorted()).toEqual([...files.keys()].toSorted());
    for (const [name, text] of files)
      expect(readFileSync(path.join(site, 'r', name), 'utf8'), name).toBe(text);
  });

  test('leads from the report to the stories beside it, wherever it is served', () => {
    expect(readFileSync(path.join(site, 'audit/index.html'), 'utf8')).toContain(
      'href="../iframe.html?viewMode=story&amp;id=parts-threatlevel--default"',
    );
  });

  test('can be audited itself: the report in it is no story, and makes no story be judged again', async () => {
    const words = ['--dir', site, '--public-url', '..', ...narrow, '--formats', 'json'];
    const out = path.join(folder, 'again');
    await audit([...words, '--out', out], repository, hasty);
    const { cells, stories } = readEvidence(path.join(out, 'evidence.json'));
    expect(stories.length).toBeGreaterThan(0);
    expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(['cached']));
  });
});

test('A site stays as it was where the new audit does not come to its end', async () => {
  const site = path.join(newFolder(), 'site');
  mkdirSync(site);
  writeFileSync(path.join(site, 'index.html'), 'The last one');
  expect(await buildSite(site, { CRESSET_BROWSER: '/nowhere/chromium' })).toBe(2);
  expect(readFileSync(path.join(site, 'index.html'), 'utf8')).toBe('The last one');
  expect(readdirSync(path.dirname(site))).toEqual(['site']);
});
