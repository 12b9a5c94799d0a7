import { afterEach, expect, test, vi } from 'vitest';
import { findProgram } from '../../scripts/find-program.ts';

const wanted = { name: 'Nobody', places: ['/nowhere/nobody'], packages: [], variable: 'CRESSET_NOBODY' };

afterEach(() => vi.unstubAllEnvs());

test('a program is where its system keeps it', () => {
  expect(findProgram({ ...wanted, places: ['/nowhere/nobody', process.execPath] })).toEqual({
    path: process.execPath,
  });
});

test('whoever names a program gets that one', () => {
  vi.stubEnv('CRESSET_NOBODY', process.execPath);
  expect(findProgram(wanted)).toEqual({ path: process.execPath });
});

test('whoever names one that isn’t there is told, and gets no other', () => {
  vi.stubEnv('CRESSET_NOBODY', '/nowhere/mine');
  expect(() => findProgram({ ...wanted, places: [process.execPath] })).toThrow(
    'CRESSET_NOBODY names /nowhere/mine',
  );
});

test('without one, a person reads how to get it', () => {
  expect(findProgram(wanted)).toEqual({
    missing: expect.stringMatching(/^Nobody was not found\. Install it .* CRESSET_NOBODY=/),
  });
});
