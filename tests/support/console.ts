import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';

let spies: readonly MockInstance[] = [];

/** What was logged since the test began, as `error: …` or `warn: …`, taken off the record: the test has dealt with it. */
export function takeLogged(): readonly string[] {
  const logged = spies.flatMap((spy) =>
    spy.mock.calls.map((call) => `${spy.getMockName()}: ${call.map(String).join(' ')}`),
  );
  for (const spy of spies) spy.mockClear();
  return logged;
}

beforeEach(() => {
  spies = (['error', 'warn'] as const).map((level) =>
    vi
      .spyOn(console, level)
      .mockName(level)
      .mockImplementation(() => {}),
  );
});

afterEach(() => {
  const logged = takeLogged();
  for (const spy of spies) spy.mockRestore();
  expect(logged, 'nothing may be logged that the test does not expect').toEqual([]);
});
