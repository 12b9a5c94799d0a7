import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkTheme, defaultTheme } from '../../src/theme/index.ts';
import { cresset } from '../cli/cresset.ts';
import { shippedThemes } from './shipped.ts';

const folder = mkdtempSync(join(tmpdir(), 'cresset-cli-'));
beforeAll(() => {
  const before = process.cwd();
  process.chdir(folder);
  return () => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  };
});

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
  test.each(Object.entries(shippedThemes))('ends with 0 for the shipped theme %s', async (name, theme) => {
    const { code, out } = await cresset('theme', 'check', file(`${name}.json`, theme));
    expect([code, out]).toEqual([0, `${name}.json: no findings. Every pair passes in all four modes.\n`]);
  });

  test('ends with 1 for a finding, in a table with the nearest colour that passes', async () => {
    const name = file('muted.json', light({ textMuted: { $value: '#909090' } }));
    const { code, out } = await cresset('theme', 'check', name);
    expect(code).toBe(1);
    expect(out).toBe(`muted.json: 3 findings, 3 of level AA.

Mode   Pair                  Ratio  Needed  WCAG   Level  Nearest that passes
light  textMuted on canvas   3.19   4.50    1.4.3  AA     color.light.textMuted #707070
light  textMuted on surface  2.92   4.50    1.4.3  AA     color.light.textMuted #707070
light  textMuted on raised   3.19   4.50    1.4.3  AA     color.light.textMuted #707070
`);
  });

  test('ends with 1 for a missing token and says where it is missing', async () => {
    const { code, out } = await cresset('theme', 'check', file('gap.json', light({ link: undefined })));
    expect(code).toBe(1);
    expect(out).toMatch(/^gap\.json:\d+:\d+ {2}color\.light\.link is missing/m);
  });

  test('ends with 0 with --level AA when only 7:1 is missed', async () => {
    const name = file('six.json', light({ text: { $value: '#666666' } }));
    expect((await cresset('theme', 'check', name)).code).toBe(1);
    expect((await cresset('theme', 'check', name, '--level', 'AA')).code).toBe(0);
  });

  test('prints with --json the very findings of checkTheme, with their places', async () => {
    const theme = light({ textMuted: { $value: '#909090' } });
    const { code, out } = await cresset('theme', 'check', file('json.json', theme), '--json');
    const report: { exitCode: number; findings: { place: string }[] } = JSON.parse(out);
    const withoutPlaces = report.findings.map(({ place: _place, ...finding }) => finding);
    expect([code, report.exitCode]).toEqual([1, 1]);
    expect(withoutPlaces).toEqual(JSON.parse(JSON.stringify(checkTheme(theme))));
    expect(report.findings[0]?.place).toMatch(/^json\.json:\d+:\d+$/);
  });

  test('ends with 2 for a file that is not there, and says so', async () => {
    const { code, err } = await cresset('theme', 'check', 'nowhere.json');
    expect([code, err]).toEqual([
      2,
      'cresset: nowhere.json: There is no such file. Check the path, which is relative to where the command runs.\n',
    ]);
  });

  test('ends with 2 for a folder', async () => {
    expect((await cresset('theme', 'check', '.')).err).toContain('This is a folder.');
  });

  test('ends with 2 for text that is not JSON, and gives line and column', async () => {
    const { code, err } = await cresset('theme', 'check', file('broken.json', '{\n  "color": {,}\n}'));
    expect(code).toBe(2);
    expect(err).toContain('cresset: broken.json:2:13: This is not JSON');
  });

  test.each(['[]', '"theme"', 'null'])('ends with 2 for the JSON %s, which is no theme', async (text) => {
    const { code, err } = await cresset('theme', 'check', file('other.json', text));
    expect(code).toBe(2);
    expect(err).toContain('A theme is a JSON object');
  });

  test('ends with 2 for an unknown token, with its place and the one that was meant', async () => {
    const name = file('typo.json', light({ textMutted: { $value: '#000000' } }));
    const { code, out } = await cresset('theme', 'check', name);
    expect(code).toBe(2);
    expect(out).toMatch(/^typo\.json:\d+:\d+ {2}color\.light\.textMutted is not a token/m);
    expect(out).toContain('Did you mean color.light.textMuted?');
  });

  test('ends with 2 for a value that is no colour, with its place and what to write', async () => {
    const name = file('colour.json', light({ link: { $value: '#12345' } }));
    const { code, out } = await cresset('theme', 'check', name);
    expect(code).toBe(2);
    expect(out).toMatch(/^colour\.json:\d+:\d+ {2}color\.light\.link is not a colour/m);
    expect(out).toContain('"#12345" has 5 digits after the #');
  });

  test.each([
    ['theme', 'chek'],
    ['theme', 'check'],
    ['theme', 'check', 'a', '--nope'],
    ['theme', 'check', 'a', '--level', 'AAA'],
  ])('ends with 2 for a command line that means nothing: %s %s %s', async (...args) => {
    const { code, err } = await cresset(...args);
    expect(code).toBe(2);
    expect(err).not.toBe('');
  });

  test('ends with 0 when asked for help or its version', async () => {
    expect((await cresset('--help')).code).toBe(0);
    expect((await cresset('theme', 'check', '--help')).out).toContain('Exit codes: 0');
    expect((await cresset('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('cresset theme create', () => {
  test('writes CSS and JSON that pass the check', async () => {
    const made = await cresset(
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
    expect(made.code).toBe(0);
    expect(readFileSync(join(folder, 'fern.css'), 'utf8')).toContain('The Cresset theme “Fern”');
    expect((await cresset('theme', 'check', 'fern.json')).code).toBe(0);
  });

  test('prints the CSS when no file is asked for, and its notes apart from it', async () => {
    const { code, out, err } = await cresset('theme', 'create', '--brand', '#00703c', '--selector', '.brand');
    expect(code).toBe(0);
    expect(out).toContain('.brand {');
    expect(err).toContain('Note: In light, brandText on brand has 6.2:1.');
  });

  test.each([
    ['--brand', '#12'],
    ['--brand', 'red', '--accent', 'var(--x)'],
    ['--brand', 'red', '--selector', '{}'],
    [],
  ])('ends with 2 and writes nothing for %s %s %s %s', async (...args) => {
    const { code, err } = await cresset('theme', 'create', ...args, '--out', 'never.css');
    expect(code).toBe(2);
    expect(err).not.toBe('');
    expect(existsSync(join(folder, 'never.css'))).toBe(false);
  });

  test('leaves no half-written file behind when one of two cannot be written', async () => {
    file('old.css', 'old');
    const before = readdirSync(folder);
    const made = await cresset(
      'theme',
      'create',
      '--brand',
      'navy',
      '--out',
      'old.css',
      '--json-out',
      'nowhere/theme.json',
    );
    expect(made.code).toBe(2);
    expect(made.err).toContain('could not be written');
    expect(readFileSync(join(folder, 'old.css'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(before);
  });
});
