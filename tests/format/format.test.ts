import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateText, fileSize, parseIsoDate } from '../../src/format/index.ts';
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

describe('dateText', () => {
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
    expect(dateText('2024-10-08', locale)).toEqual({ iso: '2024-10-08', text });
  });

  it('keeps the Gregorian calendar when the locale asks for another', () => {
    expect(dateText('2024-10-08', 'th-u-ca-buddhist').text).toBe('8 ตุลาคม 2024');
  });

  it('names the weekday and shortens the month on request', () => {
    expect(dateText('2024-10-08', 'en-GB', { weekday: 'long' }).text).toMatch(/^Tuesday,? 8 October 2024$/);
    expect(dateText('2024-10-08', 'en-GB', { weekday: 'short', month: 'short' }).text).toMatch(
      /^Tue,? 8 Oct 2024$/,
    );
  });

  it('gives a day of long ago as it was written', () => {
    expect(dateText('0099-12-31', 'en-GB').text).toBe('31 December 99');
  });

  it('refuses a date that does not exist, and says what to pass', () => {
    expect(() => dateText('2024-02-31', 'en-GB')).toThrow(
      /^Cresset: dateText was given "2024-02-31".* never was\. .*parseIsoDate/,
    );
    // @ts-expect-error -- a content system sends anything
    expect(() => dateText(undefined, 'en-GB')).toThrow(RangeError);
  });

  it.each(['zz', 'und', 'en_GB', 'English', ''])(
    'refuses the locale %j instead of wording the date in another language',
    (locale) => {
      expect(() => dateText('2024-10-08', locale)).toThrow(
        /^Cresset: dateText has no words for the locale .* wrong voice\. Pass/,
      );
    },
  );

  it('gives the same day in every time zone', () => {
    const script = `
      import { dateText, parseIsoDate } from './src/format/index.ts';
      const days = ['2024-01-01', '2024-03-31', '2024-10-08T00:30:00Z', '2024-12-31T23:30:00-08:00'];
      console.log(days.map((day) => dateText(parseIsoDate(day), 'en-GB').text).join(', '));`;
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
    const numeric = locales.filter((locale) => !/\p{L}[\p{L}\p{M}]|월/u.test(dateText(day, locale).text));
    expect(numeric).toEqual(['ja', 'zh']);
  });
});

describe('fileSize', () => {
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
  ])('words %d bytes as %j', (bytes, text) => {
    expect(fileSize(bytes, 'en-GB')).toBe(text);
  });

  it('uses the unit, the decimal mark and the digits of the language', () => {
    expect(fileSize(1_200_000, 'fr')).toMatch(/^1,2\sMo$/);
    expect(fileSize(1_200_000, 'cy')).toBe('1.2 MB');
    expect(fileSize(840_000, 'fa')).toContain('۸۴۰');
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d, which is no size of a file', (bytes) => {
    expect(() => fileSize(bytes, 'en-GB')).toThrow(/^Cresset: fileSize was given .* Pass the size/);
  });

  it('refuses a locale without words', () => {
    expect(() => fileSize(1, 'zz')).toThrow(/^Cresset: fileSize has no words/);
  });
});
