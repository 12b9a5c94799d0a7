import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateRange,
  formatDuration,
  formatFileSize,
  formatRelative,
  parseIsoDate,
} from '../../src/format/index.ts';
import type { IsoDate } from '../../src/index.ts';

describe('parseIsoDate', () => {
  it.each([
    ['2024-10-08', '2024-10-08'],
    ['  2024-10-08\n', '2024-10-08'],
    ['2024-02-29', '2024-02-29'],
    ['2024-10-08T09:30', '2024-10-08'],
    ['2024-10-08 09:30:00', '2024-10-08'],
    ['2024-10-08T23:30:00-05:00', '2024-10-08'],
    ['2024-10-08T00:15:00.000+1300', '2024-10-08'],
    ['2024-10-08T23:59:59.999Z', '2024-10-08'],
  ])('reads %j as the day that was written, %s', (given, day) => {
    expect(parseIsoDate(given)).toBe(day);
  });

  it.each([
    '08/10/2024',
    '8 October 2024',
    '2024-10-8',
    '2024-13-01',
    '2024-02-30',
    '2023-02-29',
    '0000-01-01',
    '2024-10-08T',
    '2024-10-08 or so',
    '',
    20241008,
    new Date(0),
    null,
    undefined,
    ['2024-10-08'],
  ])('refuses %j, which is no calendar date', (given) => {
    expect(parseIsoDate(given)).toBeNull();
  });
});

