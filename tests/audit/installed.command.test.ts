import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEvidence } from 'cresset-audit/evidence';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainEnvironment } from '../support/plain-environment.ts';
import { newFolder, repository } from './command.ts';

const project = newFolder();
const shell = process.platform === 'win32';
const env = {
  ...plainEnvironment(),
  PATH: [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
};

/** What a site has beside the two tarballs. To install Storybook once more would take minutes and prove nothing. */
const beside = ['@storybook/react-vite', 'react', 'react-dom', 'storybook'];

const files = {
  'package.json': '{ "type": "module" }',
  '.storybook/main.js': `export default {
    framework: '@storybook/react-vite',
    stories: ['../*.stories.jsx'],
    core: { disableTelemetry: true },
  };`,
  'Level.stories.jsx': `import { ThreatLevel } from 'cresset';
    import 'cresset/styles.css';
    export default { title: 'Level', component: ThreatLevel };
    export const Good = { args: { level: 'high', label: 'High' } };
    export const Bad = { render: () => <img src="data:," /> };`,
};

function pack(folder: string): string {
  const options = ['pack', '--silent', '--pack-destination', project];
  return path.join(
    project,
    execFileSync('npm', options, { cwd: folder, encoding: 'utf8', env, shell }).trim(),
  );
}

/** Runs the command of the package, as somebody in the project does. */
function audit(...words: readonly string[]): { code: number | null; said: string } {
  const options = ['--no-install', 'cresset-audit', ...words];
  const { status, stdout, stderr } = spawnSync('npx', options, {
    cwd: project,
    encoding: 'utf8',
    env,
    shell,
  });
  return { code: status, said: stdout + stderr };
}

const manifest = path.join(repository, 'packages/audit/package.json');
const manifestBefore = readFileSync(manifest, 'utf8');
let ofTheAudit: string;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: repository, env });
  ofTheAudit = pack(path.dirname(manifest));
  const tarballs = [pack(repository), ofTheAudit];
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
    writeFileSync(path.join(project, name), text);
  }
  const quietly = ['--ignore-scripts', '--legacy-peer-deps', '--prefer-offline', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...quietly, ...tarballs], { cwd: project, env, shell, stdio: 'pipe' });
  for (const name of beside) {
    const place = path.join(project, 'node_modules', name);
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(path.join(repository, 'node_modules', name), place, 'junction');
  }
  symlinkSync(
    path.join(repository, 'node_modules/.bin/storybook'),
    path.join(project, 'node_modules/.bin/storybook'),
  );
});

describe('In a project of somebody else, where both packages are installed from their tarballs', () => {
  let ended: ReturnType<typeof audit>;

  beforeAll(() => {
    ended = audit('--stories', 'level--good,level--bad', '--modes', '1280-light,forced-dark');
  });

  test('the audit builds the Storybook there, proves itself and comes to its end', () => {
    expect(ended.said).toContain('The audit is complete.');
    expect(readFileSync(path.join(project, 'audit-report/index.html'), 'utf8')).toContain('Level');
  });

  test('the audit finds what is wrong and names it, and nothing in a component of ours', () => {
    expect(ended.code).toBe(1);
    expect(readFileSync(path.join(project, 'audit-report/report.md'), 'utf8')).toContain('axe/image-alt');
    const { findings, stories } = readEvidence(path.join(project, 'audit-report/evidence.json'));
    expect(stories.map(({ id }) => id)).toEqual(['level--good', 'level--bad']);
    const failed = findings.flatMap(({ outcome, story, check }) =>
      outcome === 'failed' ? [`${story} ${check}`] : [],
    );
    expect(failed).toContain('level--bad axe/image-alt');
    expect(failed.filter((one) => !one.startsWith('level--bad '))).toEqual([]);
  });

  test('what is written for programs can be read back through the package', () => {
    const code = `import { readEvidence } from 'cresset-audit/evidence';
      import { summaryOf } from 'cresset-audit';
      console.log(summaryOf(readEvidence('audit-report/evidence.json')).components[0].component);`;
    const options = ['--input-type=module', '--eval', code];
    expect(execFileSync(process.execPath, options, { cwd: project, encoding: 'utf8' })).toBe('Level\n');
  });
});

test('The package of the audit holds what is built of it, and no sources or tests', () => {
  const held = execFileSync('tar', ['-tzf', ofTheAudit], { encoding: 'utf8' }).trim().split('\n');
  const expected =
    /^package\/(?:LICENSE|README\.md|package\.json|dist\/.+\.(?:js|js\.map|d\.ts)|dist\/report\/report\.css|docs\/rules\/x-[a-z-]+\.md)$/;
  expect(held.filter((file) => !expected.test(file))).toEqual([]);
  expect(held).toEqual(
    expect.arrayContaining(['package/LICENSE', 'package/README.md', 'package/dist/cli.js']),
  );
});

test('To pack it leaves the manifest of the checkout as it was, which leads to the sources', () => {
  expect(manifestBefore).toContain('"./src/index.ts"');
  expect(readFileSync(manifest, 'utf8')).toBe(manifestBefore);
});
