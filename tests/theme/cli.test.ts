import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkTheme, defaultTheme } from '../../src/theme/index.ts';
import { shippedThemes } from './shipped.ts';

const cli = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cresset-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function cresset(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  writeFileSync(join(folder, name), text);
  return name;
}

const light = (colors: object) => ({
  ...defaultTheme,
  color: { ...defaultTheme.color, light: { ...defaultTheme.color.light, ...colors } },
});

describe('cresset theme check', () => {
  test.each(Object.entries(shippedThemes))('ends with 0 for the shipped theme %s', (name, theme) => {
    const { status, stdout } = cresset('theme', 'check', file(`${name}.json`, theme));
    expect([status, stdout]).toEqual([
      0,
      `${name}.json: no findings. Every pair passes in all four modes.\n`,
    ]);
  });

  test('ends with 1 for a finding, in a table with the nearest colour that passes', () => {
    const name = file('muted.json', light({ textMuted: { $value: '#909090' } }));
    const { status, stdout } = cresset('theme', 'check', name);
    expect(status).toBe(1);
    expect(stdout).toBe(`muted.json: 3 findings, 3 of level AA.

Mode   Pair                  Ratio  Needed  WCAG   Level  Nearest that passes
light  textMuted on canvas   3.19   4.50    1.4.3  AA     color.light.textMuted #707070
light  textMuted on surface  2.92   4.50    1.4.3  AA     color.light.textMuted #707070
light  textMuted on raised   3.19   4.50    1.4.3  AA     color.light.textMuted #707070
`);
  });

  test('ends with 1 for a missing token and says where it is missing', () => {
    const { status, stdout } = cresset('theme', 'check', file('gap.json', light({ link: undefined })));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^gap\.json:\d+:\d+ {2}color\.light\.link is missing/m);
  });

  test('ends with 0 with --level AA when only 7:1 is missed', () => {
    const name = file('six.json', light({ text: { $value: '#666666' } }));
    expect(cresset('theme', 'check', name).status).toBe(1);
    expect(cresset('theme', 'check', name, '--level', 'AA').status).toBe(0);
  });

  test('prints with --json the very findings of checkTheme, with their places', () => {
    const theme = light({ textMuted: { $value: '#909090' } });
    const { status, stdout } = cresset('theme', 'check', file('json.json', theme), '--json');
    const report: { exitCode: number; findings: { place: string }[] } = JSON.parse(stdout);
    const withoutPlaces = report.findings.map(({ place: _place, ...finding }) => finding);
    expect([status, report.exitCode]).toEqual([1, 1]);
    expect(withoutPlaces).toEqual(JSON.parse(JSON.stringify(checkTheme(theme))));
    expect(report.findings[0]?.place).toMatch(/^json\.json:\d+:\d+$/);
  });

  test('ends with 2 for a file that is not there, and says so', () => {
    const { status, stderr } = cresset('theme', 'check', 'nowhere.json');
    expect([status, stderr]).toEqual([
      2,
      'cresset: nowhere.json: There is no such file. Check the path, which is relative to where the command runs.\n',
    ]);
  });

  test('ends with 2 for a folder', () => {
    expect(cresset('theme', 'check', '.').stderr).toContain('This is a folder.');
  });

  test('ends with 2 for text that is not JSON, and gives line and column', () => {
    const { status, stderr } = cresset('theme', 'check', file('broken.json', '{\n  "color": {,}\n}'));
    expect(status).toBe(2);
    expect(stderr).toContain('cresset: broken.json:2:13: This is not JSON');
  });

  test.each(['[]', '"theme"', 'null'])('ends with 2 for the JSON %s, which is no theme', (text) => {
    const { status, stderr } = cresset('theme', 'check', file('other.json', text));
    expect(status).toBe(2);
    expect(stderr).toContain('A theme is a JSON object');
  });

  test('ends with 2 for an unknown token, with its place and the one that was meant', () => {
    const name = file('typo.json', light({ textMutted: { $value: '#000000' } }));
    const { status, stdout } = cresset('theme', 'check', name);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^typo\.json:\d+:\d+ {2}color\.light\.textMutted is not a token/m);
    expect(stdout).toContain('Did you mean color.light.textMuted?');
  });

  test('ends with 2 for a value that is no colour, with its place and what to write', () => {
    const name = file('colour.json', light({ link: { $value: '#12345' } }));
    const { status, stdout } = cresset('theme', 'check', name);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^colour\.json:\d+:\d+ {2}color\.light\.link is not a colour/m);
    expect(stdout).toContain('"#12345" has 5 digits after the #');
  });

  test.each([
    ['theme', 'chek'],
    ['theme', 'check'],
    ['theme', 'check', 'a', '--nope'],
    ['theme', 'check', 'a', '--level', 'AAA'],
  ])('ends with 2 for a command line that means nothing: %s %s %s', (...args) => {
    const { status, stderr } = cresset(...args);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
  });

  test('ends with 0 when asked for help or its version', () => {
    expect(cresset('--help').status).toBe(0);
    expect(cresset('theme', 'check', '--help').stdout).toContain('Exit codes: 0');
    expect(cresset('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('cresset theme create', () => {
  test('writes CSS and JSON that pass the check', () => {
    const made = cresset(
      'theme',
      'create',
      '--brand',
      '#0b3d2e',
      '--name',
      'Fern',
      '--out',
      'fern.css',
      '--json-out',
      'fern.json',
    );
    expect(made.status).toBe(0);
    expect(readFileSync(join(folder, 'fern.css'), 'utf8')).toContain('The Cresset theme “Fern”');
    expect(cresset('theme', 'check', 'fern.json').status).toBe(0);
  });

  test('prints the CSS when no file is asked for, and its notes apart from it', () => {
    const { status, stdout, stderr } = cresset(
      'theme',
      'create',
      '--brand',
      '#00703c',
      '--selector',
      '.brand',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('.brand {');
    expect(stderr).toContain('Note: In light, brandText on brand has 6.2:1.');
  });

  test.each([
    ['--brand', '#12'],
    ['--brand', 'red', '--accent', 'var(--x)'],
    ['--brand', 'red', '--selector', '{}'],
    [],
  ])('ends with 2 and writes nothing for %s %s %s %s', (...args) => {
    const { status, stderr } = cresset('theme', 'create', ...args, '--out', 'never.css');
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
    expect(existsSync(join(folder, 'never.css'))).toBe(false);
  });

  test('leaves no half-written file behind when one of two cannot be written', () => {
    file('old.css', 'old');
    const before = readdirSync(folder);
    const made = cresset(
      'theme',
      'create',
      '--brand',
      'navy',
      '--out',
      'old.css',
      '--json-out',
      'nowhere/theme.json',
    );
    expect(made.status).toBe(2);
    expect(made.stderr).toContain('could not be written');
    expect(readFileSync(join(folder, 'old.css'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(before);
  });
});
