import { describe, expect, test } from 'vitest';
import { modes } from '../src/modes/modes.ts';
import type { DiscoveredStory } from '../src/source/discover.ts';
import {
  chooseModes,
  chooseRules,
  chooseStories,
  nearest,
  type StoryFilters,
} from '../src/source/filters.ts';
import { NothingMatched } from '../src/source/errors.ts';

const story = (id: string, title: string, name: string, ...tags: string[]): DiscoveredStory => ({
  id,
  title,
  name,
  tags: ['test', ...tags],
  importPath: `./stories/${title.split('/').at(-1)}.stories.tsx`,
  exportName: name,
});

const stories = [
  story('parts-card--default', 'Parts/Card', 'Default'),
  story('parts-card--old', 'Parts/Card', 'Button {old, new}', 'broken'),
  story('parts-banner--default', 'Parts/Banner', 'Default'),
  story('pages-home--default', 'Pages/Home', 'Default', 'page'),
];

const chosenIds = (filters: StoryFilters) => chooseStories(stories, filters).chosen.map(({ id }) => id);

function refusal(choose: () => unknown): NothingMatched {
  try {
    choose();
  } catch (error) {
    if (error instanceof NothingMatched) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('the stories to audit', () => {
  test('are all of them without a filter', () => {
    expect(chooseStories(stories, {})).toEqual({ chosen: stories, leftOut: [] });
  });

  test.each([
    ['parts-card--*', ['parts-card--default', 'parts-card--old']],
    ['*--old', ['parts-card--old']],
    ['Parts/*/Default', ['parts-card--default', 'parts-banner--default']],
    ['pages/**', ['pages-home--default']],
    ['./stories/Banner.*', ['parts-banner--default']],
    ['stories/{Banner,Home}.stories.tsx', ['parts-banner--default', 'pages-home--default']],
    ['Parts/Card/Button {old, new}', ['parts-card--old']],
    ['!parts-card--*', ['parts-banner--default', 'pages-home--default']],
  ])('are those that fit the glob %s by id, by title and name, or by file', (glob, ids) => {
    expect(chosenIds({ stories: [glob] })).toEqual(ids);
  });

  test('are those that fit one of several globs', () => {
    expect(chosenIds({ stories: ['*--old', 'pages-*'] })).toEqual(['parts-card--old', 'pages-home--default']);
  });

  test.each([
    ['page', ['pages-home--default']],
    ['page, broken', ['parts-card--old', 'pages-home--default']],
    ['!broken', ['parts-card--default', 'parts-banner--default', 'pages-home--default']],
    ['test,!page,!broken', ['parts-card--default', 'parts-banner--default']],
  ])('are by the tags “%s” those with one of them and with none that has “!”', (tags, ids) => {
    expect(chosenIds({ tags })).toEqual(ids);
  });

  test.each(['Parts/Card', 'parts/card', 'CARD'])('are those of the component %s, in any case', (name) => {
    expect(chosenIds({ component: [name] })).toEqual(['parts-card--default', 'parts-card--old']);
  });

  test('fit every filter at once, and the rest is named as left out', () => {
    const { chosen, leftOut } = chooseStories(stories, { component: ['card'], tags: 'broken' });
    expect(chosen.map(({ id }) => id)).toEqual(['parts-card--old']);
    expect(leftOut.map(({ id }) => id)).toEqual([
      'parts-card--default',
      'parts-banner--default',
      'pages-home--default',
    ]);
  });

  test.each<[string, StoryFilters, string]>([
    ['a story', { stories: ['parts-crad--default'] }, 'parts-card--default'],
    ['a story beside one that is right', { stories: ['pages-*', 'parts-card--odl'] }, 'parts-card--old'],
    ['a tag', { tags: 'test,pgae' }, 'page'],
    ['a tag to leave out', { tags: '!brokne' }, 'broken'],
    ['a component', { component: ['Baner'] }, 'Banner'],
  ])('are refused for a mistyped name of %s, and the right one is suggested', (_what, filters, right) => {
    const error = refusal(() => chooseStories(stories, filters));
    expect(error.suggestions[0]).toBe(right);
    expect(error.message).toContain(`Did you mean “${right}”`);
  });

  test('are refused when nothing fits all filters together', () => {
    const error = refusal(() => chooseStories(stories, { component: ['Banner'], tags: 'page' }));
    expect(error.message).toContain('no story is left by all of them together');
  });

  test('are refused when the Storybook has none', () => {
    expect(refusal(() => chooseStories([], {})).message).toContain('This Storybook has no stories');
  });
});

const modeIds = (text?: string) => chooseModes(text, modes).map(({ id }) => id);

describe('the modes to audit in', () => {
  test('are all fourteen if nothing is said, and with “all”', () => {
    expect([modeIds().length, modeIds('all').length]).toEqual([14, 14]);
  });

  test('are three with “quick”, and more may be added', () => {
    expect(modeIds('quick')).toEqual(['1280-light', '320-light', 'dark']);
    expect(modeIds('print,quick')).toEqual(['1280-light', '320-light', 'dark', 'print']);
  });

  test('keep their own order, once each', () => {
    expect(modeIds('dark, 320-light,dark')).toEqual(['320-light', 'dark']);
  });

  test('are refused for a mistyped one, and the right one is suggested', () => {
    expect(refusal(() => modeIds('320-ligth')).message).toBe(
      'No mode is called “320-ligth”. Did you mean “320-light”?',
    );
  });

  test.each(['', ' , '])('are refused for the list “%s”, which names none', (text) => {
    expect(refusal(() => modeIds(text)).message).toContain('No mode is named');
  });
});

describe('the rules to audit by', () => {
  const known = ['axe/image-alt', 'axe/label', 'axe/color-contrast', 'x/contrast-pixels'];

  test('are all if nothing is said', () => {
    expect(chooseRules(undefined, known)).toEqual(known);
  });

  test('are those of a list of names and globs, in their own order', () => {
    expect(chooseRules('x/*,axe/label', known)).toEqual(['axe/label', 'x/contrast-pixels']);
    expect(chooseRules('axe/*', known)).toEqual(known.slice(0, 3));
  });

  test.each([
    ['axe/image-atl', 'axe/image-alt'],
    ['color-contrast', 'axe/color-contrast'],
    ['axe/label,axe/colour-contrast', 'axe/color-contrast'],
  ])('are refused for “%s”, and the right one is suggested', (text, right) => {
    expect(refusal(() => chooseRules(text, known)).suggestions[0]).toBe(right);
  });

  test('are named when what was asked for is like none of them', () => {
    expect(refusal(() => chooseRules('wcag', known)).message).toBe(
      'No rule is called “wcag”. There are “axe/image-alt”, “axe/label”, “axe/color-contrast”, “x/contrast-pixels”.',
    );
  });

  test('are refused for an empty list', () => {
    expect(refusal(() => chooseRules('', known)).message).toContain('No rule is named');
  });
});

test('the nearest names come first, and at most three', () => {
  expect(nearest('dark', ['bark', 'park', 'mark', 'lark', 'Dark', 'print'])).toEqual([
    'Dark',
    'bark',
    'park',
  ]);
});