describe('formatDate', () => {
  it.each([
    ['en-GB', '8 October 2024'],
    ['cy', '8 Hydref 2024'],
    ['ga', '8 Deireadh Fómhair 2024'],
    ['gd', '8mh dhen Dàmhair 2024'],
    ['ar', '8 أكتوبر 2024'],
    ['ar-EG', '٨ أكتوبر ٢٠٢٤'],
    ['fa', '۸ اکتبر ۲۰۲۴'],
    ['ps', '۲۰۲۴ اکتوبر ۸'],
    ['th', '8 ตุลาคม 2024'],
    ['ja', '2024年10月8日'],
    ['de', '8. Oktober 2024'],
  ])('words a date in %s, in the Gregorian calendar', (locale, text) => {
    expect(formatDate('2024-10-08', locale)).toEqual({ iso: '2024-10-08', text });
  });

  it('keeps the Gregorian calendar when the locale asks for another', () => {
    expect(formatDate('2024-10-08', 'th-u-ca-buddhist').text).toBe('8 ตุลาคม 2024');
  });

  it('names the weekday and shortens the month on request', () => {
    expect(formatDate('2024-10-08', 'en-GB', { weekday: 'long' }).text).toMatch(/^Tuesday,? 8 October 2024$/);
    expect(formatDate('2024-10-08', 'en-GB', { weekday: 'short', month: 'short' }).text).toMatch(
      /^Tue,? 8 Oct 2024$/,
    );
  });

  it('gives a day of long ago as it was written', () => {
    expect(formatDate('0099-12-31', 'en-GB').text).toBe('31 December 99');
  });

  it.each([
    ['America/Los_Angeles', '2024-10-07', '7 October 2024'],
    ['UTC', '2024-10-08', '8 October 2024'],
    ['Pacific/Auckland', '2024-10-08', '8 October 2024'],
    ['Pacific/Kiritimati', '2024-10-08', '8 October 2024'],
  ])('gives an instant the day that it has in %s', (timeZone, iso, text) => {
    expect(formatDate(new Date('2024-10-08T03:30:00Z'), 'en-GB', { timeZone })).toEqual({ iso, text });
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])(
    'leaves a day the day that it is, whatever time zone is asked for: %s',
    (timeZone) => {
      expect(formatDate('2024-10-08', 'en-GB', { timeZone }).text).toBe('8 October 2024');
    },
  );

  it('refuses an instant that is none, and a time zone that nobody knows', () => {
    expect(() => formatDate(new Date('no day'), 'en-GB')).toThrow(/^Cresset: formatDate was given null/);
    expect(() => formatDate(new Date(0), 'en-GB', { timeZone: 'Europe/Atlantis' })).toThrow(RangeError);
  });

  it.each([
    [new Date('-000027-03-15T00:00:00Z'), '28 BC'],
    [new Date('+010000-01-01T00:00:00Z'), 'the year 10000'],
  ])('refuses %s, because a date as YYYY-MM-DD has no room for %s', (date) => {
    expect(() => formatDate(date, 'en-GB')).toThrow(
      /^Cresset: formatDate was given .* from the year 1 to 9999/,
    );
    expect(() => formatRelative(date, '2024-10-08', 'en-GB')).toThrow(/from the year 1 to 9999/);
  });

  it('gives an instant of the year 28 the day that it was', () => {
    expect(formatDate(new Date('0028-03-15T00:00:00Z'), 'en-GB')).toEqual({
      iso: '0028-03-15',
      text: '15 March 28',
    });
  });

  it('refuses a month in figures, which readers would mistake', () => {
    // @ts-expect-error -- JavaScript passes anything
    expect(() => formatDate('2024-10-08', 'en-GB', { month: 'numeric' })).toThrow(/"numeric" as month/);
  });

  it('takes null for an option as no option', () => {
    expect(formatDate(new Date(0), 'en-GB', { month: null, weekday: null, timeZone: null }).text).toBe(
      '1 January 1970',
    );
    expect(formatDate('2024-10-08', 'en-GB', null).text).toBe('8 October 2024');
  });

  it('names a value that JSON has no form for, instead of failing over it', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    // @ts-expect-error -- JavaScript passes anything
    expect(() => formatDate(20241008n, 'en-GB')).toThrow(/^Cresset: formatDate was given 20241008n, /);
    // @ts-expect-error -- JavaScript passes anything
    expect(() => formatDate(circle, 'en-GB')).toThrow(/^Cresset: formatDate was given an object, /);
    // @ts-expect-error -- JavaScript passes anything
    expect(() => formatDate('2024-10-08', circle)).toThrow(/has no words for the locale an object/);
  });

  it('refuses a date that does not exist, and says what to pass', () => {
    expect(() => formatDate('2024-02-31', 'en-GB')).toThrow(
      /^Cresset: formatDate was given "2024-02-31".* never was\. .*parseIsoDate/,
    );
    // @ts-expect-error -- a content system sends anything
    expect(() => formatDate(undefined, 'en-GB')).toThrow(RangeError);
  });

  it.each(['zz', 'und', 'en_GB', 'English', ''])(
    'refuses the locale %j instead of wording the date in another language',
    (locale) => {
      expect(() => formatDate('2024-10-08', locale)).toThrow(
        /^Cresset: formatDate has no words for the locale .* wrong voice\. Pass/,
      );
    },
  );

  it('gives the same day in every time zone', () => {
    const script = `
      import { formatDate, parseIsoDate } from './src/format/index.ts';
      const days = ['2024-01-01', '2024-03-31', '2024-10-08T00:30:00Z', '2024-12-31T23:30:00-08:00'];
      console.log(days.map((day) => formatDate(parseIsoDate(day), 'en-GB').text).join(', '));`;
    const inZone = (zone: string) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: path.resolve(import.meta.dirname, '../..'),
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      }).trim();
    const expected = '1 January 2024, 31 March 2024, 8 October 2024, 31 December 2024';
    for (const zone of ['America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kathmandu'])
      expect(`${zone}: ${inZone(zone)}`).toBe(`${zone}: ${expected}`);
  });

  it('has a month that is a word, or the year-month-day order of Japanese and Chinese, in every locale of Node', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const locales = Intl.DateTimeFormat.supportedLocalesOf(codes);
    expect(locales.length).toBeGreaterThan(100);
    const day: IsoDate = '2024-10-08';
    const numeric = locales.filter((locale) => !/\p{L}[\p{L}\p{M}]|월/u.test(formatDate(day, locale).text));
    expect(numeric).toEqual(['ja', 'zh']);
  });
});

