import { describe, expect, test } from 'vitest';
import { allRules } from '../src/checks/rules.ts';
import type { Cell, Finding } from '../src/evidence/schema.ts';
import { modes } from '../src/modes/modes.ts';
import { plantedPages, type PlantedPage } from '../src/planted/pages.ts';
import { selfTestResult } from '../src/planted/self-test.ts';
import { plantedStorybook, plantedStoryId } from '../src/planted/storybook.ts';

const modeIds = modes.map(({ id }) => id);
const faults = plantedPages.filter(({ expected }) => expected.length > 0);
const controls = plantedPages.filter(({ expected }) => expected.length === 0);

function pageNamed(id: string): PlantedPage {
  const page = plantedPages.find((candidate) => candidate.id === id);
  if (page === undefined) throw new Error(`There is no planted page “${id}”.`);
  return page;
}

describe('The planted pages', () => {
  test('have ids of their own, in kebab case', () => {
    const ids = plantedPages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/);
  });

  test('are judged only in modes that there are', () => {
    for (const { modes: judged } of plantedPages)
      expect(modeIds).toEqual(expect.arrayContaining([...judged]));
  });

  test('expect a fault only in modes in which they are judged', () => {
    for (const { modes: judged, expected } of faults) {
      for (const expectation of expected) {
        expect(judged).toEqual(expect.arrayContaining([...expectation.modes]));
      }
    }
  });

  test('name only rules that are on', () => {
    const rules = allRules.filter(({ enabled }) => enabled).map(({ id }) => id);
    for (const { expected } of faults) {
      expect(rules).toEqual(expect.arrayContaining(expected.map(({ check }) => check)));
    }
  });

  test.each(modeIds)('prove of the mode %s that it is on: there is a fault that shows in it', (mode) => {
    const provers = faults.filter(({ modes: judged, expected }) =>
      expected.some(
        ({ modes: inModes }) =>
          inModes.includes(mode) && (mode === '1280-light' || !judged.every((id) => inModes.includes(id))),
      ),
    );
    expect(provers).not.toEqual([]);
  });

  test('say in one sentence what is wrong with them, or why nothing is', () => {
    for (const { what } of plantedPages) expect(what).toMatch(/^[A-Z].*\.$/);
  });
});

describe('The Storybook of the planted pages', () => {
  test('has each of them in its index, tagged “page” where it is a whole page', () => {
    const index: unknown = JSON.parse(plantedStorybook().get('/index.json')?.body ?? '');
    expect(index).toMatchObject({
      v: 5,
      entries: Object.fromEntries(
        plantedPages.map((page) => [
          plantedStoryId(page),
          {
            type: 'story',
            id: plantedStoryId(page),
            tags: page.page === true ? ['dev', 'test', 'page'] : ['dev', 'test'],
          },
        ]),
      ),
    });
  });
});

const ran: readonly Cell[] = plantedPages.flatMap((page) =>
  page.modes.map((mode): Cell => ({ story: plantedStoryId(page), mode, state: 'done', ms: 20, axeMs: 10 })),
);

function finding(page: PlantedPage, seen: Pick<Finding, 'check' | 'outcome' | 'modes'>): Finding {
  return {
    ...seen,
    fingerprint: '0123456789ab',
    criteria: [],
    level: 'A',
    confidence: 'certain',
    impact: null,
    summary: 'Something is wrong.',
    story: plantedStoryId(page),
    component: 'Planted',
    at: { path: [], selector: 'p', html: '<p>' },
    crop: null,
    data: {},
    reproduce: { url: '', steps: [] },
    counts: true,
  };
}

const rightFindings = (pages: readonly PlantedPage[] = faults): readonly Finding[] =>
  pages.flatMap((page) =>
    page.expected.map((expectation) => finding(page, { ...expectation, modes: [...expectation.modes] })),
  );

const allButOf = (page: PlantedPage): readonly Finding[] =>
  rightFindings(faults.filter((other) => other !== page));

