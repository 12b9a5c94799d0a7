import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import * as format from '../../src/format/index.ts';
import type { IsoDate } from '../../src/index.ts';
import { rubbish } from '../support/rubbish.ts';

/** Untyped, as JavaScript calls them. */
const functions = Object.entries(format) as unknown as readonly [
  name: string,
  call: (...args: unknown[]) => unknown,
][];

// The same values on every run; fast-check prints the smallest that fail.
const seed = 1991;

const days = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);
const locales = fc.constantFrom('en-GB', 'cy', 'ar-EG', 'de', 'ja', 'zz', 'en-u-ca-hebrew-nu-thai');
const options = fc.record(
  {
    month: fc.oneof(rubbish, fc.constantFrom('long', 'short', 'numeric', '2-digit')),
    weekday: fc.oneof(rubbish, fc.constantFrom('long', 'narrow')),
    timeZone: fc.oneof(rubbish, fc.constantFrom('Europe/London', 'Pacific/Kiritimati', 'Europe/Atlantis')),
  },
  { requiredKeys: [] },
);
const plausible = fc.oneof(rubbish, fc.date(), days, locales, fc.double(), options);

/** Mostly what belongs at its place, so that the rest of a call is tried too. */
const likely = fc.tuple(
  fc.oneof(days, fc.date(), fc.double(), plausible),
  fc.oneof(days, fc.date(), locales, plausible),
  fc.oneof(locales, options, plausible),
  fc.oneof(options, plausible),
);

it.each(functions)(
  '%s gives words or the error that its docs promise, whatever it is given',
  (name, call) => {
    fc.assert(
      fc.property(fc.oneof(likely, fc.array(plausible, { maxLength: 4 })), (args) => {
        let given: unknown;
        try {
          given = call(...args);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          expect((error as RangeError).message).toMatch(
            new RegExp(`^Cresset: ${name} [^]+\\. [A-Z][^]+\\. [A-Z][^]+\\.$`),
          );
          return;
        }
        const text = name === 'parseIsoDate' && given === null ? '0001-01-01' : JSON.stringify(given);
        expect(text).toMatch(/[\p{L}\p{N}]/u);
        expect(text).not.toMatch(/NaN|undefined|Infinity|\d[Ee][+-]?\d|-0\b(?!\d*-)|\[object/);
      }),
      { seed, numRuns: 2000 },
    );
  },
);

it('a date is worded for every day from the year 1 to 9999, and comes back as it was', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(format.formatDate(day, 'en-GB').iso).toBe(day);
      expect(format.formatDate(new Date(`${day}T12:00:00Z`), 'en-GB').iso).toBe(day);
    }),
  );
});

it('"last year", "next month" and their like are true by the calendar, for any two days', () => {
  const near = fc.integer({ min: -800, max: 800 });
  fc.assert(
    fc.property(days, near, (now, distance) => {
      const then = new Date(new Date(`${now}T00:00:00Z`).valueOf() + distance * 86_400_000);
      fc.pre(then.getUTCFullYear() >= 1 && then.getUTCFullYear() <= 9999);
      const { iso, text } = format.formatRelative(then, now, 'en-GB');
      const [, side, unit] = /^(last|next) (week|month|year)$/.exec(text) ?? [];
      const step = side === 'last' ? -1 : 1;
      if (unit === 'year') expect(Number(iso.slice(0, 4)) - Number(now.slice(0, 4))).toBe(step);
      if (unit === 'month') expect(months(iso) - months(now)).toBe(step);
      if (unit === 'week') expect(distance).toBe(7 * step);
    }),
    { seed, numRuns: 2000 },
  );
});

function months(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
