import { expect, test } from 'vitest';
import { given } from '../../src/internal/given.ts';
import { group, optionalText, requiredText } from '../../src/internal/read.ts';
import type { BreadcrumbsProps, ThreatCardProps } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';

const link = { href: '/flooding', label: '' } as const;
const card = given('ThreatCard', { title: 'Flooding', headingLevel: 3, link } as ThreatCardProps);

test('a message names the place that was read, however deep', () => {
  const place = group(card, 'link');
  expect(place && requiredText(place, 'label')).toBeUndefined();
  expect(takeLogged()).toEqual([expect.stringContaining('ThreatCard.link.label holds nothing to see')]);
});

test('the compiler refuses a name that the props do not have', () => {
  // @ts-expect-error -- no prop of a card
  expect(optionalText(card, 'sumary')).toBeUndefined();
  const place = group(card, 'link');
  // @ts-expect-error -- nothing that a link has
  expect(place && optionalText(place, 'title')).toBeUndefined();
});

test('the compiler refuses a list of props that is not that of the component', () => {
  // @ts-expect-error -- the list of the card differs from the props of breadcrumbs
  expect(given('ThreatCard', {} as BreadcrumbsProps)).toEqual({});
});