describe('formatDateRange', () => {
  it.each([
    ['2024-10-08', '2024-10-10', 'en-GB', '8 – 10 October 2024'],
    ['2024-10-30', '2024-11-02', 'en-GB', '30 October – 2 November 2024'],
    ['2024-12-30', '2025-01-02', 'en-GB', '30 December 2024 – 2 January 2025'],
    ['2024-10-08', '2024-10-08', 'en-GB', '8 October 2024'],
    ['2024-10-08', '2024-10-10', 'de', '8.–10. Oktober 2024'],
    ['2024-10-08', '2024-10-10', 'cy', '8–10 Hydref 2024'],
    ['2024-10-08', '2024-10-10', 'ar', '8–10 أكتوبر 2024'],
    ['2024-10-08', '2024-10-10', 'ja', '2024年10月8日 – 2024年10月10日'],
  ] as const)('words %s to %s in %s', (from, to, locale, text) => {
    // Engines differ in the width of the spaces around the dash.
    expect(formatDateRange(from, to, locale).replaceAll(/\s/g, ' ')).toBe(text);
  });

  it('keeps the words of both dates in every locale of Node', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const wordless = Intl.DateTimeFormat.supportedLocalesOf(codes).filter((locale) => {
      const range = formatDateRange('2024-10-08', '2025-01-10', locale);
      const words = formatDate('2024-10-08', locale).text.match(/[\p{L}\p{M}]+/gu) ?? [];
      return !words.every((word) => range.includes(word));
    });
    expect(wordless).toEqual([]);
  });

  it('gives instants their days where they are', () => {
    const [from, to] = [new Date('2024-10-08T03:30:00Z'), new Date('2024-10-09T18:00:00Z')];
    expect(formatDateRange(from, to, 'en-GB', { timeZone: 'America/Los_Angeles' })).toMatch(
      /^7\s?–\s?9 October 2024$/,
    );
  });

  it('refuses an end before its beginning, a day that never was, and a locale without words', () => {
    expect(() => formatDateRange('2024-10-10', '2024-10-08', 'en-GB')).toThrow(/earlier date first/);
    expect(() => formatDateRange('2024-10-08', '2024-10-08', 'zz')).toThrow(/has no words/);
    expect(() => formatDateRange('2024-02-31', '2024-10-08', 'en-GB')).toThrow(/never was/);
  });
});

describe('formatRelative', () => {
  it.each([
    ['2024-10-08', 'today'],
    ['2024-10-07', 'yesterday'],
    ['2024-10-09', 'tomorrow'],
    ['2024-10-02', '6 days ago'],
    ['2024-10-01', 'last week'],
    ['2024-09-18', '2 weeks ago'],
    ['2024-09-09', '4 weeks ago'],
    ['2024-09-08', 'last month'],
    ['2023-10-09', '11 months ago'],
    ['2023-10-08', 'last year'],
    ['2021-12-31', '2 years ago'],
    ['2024-12-08', 'in 2 months'],
    ['0099-12-31', '1,924 years ago'],
  ] as const)('says of %s on 8 October 2024: %s', (date, text) => {
    expect(formatRelative(date, '2024-10-08', 'en-GB')).toEqual({ iso: date, text });
  });

  it.each([
    ['2023-11-15', '2025-10-20', '1 year ago'],
    ['2024-12-31', '2026-01-01', '1 year ago'],
    ['2024-01-01', '2025-12-31', 'last year'],
    ['2025-08-31', '2025-10-30', '1 month ago'],
    ['2025-09-30', '2025-10-30', 'last month'],
    ['2025-10-01', '2025-10-14', '1 week ago'],
    ['2025-10-07', '2025-10-14', 'last week'],
    ['2027-11-15', '2025-12-20', 'in 1 year'],
    ['2026-12-20', '2025-12-20', 'next year'],
    ['2025-12-31', '2025-10-31', 'in 2 months'],
    ['2026-01-15', '2025-11-30', 'in 1 month'],
    ['2025-12-30', '2025-11-30', 'next month'],
    ['2025-10-27', '2025-10-14', 'in 1 week'],
    ['2025-10-21', '2025-10-14', 'next week'],
    ['2024-02-29', '2025-02-28', '11 months ago'],
    ['2025-02-28', '2025-01-31', 'in 4 weeks'],
  ] as const)('says of %s on %s what the calendar says too: %s', (date, now, text) => {
    expect(formatRelative(date, now, 'en-GB').text).toBe(text);
  });

  it('never calls a day in the year before last "last year", in any locale of Node', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const locales = Intl.RelativeTimeFormat.supportedLocalesOf(codes);
    const mistaken = locales.filter((locale) => {
      const lastYear = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'year');
      const oneYear = new Intl.RelativeTimeFormat(locale).format(-1, 'year');
      // Some languages have no word of their own for it, and then there is nothing to mistake.
      return lastYear !== oneYear && formatRelative('2023-11-15', '2025-10-20', locale).text === lastYear;
    });
    expect(mistaken).toEqual([]);
  });

  it('counts the days between two clocks that were put forward or back as days', () => {
    const timeZone = 'Europe/London';
    const [before, after] = [new Date('2025-03-29T23:30:00Z'), new Date('2025-03-30T22:45:00Z')];
    expect(formatRelative(before, after, 'en-GB', { timeZone }).text).toBe('yesterday');
    const [summer, winter] = [new Date('2025-10-25T23:30:00Z'), new Date('2025-10-26T23:30:00Z')];
    expect(formatRelative(summer, winter, 'en-GB', { timeZone }).text).toBe('today');
  });

  it('speaks the language of the page', () => {
    expect(formatRelative('2024-10-05', '2024-10-08', 'cy').text).toBe('3 diwrnod yn ôl');
    expect(formatRelative('2024-10-07', '2024-10-08', 'de').text).toBe('gestern');
  });

  it('counts days by the calendar of one place, not by hours', () => {
    const [late, early] = [new Date('2024-10-07T23:30:00Z'), new Date('2024-10-08T00:30:00Z')];
    expect(formatRelative(late, early, 'en-GB').text).toBe('yesterday');
    expect(formatRelative(late, early, 'en-GB', { timeZone: 'America/New_York' }).text).toBe('today');
  });

  it('refuses to guess what day it is, and a locale without words', () => {
    // @ts-expect-error -- a page that forgot to say when it is read
    expect(() => formatRelative('2024-10-08', undefined, 'en-GB')).toThrow(/formatRelative was given/);
    expect(() => formatRelative('2024-10-08', '2024-10-08', 'zz')).toThrow(/has no words/);
  });
});

