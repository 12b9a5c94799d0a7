import { Criterion as AlfaCriterion } from '@siteimprove/alfa-wcag';
import { getRules } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { clauseOf } from '../src/report/openacr.ts';
import { responsibleFor } from '../src/evidence/responsibility.ts';
import { criteria, criterion, fromAxeTags, isWithin, lowestLevel } from '../src/evidence/criteria.ts';

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

// A second table of the same criteria, which another team keeps.
const theirs = upTo(4)
  .flatMap((principle) =>
    upTo(9).flatMap((guideline) => upTo(30).map((number) => `${principle}.${guideline}.${number}`)),
  )
  .filter(AlfaCriterion.isChapter)
  .map((number) => AlfaCriterion.of(number))
  .filter(({ versions }) => [...versions].includes('2.2'));

const levelsOfAxe = (tags: readonly string[]) =>
  tags.flatMap((tag) => /^wcag2\d?(a{1,3})$/.exec(tag)?.[1]?.toUpperCase() ?? []);

describe('The table of success criteria', () => {
  test('has every criterion of WCAG 2.2 under its official handle, in the order of WCAG', () => {
    expect(criteria).toHaveLength(86);
    expect(criteria.map(({ number, title }) => `${number} ${title}`)).toEqual(
      theirs.map(({ chapter, title }) => `${chapter} ${title}`),
    );
  });

  test('gives every criterion its level', () => {
    const levels = theirs.map(({ chapter, level }) => {
      const found = level.toJSON().find(([, versions]) => versions.includes('2.2'));
      return `${chapter} ${found?.[0]}`;
    });
    expect(criteria.map(({ number, level }) => `${number} ${level}`)).toEqual(levels);
  });

  test('leads to the page of the W3C that is named after the criterion', () => {
    expect(criterion('1.4.3').understanding).toBe(
      'https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html',
    );
    const names = criteria.map(({ understanding }) => /([^/]+)\.html$/.exec(understanding)?.[1]);
    expect(names).toEqual(theirs.map(({ uri }) => uri.split('#')[1]));
  });

  test('does not know 4.1.1, which WCAG 2.2 took out, and says what to do', () => {
    expect(() => criterion('4.1.1')).toThrow(/WCAG 2\.2 has no success criterion 4\.1\.1.*Give a number/);
  });
});

describe('The tags of axe', () => {
  test.each([
    [['wcag2aa', 'wcag143'], ['1.4.3'], 'AA'],
    [['wcag21aa', 'wcag1412'], ['1.4.12'], 'AA'],
    [['wcag2aaa', 'wcag146'], ['1.4.6'], 'AAA'],
    [['wcag2a', 'wcag244', 'wcag412', 'EN-9.4.1.2', 'TTv5', 'section508.22.a'], ['2.4.4', '4.1.2'], 'A'],
    [['wcag2aaa', 'wcag249', 'wcag244'], ['2.4.9', '2.4.4'], 'A'],
    [['best-practice', 'cat.semantics'], [], 'best-practice'],
    [['wcag2a-obsolete', 'wcag411'], [], 'best-practice'],
    [['wcag2a', 'wcag21aa', 'wcag22aa', 'wcag2aaa'], [], 'best-practice'],
    [['wcag999', 'wcag1430'], [], 'best-practice'],
  ])('%j mean the criteria %j and the level %s', (tags, numbers, level) => {
    expect(fromAxeTags(tags)).toEqual({ criteria: numbers, level });
  });

  test('name, in every rule that axe has and WCAG 2.2 still wants, the level that our table finds', () => {
    const rules = getRules().filter(({ tags }) => !tags.includes('wcag2a-obsolete'));
    expect(rules.length).toBeGreaterThan(90);
    const differing = rules.filter(
      ({ tags }) => (levelsOfAxe(tags).toSorted()[0] ?? 'best-practice') !== fromAxeTags(tags).level,
    );
    expect(differing.map(({ ruleId }) => ruleId)).toEqual([]);
  });
});

describe('Levels', () => {
  test('of several criteria are the lowest, because who wants A wants that one already', () => {
    expect(lowestLevel(['1.4.6', '1.4.3'])).toBe('AA');
    expect(lowestLevel([])).toBe('best-practice');
  });

  test('hold the ones below: who wants AA wants A too, and not AAA', () => {
    expect((['A', 'AA', 'AAA', 'best-practice'] as const).map((level) => isWithin(level, 'AA'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

test('Each criterion has somebody who sees to it, and of level A and AA never nobody', () => {
  const nobody = criteria.filter(({ number }) => responsibleFor(number) === 'none');
  expect([...new Set(nobody.map(({ level }) => level))]).toEqual(['AAA']);
  expect(() => responsibleFor('4.1.1')).toThrow(RangeError);
});

test('Clauses of EN 301 549 are those that axe knows of its rules', () => {
  // 2.5.8 is of WCAG 2.2, of which only a later version of EN 301 549 will tell; and 9.2.1.3, of a criterion of level AAA,
  // is void in the standard.
  const later = new Set(['EN-9.2.1.3', 'EN-9.2.5.8', 'EN-9.4.1.1']);
  const theirClauses = getRules().flatMap(({ tags }) =>
    tags.filter((tag) => /^EN-9\.\d\.\d\.\d+$/.test(tag)),
  );
  const ours = new Set(criteria.map((one) => `EN-${clauseOf(one)}`));
  expect(new Set(theirClauses).size).toBeGreaterThan(10);
  expect(theirClauses.filter((clause) => !later.has(clause) && !ours.has(clause))).toEqual([]);
  expect([...ours].filter((clause) => clause !== 'EN-')).toHaveLength(49);
});
