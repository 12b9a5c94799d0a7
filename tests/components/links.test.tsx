import { forwardRef, Fragment, memo, type ComponentType } from 'react';
import { expect, test } from 'vitest';
import { ThreatCard, type LinkAttributes, type LinkTarget } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { render } from '../support/render.tsx';

const card = { title: 'Flooding', headingLevel: 3 } as const;

function link(target: Partial<LinkTarget> = {}, linkAs?: ComponentType<LinkAttributes>) {
  // Both halves are links of the right type; TypeScript can't see that together they are one.
  const whole = { href: '/flooding', label: 'More on flooding', ...target } as LinkTarget & { label: string };
  return render(<ThreatCard {...card} link={whole} linkAs={linkAs} />).getByRole('link');
}

const Plain = ({ children, ...attributes }: LinkAttributes) => (
  <a {...attributes} data-own="">
    {children}
  </a>
);

test('a link is a real one: an address and nothing that needs a script', () => {
  expect(link().outerHTML).toBe(
    '<a href="/flooding" class="cr-link cr-threat-card__link">More on flooding</a>',
  );
});

test('a link to a page in another language says which', () => {
  expect(link({ hrefLang: 'cy' }).getAttribute('hreflang')).toBe('cy');
});

test('the words of a link can be in a language of their own', () => {
  expect(link({ lang: 'cy' }).getAttribute('lang')).toBe('cy');
});

test('words whose address can not be used keep their language', () => {
  const { getByText } = render(
    <ThreatCard {...card} links={[{ href: 'script:', label: 'Rhybuddion llifogydd', lang: 'cy' }]} />,
  );
  expect(getByText('Rhybuddion llifogydd').lang).toBe('cy');
  expect(takeLogged()).toHaveLength(1);
});

test('a link that opens a new tab says so in its own words', () => {
  const opening = link({ newTab: true, newTabNotice: '(opens in new tab)' });
  expect(opening.textContent).toBe('More on flooding (opens in new tab)');
  expect([opening.getAttribute('target'), opening.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
});

test('a link stays in its tab unless asked otherwise', () => {
  expect(link().hasAttribute('target')).toBe(false);
});

test('a link keeps what the page says of its target, its file and its counting', () => {
  const own = link({
    'rel': 'nofollow',
    'download': 'rivers.pdf',
    'data-event': 'flooding',
    'data-place': 2,
  });
  expect(own.outerHTML).toBe(
    '<a rel="nofollow" download="rivers.pdf" data-event="flooding" data-place="2" href="/flooding" class="cr-link cr-threat-card__link">More on flooding</a>',
  );
  expect(link({ download: true }).getAttribute('download')).toBe('');
  expect(link({ download: false, rel: null }).getAttributeNames()).toEqual(['href', 'class']);
});

test.each([
  ['nofollow', 'nofollow noopener'],
  ['noopener noreferrer', 'noopener noreferrer'],
  ['NOOPENER', 'NOOPENER'],
  ['opener x-noopener', 'opener x-noopener noopener'],
  [undefined, 'noopener'],
])('a new tab never gets hold of the page, whatever rel says: %j', (rel, written) => {
  const opening = link({ newTab: true, newTabNotice: '(opens in new tab)', rel });
  expect(opening.getAttribute('rel')).toBe(written);
});

test('a function of client code reaches the link', () => {
  const given: unknown[] = [];
  const Own = ({ onClick, ...attributes }: LinkAttributes) => {
    given.push(onClick);
    return <Plain {...attributes} />;
  };
  link({ onClick: takeLogged }, Own);
  expect(given).toEqual([takeLogged]);
});

test.each([
  ['onClick', 'alert(1)'],
  ['onClick', { call: 1 }],
  ['rel', ' '],
  ['rel', ['nofollow']],
  ['download', { name: 'x' }],
  ['data-event', []],
])('what a link can not take is left out and told: %s %j', (name, value) => {
  expect(link({ [name]: value } as object).getAttributeNames()).toEqual(['href', 'class']);
  expect(takeLogged()).toEqual([
    expect.stringContaining(`ThreatCard.link.${name} is not a value that this attribute takes`),
  ]);
});

test.each([
  'onMouseOver',
  'style',
  'className',
  'target',
  'role',
  'dangerouslySetInnerHTML',
  'children',
  'ref',
])('data gives a link no attribute that is not its own: %s', (name) => {
  expect(link({ [name]: 'alert(1)' }).outerHTML).toBe(
    '<a href="/flooding" class="cr-link cr-threat-card__link">More on flooding</a>',
  );
});

test.each([
  [
    'an element',
    <Plain key="own" href="/" className="">
      Own
    </Plain>,
  ],
  ['a fragment', Fragment],
  ['an element that only a browser may have', 'script'],
  ['data', { $$typeof: 'Symbol(react.memo)' }],
])("a link component that can't be rendered leaves plain links: %s", (_, given) => {
  // What a page may pass that isn't checked by its types.
  const own = link({}, given as unknown as ComponentType<LinkAttributes>);
  expect(own.outerHTML).toBe('<a href="/flooding" class="cr-link cr-threat-card__link">More on flooding</a>');
  expect(takeLogged()).toEqual([
    expect.stringContaining('ThreatCard.linkAs is not an element type that can write links'),
  ]);
});

const Forwarding = forwardRef<HTMLAnchorElement, LinkAttributes>(({ children, ...attributes }, ref) => (
  <a {...attributes} data-own="" ref={ref}>
    {children}
  </a>
));

test.each([
  ['a function', Plain],
  ['memo', memo(Plain)],
  ['forwardRef', Forwarding],
])("the site's link component may be %s", (_, Own) => {
  const own = link({ hrefLang: 'cy' }, Own);
  expect(own.matches('[data-own][href="/flooding"][hreflang="cy"]')).toBe(true);
  expect(own.textContent).toBe('More on flooding');
});
