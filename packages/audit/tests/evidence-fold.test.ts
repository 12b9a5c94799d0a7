import { array, assert, constantFrom, integer, property, record, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, type LocatedObservation, type SeenInMode } from '../src/evidence/fold.ts';
import type { Rule } from '../src/evidence/schema.ts';
import { modes } from '../src/modes/modes.ts';

const rules: Rule[] = [
  { id: 'axe/color-contrast', what: 'Text stands out.', criteria: ['1.4.3'], level: 'AA', enabled: true },
  { id: 'axe/link-name', what: 'Links have a name.', criteria: ['2.4.4'], level: 'A', enabled: true },
];
const story = {
  id: 'components-card--default',
  component: 'Components/Card',
  url: 'http://127.0.0.1:6006/iframe.html?id=components-card--default',
};
const usualObservation: LocatedObservation = {
  check: 'axe/color-contrast',
  outcome: 'failed',
  confidence: 'certain',
  impact: 'serious',
  summary: 'The contrast is 3.2:1.',
  data: { ratio: 3.2 },
  kind: 'fgOnBg',
  element: 0,
  selector: '.title',
  html: '<a class="title">',
  path: ['main', 'link “More on fraud”'],
};

const seen = (mode: string, change: Partial<LocatedObservation> = {}): SeenInMode => ({
  mode,
  observation: { ...usualObservation, ...change },
});
const folded = (...all: SeenInMode[]) => fold(all, story, rules);
const prints = (...all: SeenInMode[]) => folded(...all).map(({ fingerprint }) => fingerprint);

const whereAndWhat = ({ observation: { selector, outcome } }: SeenInMode) => `${selector} ${outcome}`;