describe('formatDuration', () => {
  it.each([
    [0, 'PT0S', '0 seconds'],
    [1, 'PT1S', '1 second'],
    [59.6, 'PT1M', '1 minute'],
    [89, 'PT1M29S', '1 minute'],
    [120, 'PT2M', '2 minutes'],
    [3599, 'PT59M59S', '1 hour'],
    [3900, 'PT1H5M', '1 hour, 5 minutes'],
    [90_000, 'PT25H', '25 hours'],
  ])('words %d seconds', (seconds, iso, text) => {
    expect(formatDuration(seconds, 'en-GB')).toEqual({ iso, text });
  });

  it('speaks the language of the page', () => {
    expect(formatDuration(120, 'cy').text).toBe('2 funud');
    expect(formatDuration(3900, 'de').text).toBe('1 Stunde, 5 Minuten');
  });

  it('words no time at all without a sign', () => {
    expect(formatDuration(-0, 'en-GB')).toEqual({ iso: 'PT0S', text: '0 seconds' });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e308, 2 ** 53])(
    'refuses %d, which is no exact time',
    (seconds) => {
      expect(() => formatDuration(seconds, 'en-GB')).toThrow(/^Cresset: formatDuration was given/);
    },
  );

  it('refuses a locale without words', () => {
    expect(() => formatDuration(1, 'zz')).toThrow(/has no words/);
  });
});

describe('formatFileSize', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [512, '512 bytes'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [1240, '1.2 kB'],
    [9_949, '9.9 kB'],
    [9_950, '10 kB'],
    [840_400, '840 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_200_000, '1.2 MB'],
    [12_600_000, '13 MB'],
    [2_500_000_000, '2.5 GB'],
    [3_000_000_000_000, '3 TB'],
    [5_000_000_000_000_000, '5,000 TB'],
    [-0, '0 bytes'],
    [0.4, '0 bytes'],
  ])('words %d bytes as %j', (bytes, text) => {
    expect(formatFileSize(bytes, 'en-GB')).toBe(text);
  });

  it('uses the unit, the decimal mark and the digits of the language', () => {
    expect(formatFileSize(1_200_000, 'fr')).toMatch(/^1,2\sMo$/);
    expect(formatFileSize(1_200_000, 'cy')).toBe('1.2 MB');
    expect(formatFileSize(840_000, 'fa')).toContain('۸۴۰');
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e308])(
    'refuses %d, which is no size of a file',
    (bytes) => {
      expect(() => formatFileSize(bytes, 'en-GB')).toThrow(
        /^Cresset: formatFileSize was given .* Pass the size/,
      );
    },
  );

  it('refuses a locale without words', () => {
    expect(() => formatFileSize(1, 'zz')).toThrow(/^Cresset: formatFileSize has no words/);
  });
});
