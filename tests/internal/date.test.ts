import { expect, test } from 'vitest';
import { isIsoDate } from '../../src/internal/date.ts';

test.each(['2024-10-08', '2024-02-29', '2000-02-29', '1991-12-31', '0001-01-01', '9999-12-31'])(
  'a day of the calendar is one: %s',
  (date) => {
    expect(isIsoDate(date)).toBe(true);
  },
);

test.each([
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2024-04-31',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '0000-01-01',
  '2024-1-2',
  '1e3-01-01',
  '-001-01-01',
  '01/05/2024',
  '8 October 2024',
  '2024-10-08T10:00:00Z',
  ' 2024-10-08',
  '2024-10-08\n',
  '',
  20241008,
  new Date(0),
  null,
  undefined,
])('anything else is none: %j', (date) => {
  expect(isIsoDate(date)).toBe(false);
});
