import { expect, test } from 'vitest';
import { Breadcrumbs, MissionBanner } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { comesBefore, outline, render } from '../support/render.tsx';

const banner = { title: 'Ready for what comes', headingLevel: 1 } as const;
const quotation = {
  text: 'The Office shall keep watch over the resilience of the country.',
  source: { title: 'National Resilience Act 1991', detail: 'section 1' },
};
const actions = [
  { href: '/work', label: 'What we do' },
  { href: '/jobs', label: 'Work with us' },
];
const image = { src: '/coast.jpg', width: 1600, height: 600 };

test('it is no landmark, so that a page keeps its one banner', () => {
  const { queryByRole, root } = render(<MissionBanner {...banner} actions={actions} quotation={quotation} />);
  expect(root.tagName).toBe('DIV');
  for (const role of ['banner', 'region', 'complementary']) expect(queryByRole(role)).toBeNull();
});

test.each([1, 2] as const)('its title is a heading of the level that the page asks for', (asked) => {
  const { getByRole } = render(<MissionBanner {...banner} headingLevel={asked} />);
  expect(getByRole('heading', { level: asked }).textContent).toBe('Ready for what comes');
});

test('title, statement, actions and quotation follow each other', () => {
  const { getByRole, getByText } = render(
    <MissionBanner {...banner} statement="We prepare the country." actions={actions} quotation={quotation} />,
  );
  const parts = [
    getByRole('heading'),
    getByText('We prepare the country.'),
    getByRole('list'),
    getByRole('blockquote'),
  ];
  expect(parts.toSorted((one, other) => (comesBefore(one, other) ? -1 : 1))).toEqual(parts);
});

test('the statement is a paragraph and no second heading', () => {
  const { getAllByRole, getByText } = render(
    <MissionBanner {...banner} statement="We prepare the country." />,
  );
  expect(getByText('We prepare the country.').tagName).toBe('P');
  expect(getAllByRole('heading')).toHaveLength(1);
});

test('the way to the page stands above the title', () => {
  const { getByRole } = render(
    <MissionBanner
      {...banner}
      breadcrumbs={<Breadcrumbs label="Breadcrumb" items={[{ href: '/', label: 'Home' }]} />}
    />,
  );
  expect(comesBefore(getByRole('navigation', { name: 'Breadcrumb' }), getByRole('heading'))).toBe(true);
});

test('the quotation is the law to the character, with its source after it', () => {
  const { getByRole, getByText } = render(<MissionBanner {...banner} quotation={quotation} />);
  const quote = getByRole('blockquote');
  expect(quote.textContent).toBe(quotation.text);
  expect(getByText('National Resilience Act 1991').closest('p')).toBe(quote.nextElementSibling);
});

test('a quotation in another language says so', () => {
  const { getByRole } = render(<MissionBanner {...banner} quotation={{ ...quotation, lang: 'la' }} />);
  expect(getByRole('blockquote').getAttribute('lang')).toBe('la');
});

test("a quotation's data can't reach the attributes of the page", () => {
  const stray = { ...quotation, id: 'stray', className: 'stray' };
  expect(
    render(<MissionBanner {...banner} quotation={stray} />).body.querySelector('#stray, .stray'),
  ).toBeNull();
});

test('its actions are links, named as given', () => {
  const { getAllByRole } = render(<MissionBanner {...banner} actions={actions} />);
  expect(getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['What we do', '/work'],
    ['Work with us', '/jobs'],
  ]);
});

test('two actions are a list of two', () => {
  const { getAllByRole } = render(<MissionBanner {...banner} actions={actions} />);
  expect(getAllByRole('listitem')).toHaveLength(2);
});

test('one action is a paragraph and no list', () => {
  const { getByRole, queryByRole } = render(<MissionBanner {...banner} actions={actions.slice(0, 1)} />);
  expect(getByRole('link').parentElement?.tagName).toBe('P');
  expect(queryByRole('list')).toBeNull();
});

test('no actions leave nothing behind', () => {
  expect(outline(<MissionBanner {...banner} actions={[]} />)).toBe(outline(<MissionBanner {...banner} />));
});

test('more than three actions are shown, and the developer is told', () => {
  const many = [1, 2, 3, 4].map((number) => ({ href: `/${number}`, label: `Step ${number}` }));
  expect(render(<MissionBanner {...banner} actions={many} />).getAllByRole('link')).toHaveLength(4);
  expect(takeLogged()).toEqual([expect.stringContaining('warn: Cresset: MissionBanner.actions')]);
});

test('the picture behind the words is silent', () => {
  const { body, queryByRole } = render(<MissionBanner {...banner} image={image} />);
  expect(body.querySelector('img')?.getAttribute('alt')).toBe('');
  expect(queryByRole('img')).toBeNull();
});

test('the picture behind the words is a real image, which can be asked for first', () => {
  const { body } = render(<MissionBanner {...banner} image={{ ...image, priority: true }} />);
  const picture = body.querySelector('img');
  expect(picture?.getAttribute('fetchpriority')).toBe('high');
  expect(picture?.hasAttribute('loading')).toBe(false);
});

test('something to see beside the words can be given', () => {
  const { getByRole } = render(
    <MissionBanner {...banner} media={<img src="/map.svg" alt="Where we work" />} />,
  );
  expect(getByRole('img', { name: 'Where we work' }).getAttribute('src')).toBe('/map.svg');
});

test('how the words stand changes no words and no order', () => {
  expect(outline(<MissionBanner {...banner} actions={actions} align="center" />)).toBe(
    outline(<MissionBanner {...banner} actions={actions} />),
  );
});

test('what the quotation is stands before it, and not without it', () => {
  const label = 'The law behind our work';
  const { getByRole, getByText } = render(
    <MissionBanner {...banner} quotation={quotation} quotationLabel={label} />,
  );
  expect(comesBefore(getByText(label), getByRole('blockquote'))).toBe(true);
  expect(render(<MissionBanner {...banner} quotationLabel={label} />).queryByText(label)).toBeNull();
});