describe('The judgement of the instrument', () => {
  const dark = pageNamed('low-contrast-in-dark');

  test('is that all were caught and all controls silent, where exactly the planted faults were found', () => {
    expect(selfTestResult(plantedPages, rightFindings(), ran)).toEqual({
      planted: faults.length,
      caught: faults.length,
      controls: controls.length,
      silent: controls.length,
      missed: [],
    });
  });

  test('adds up the elements of a page in which a fault was found in different modes', () => {
    const page = pageNamed('fixed-colours-in-forced-colours');
    const elements = ['forced-dark', 'forced-light'].map((mode) =>
      finding(page, { check: 'axe/color-contrast', outcome: 'failed', modes: [mode] }),
    );
    expect(selfTestResult(plantedPages, [...allButOf(page), ...elements], ran).missed).toEqual([]);
  });

  test('says which fault was not found', () => {
    const { caught, missed } = selfTestResult(plantedPages, allButOf(dark), ran);
    expect(caught).toBe(faults.length - 1);
    expect(missed).toEqual([
      'Planted “low-contrast-in-dark”: axe/color-contrast was expected in dark and found in no mode.',
    ]);
  });

  test.each([
    [['1280-light'], '1280-light'],
    [['dark', '1280-light'], '1280-light and dark'],
  ])(
    'does not count a fault as caught that was found in %j, where it shows in dark alone',
    (inModes, words) => {
      const wrong = finding(dark, { check: 'axe/color-contrast', outcome: 'failed', modes: inModes });
      const { caught, missed } = selfTestResult(plantedPages, [...allButOf(dark), wrong], ran);
      expect(caught).toBe(faults.length - 1);
      expect(missed).toEqual([
        `Planted “low-contrast-in-dark”: axe/color-contrast was expected in dark and found in ${words}.`,
      ]);
    },
  );

  test('does not count a failure as caught that was handed to a person for review', () => {
    const unsure = finding(dark, { check: 'axe/color-contrast', outcome: 'cantTell', modes: ['dark'] });
    expect(selfTestResult(plantedPages, [...allButOf(dark), unsure], ran).missed).toEqual([
      'Planted “low-contrast-in-dark”: axe/color-contrast was expected in dark and found in no mode.',
      'Planted “low-contrast-in-dark”: axe/color-contrast, for review, was found in dark and is not what is wrong there.',
    ]);
  });

  test('does not count a fault as caught beside which another was invented', () => {
    const noise = finding(dark, { check: 'axe/region', outcome: 'failed', modes: ['dark'] });
    const { caught, missed } = selfTestResult(plantedPages, [...rightFindings(), noise], ran);
    expect(caught).toBe(faults.length - 1);
    expect(missed).toEqual([
      'Planted “low-contrast-in-dark”: axe/region was found in dark and is not what is wrong there.',
    ]);
  });

  test('says which control was not silent', () => {
    const page = pageNamed('clean-baseline');
    const noise = finding(page, { check: 'axe/target-size', outcome: 'failed', modes: ['320-light'] });
    const { caught, silent, missed } = selfTestResult(plantedPages, [...rightFindings(), noise], ran);
    expect(caught).toBe(faults.length);
    expect(silent).toBe(controls.length - 1);
    expect(missed).toEqual([
      'Planted “clean-baseline”: axe/target-size was found in 320-light and nothing is wrong there.',
    ]);
  });

  test('does not take the silence of a page for a proof that was never judged', () => {
    const page = pageNamed('small-target-with-room');
    const others = ran.filter(({ story }) => story !== plantedStoryId(page));
    const { silent, missed } = selfTestResult(plantedPages, rightFindings(), others);
    expect(silent).toBe(controls.length - 1);
    expect(missed).toEqual(['Planted “small-target-with-room” was not judged in 1280-light.']);
  });

  test.each([
    [
      { state: 'timeout', error: 'The story was not there after 30 s.' },
      ': it took too long (The story was not there after 30 s.)',
    ],
    [{ state: 'error', error: 'The page was replaced.' }, ': The page was replaced'],
    [{ state: 'skipped', reason: 'not today' }, ': it was skipped (not today)'],
  ] as const)('says why a page was not judged: %j', (change, words) => {
    const cells = ran.map((cell) =>
      cell.story === plantedStoryId(dark) && cell.mode === 'dark' ? { ...cell, ...change } : cell,
    );
    expect(selfTestResult(plantedPages, rightFindings(), cells).missed).toEqual([
      `Planted “low-contrast-in-dark” was not judged in dark${words}.`,
    ]);
  });

  test('says once why a page was not judged in several modes', () => {
    const page = plantedPages.find(({ modes: judged }) => judged.length === modeIds.length);
    if (page === undefined) throw new Error('No planted page is judged in every mode.');
    const cells = ran.map((cell) =>
      cell.story === plantedStoryId(page) ? { ...cell, state: 'error' as const, error: 'It broke.' } : cell,
    );
    expect(selfTestResult(plantedPages, rightFindings(), cells).missed).toEqual([
      expect.stringMatching(/was not judged in 1280-light, .* and .*: It broke\.$/),
    ]);
  });

  test('takes no notice of findings in other stories', () => {
    const elsewhere = {
      ...finding(dark, { check: 'axe/region', outcome: 'failed', modes: ['dark'] }),
      story: 'components-card--default',
    };
    expect(selfTestResult(plantedPages, [...rightFindings(), elsewhere], ran).missed).toEqual([]);
  });
});
