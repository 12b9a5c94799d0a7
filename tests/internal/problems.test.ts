import { expect, test } from 'vitest';
import { problems } from '../../src/internal/problems.ts';

test.each(Object.entries(problems))(
  'a message says what happened, why it matters and what to do: %s',
  (_, { what, why, fix }) => {
    expect(what).toMatch(/^[a-z]/);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(fix).toMatch(/^[A-Z].*\.$/);
  },
);
