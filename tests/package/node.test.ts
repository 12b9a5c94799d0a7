import { expect, it } from 'vitest';
import { components, run, scripts } from './site.ts';

it('plain Node imports every entry that is a module', () => {
  expect(scripts.length).toBeGreaterThan(2);
  for (const { name } of scripts) {
    const found = run([
      '--input-type=module',
      '--eval',
      `console.log(Object.keys(await import('${name}')).join())`,
    ]);
    expect(found.trim(), name).not.toBe('');
  }
});

it('the main entry gives the components and nothing else', () => {
  const found = run([
    '--input-type=module',
    '--eval',
    "console.log(Object.keys(await import('cresset')).join())",
  ]);
  expect(found.trim().split(',')).toEqual(components);
});

it('what is not an entry cannot be imported', () => {
  const script = "await import('cresset/dist/internal/report.js').catch((error) => console.log(error.code))";
  expect(run(['--input-type=module', '--eval', script]).trim()).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
});