describe('What a rule saw in one element', () => {
  test('in three modes is one finding, with its modes in the order of the audit', () => {
    const [finding, ...others] = folded(seen('print'), seen('1280-light'), seen('dark'));
    expect(others).toEqual([]);
    expect(finding?.modes).toEqual(['1280-light', 'dark', 'print']);
  });

  test('in both widths of the right-to-left mode is one finding, not a pair, as the first width showed it', () => {
    const found = folded(
      seen('rtl', { element: 0, summary: 'Seen wide.' }),
      seen('rtl', { element: 3, summary: 'Seen narrow.' }),
    );
    expect(found.map(({ summary }) => summary)).toEqual(['Seen wide.']);
  });

  test('as failing in one mode and as uncertain in another is two findings with fingerprints of their own', () => {
    const found = folded(seen('1280-light'), seen('dark', { outcome: 'cantTell' }));
    expect(found.map(({ outcome, modes: inModes }) => [outcome, inModes])).toEqual([
      ['failed', ['1280-light']],
      ['cantTell', ['dark']],
    ]);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  test('tells what another mode measured, where it measured something else', () => {
    const [finding] = folded(
      seen('1280-light'),
      seen('768-light'),
      seen('dark', { summary: 'The contrast is 1.1:1.', data: { ratio: 1.1 } }),
    );
    expect(finding).toMatchObject({ summary: 'The contrast is 3.2:1.', data: { ratio: 3.2 } });
    expect(finding?.variations).toEqual([
      { mode: 'dark', summary: 'The contrast is 1.1:1.', data: { ratio: 1.1 } },
    ]);
  });

  test('has the criteria and the level of its rule, no picture and no verdict yet', () => {
    expect(folded(seen('dark', { check: 'axe/link-name' }))[0]).toMatchObject({
      criteria: ['2.4.4'],
      level: 'A',
      crop: null,
      counts: true,
    });
  });

  test('is looked at by hand in the same theme of the Storybook, where a mode needed one', () => {
    const inTheme = modes.map((mode) => ({ ...mode, reproduce: `Choose the theme for ${mode.id}.` }));
    const [finding] = fold([seen('dark')], story, rules, inTheme);
    expect(finding?.reproduce.steps).toContain('Choose the theme for dark.');
  });

  test('can be seen by hand: where to go, how to see that mode, where to look', () => {
    expect(folded(seen('320-light'), seen('dark'))[0]?.reproduce).toEqual({
      url: story.url,
      steps: [
        `Open ${story.url}`,
        'Make the window 320 px wide.',
        'Look at link “More on fraud”.',
        'Do the same in the other modes: 1280 px wide, dark.',
      ],
    });
  });
});

describe('A fingerprint', () => {
  test('is 12 hexadecimal digits, and stays what it is from one version of the audit to the next', () => {
    expect(prints(seen('dark'))).toEqual(['e4420a4e2c5c']);
  });

  test.each([
    ['class or id', { selector: '#r7 > .css-1x2y3z', html: '<a id="r7" class="css-1x2y3z">' }],
    ['wording of axe', { summary: 'Put otherwise.', impact: 'minor' as const, data: { ratio: 3.19 } }],
    ['place among the observations', { element: 12 }],
  ])('does not change with the %s', (_what, change) => {
    expect(prints(seen('dark', change))).toEqual(prints(seen('dark')));
  });

  test('does not change with the mode', () => {
    expect(prints(seen('print'))).toEqual(prints(seen('dark')));
  });

  test.each([
    ['rule', { check: 'axe/link-name' }],
    ['kind of fault', { kind: 'bgGradient' }],
    ['outcome', { outcome: 'cantTell' as const }],
    ['name of the element', { path: ['main', 'link “More on cyber crime”'] }],
    ['place of the element', { path: ['main', 'list', 'link “More on fraud”'] }],
  ])('changes with the %s', (_what, change) => {
    expect(prints(seen('dark', change))).not.toEqual(prints(seen('dark')));
  });

  test('changes with the story', () => {
    const [elsewhere] = fold([seen('dark')], { ...story, id: 'components-card--long' }, rules);
    expect([elsewhere?.fingerprint]).not.toEqual(prints(seen('dark')));
  });

  test('does not run role and name together: two short steps are not one long one', () => {
    expect(prints(seen('dark', { path: ['a', 'b'] }))).not.toEqual(prints(seen('dark', { path: ['a,b'] })));
  });
});

describe('Elements that have the same roles and names', () => {
  const first = { selector: 'li:nth-child(1) a' };
  const second = { selector: 'li:nth-child(2) a' };

  test('are two findings with two fingerprints, so that a second one is noticed beside a known first', () => {
    const found = prints(seen('dark', first), seen('dark', second));
    expect(new Set(found).size).toBe(2);
    expect(found[0]).toBe(prints(seen('dark', first))[0]);
  });

  test('fold with their own counterpart in another mode', () => {
    const found = folded(
      seen('1280-light', first),
      seen('1280-light', second),
      seen('dark', second),
      seen('dark', first),
    );
    expect(found.map(({ at, modes: inModes }) => [at.selector, inModes])).toEqual([
      [first.selector, ['1280-light', 'dark']],
      [second.selector, ['1280-light', 'dark']],
    ]);
  });

  test('are not mixed up when the first of them fails in one mode only', () => {
    const found = folded(seen('1280-light', second), seen('dark', first), seen('dark', second));
    expect(found.map(({ at, modes: inModes }) => [at.selector, inModes])).toEqual([
      [second.selector, ['1280-light', 'dark']],
      [first.selector, ['dark']],
    ]);
  });

  test.each([
    [
      'markup',
      { selector: '.summary', html: '<p class="summary">' },
      { selector: '.byline', html: '<p class="byline">' },
    ],
    ['place', first, second],
  ])('of different %s that fail in different modes are two findings, and none is lost', (_, one, other) => {
    const found = folded(seen('dark', one), seen('forced-dark', other));
    expect(found.map(({ at, modes: inModes }) => [at.selector, inModes])).toEqual([
      [one.selector, ['dark']],
      [other.selector, ['forced-dark']],
    ]);
  });

  test('fold in their order when a mode drew the story anew, with other ids', () => {
    const found = folded(
      seen('1280-light', { selector: '#r1' }),
      seen('1280-light', { selector: '#r2' }),
      seen('rtl', { selector: '#r3' }),
      seen('rtl', { selector: '#r4' }),
    );
    expect(found.map(({ modes: inModes }) => inModes)).toEqual([
      ['1280-light', 'rtl'],
      ['1280-light', 'rtl'],
    ]);
  });
});

describe('Whatever was seen', () => {
  const anything = array(
    record({
      mode: constantFrom(...modes.map(({ id }) => id)),
      name: constantFrom('link “A”', 'link “B”'),
      place: integer({ min: 1, max: 3 }),
      outcome: constantFrom('failed' as const, 'cantTell' as const),
    }).map(({ mode, name, place, outcome }) =>
      seen(mode, { path: ['main', name], selector: `li:nth-child(${place}) ${name}`, outcome }),
    ),
    { maxLength: 40 },
  );

  test('no two findings share a fingerprint, which a verdict would take for one', () => {
    assert(
      property(anything, (all) => {
        const found = prints(...all);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  test('no element and no mode in which it was seen is lost, and none is made up', () => {
    assert(
      property(anything, (all) => {
        const before = new Set(all.map((one) => `${whereAndWhat(one)} ${one.mode}`));
        const after = folded(...all).reduce((sum, { modes: inModes }) => sum + inModes.length, 0);
        expect(after).toBe(before.size);
      }),
    );
  });

  test('the order in which the modes were run makes no difference', () => {
    assert(
      property(
        anything,
        shuffledSubarray(
          modes.map(({ id }) => id),
          { minLength: modes.length },
        ),
        (all, order) => {
          const byMode = order.flatMap((id) => all.filter(({ mode }) => mode === id));
          expect(folded(...byMode)).toEqual(folded(...all));
        },
      ),
    );
  });
});

test('A rule that nobody described is a fault of the audit, not a finding without a meaning', () => {
  expect(() => folded(seen('dark', { check: 'axe/unheard-of' }))).toThrow(/axe\/unheard-of/);
});

test('A mode that nobody described is a fault of the audit, not a finding that is dropped', () => {
  expect(() => folded(seen('sepia'))).toThrow(/sepia/);
});
