import { expect, test } from 'vitest';
import { ThreatCard } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { comesBefore, outline, render } from '../support/render.tsx';

const card = {
  title: 'Flooding',
  headingLevel: 3,
  summary: 'Rivers rise faster than they did.',
  link: { href: '/flooding', label: 'More on flooding' },
} as const;
const level = { text: 'Risk level: high', step: 4 };
const image = { src: '/flood.jpg', width: 640, height: 360 };

test('a card has one link, below its words, in the words it was given', () => {
  const { getByRole, getByText } = render(<ThreatCard {...card} />);
  const link = getByRole('link', { name: 'More on flooding' });
  expect(link.getAttribute('href')).toBe('/flooding');
  expect(comesBefore(getByText(card.summary), link)).toBe(true);
});

test('the heading holds no link when the link stands below', () => {
  const { getByRole } = render(<ThreatCard {...card} />);
  expect(getByRole('heading').innerHTML).toBe('Flooding');
});

test('the heading can be the one link instead', () => {
  const { getByRole } = render(<ThreatCard {...card} link={{ href: '/flooding', as: 'heading' }} />);
  expect(getByRole('heading').contains(getByRole('link', { name: 'Flooding' }))).toBe(true);
});

test('the heading comes before everything but the picture', () => {
  const { body, getByRole } = render(
    <ThreatCard
      {...card}
      level={level}
      tags={['Weather']}
      links={[{ href: '/warnings', label: 'Flood warnings' }]}
      image={{ ...image, alt: 'A flooded street' }}
    />,
  );
  const heading = getByRole('heading');
  expect(comesBefore(getByRole('img'), heading)).toBe(true);
  for (const part of body.querySelectorAll('p')) expect(comesBefore(heading, part)).toBe(true);
});

test('level, tags, summary, further links and the main link follow in that order', () => {
  const { body } = render(
    <ThreatCard
      {...card}
      level={level}
      tags={['Weather']}
      links={[{ href: '/warnings', label: 'Flood warnings' }]}
    />,
  );
  expect([...body.querySelectorAll('p')].map((part) => part.textContent)).toEqual([
    level.text,
    'Weather',
    card.summary,
    'Flood warnings',
    'More on flooding',
  ]);
});

test.each([2, 3, 4, 5, 6] as const)('its title is a heading of the level that the page asks for', (asked) => {
  const { getByRole } = render(<ThreatCard {...card} headingLevel={asked} />);
  expect(getByRole('heading', { level: asked, name: 'Flooding' }).textContent).toBe('Flooding');
});

test('its title can be kept out of the headings of the page', () => {
  const { getByText, queryByRole } = render(<ThreatCard {...card} headingLevel="none" />);
  expect(queryByRole('heading')).toBeNull();
  expect(getByText('Flooding').tagName).toBe('P');
});

test('how severe the threat is stands in words', () => {
  const { getByText } = render(<ThreatCard {...card} level={level} />);
  expect(getByText('Risk level: high').parentElement?.tagName).toBe('P');
});

test('a tag is text and nothing to press, and no message that interrupts', () => {
  const { getByText, queryByRole } = render(<ThreatCard {...card} tags={['Weather']} />);
  expect(getByText('Weather').closest('a, button, [role]')).toBeNull();
  expect(queryByRole('status')).toBeNull();
});

test('one tag is no list', () => {
  const { queryByRole } = render(<ThreatCard {...card} tags={['Weather']} />);
  expect(queryByRole('list')).toBeNull();
});

test('two tags are a list of two', () => {
  const { getAllByRole } = render(<ThreatCard {...card} tags={['Weather', 'Coast']} />);
  expect(getAllByRole('listitem').map((tag) => tag.textContent)).toEqual(['Weather', 'Coast']);
});

test('a decorative picture is silent', () => {
  const { queryByRole } = render(<ThreatCard {...card} image={{ ...image, decorative: true }} />);
  expect(queryByRole('img')).toBeNull();
});

test('a picture that tells something is called what it tells', () => {
  const { getByRole } = render(<ThreatCard {...card} image={{ ...image, alt: 'A flooded street' }} />);
  expect(getByRole('img', { name: 'A flooded street' }).getAttribute('src')).toBe('/flood.jpg');
});

test('an icon is hidden from assistive technology', () => {
  const { getByTitle } = render(
    <ThreatCard
      {...card}
      icon={
        <svg>
          <title>Wave</title>
        </svg>
      }
    />,
  );
  expect(getByTitle('Wave').closest('[aria-hidden="true"]')).not.toBeNull();
});

test('further links keep their own words and places', () => {
  const { getByRole } = render(
    <ThreatCard {...card} links={[{ href: '/warnings', label: 'Flood warnings' }]} />,
  );
  expect(getByRole('link', { name: 'Flood warnings' }).getAttribute('href')).toBe('/warnings');
});

test('a further link to the place of the main one is left out', () => {
  const { getAllByRole } = render(
    <ThreatCard {...card} links={[{ href: '/flooding', label: 'Learn about floods' }]} />,
  );
  expect(getAllByRole('link')).toHaveLength(1);
  expect(takeLogged()).toHaveLength(1);
});

test('of further links that lead to one place only the first is kept', () => {
  const { queryByRole } = render(
    <ThreatCard
      {...card}
      links={[
        { href: '/warnings', label: 'Flood warnings' },
        { href: '/warnings', label: 'All warnings' },
      ]}
    />,
  );
  expect(queryByRole('link', { name: 'All warnings' })).toBeNull();
  expect(takeLogged()).toHaveLength(1);
});

test('without a usable address title and summary stand, and nothing looks like a link', () => {
  expect(outline(<ThreatCard {...card} link={{ href: 'script:', label: 'More on flooding' }} />)).toBe(
    `<div><h3>Flooding</h3><div><p>${card.summary}</p></div></div>`,
  );
  expect(takeLogged()).toHaveLength(1);
});

test('the whole card is a click area only when that is asked for', () => {
  expect(render(<ThreatCard {...card} />).root.hasAttribute('data-click-area')).toBe(false);
  expect(render(<ThreatCard {...card} clickArea="card" />).root.getAttribute('data-click-area')).toBe('card');
});

test('a card that is a click area still has one link and one stop for the keyboard', () => {
  const { body } = render(<ThreatCard {...card} clickArea="card" />);
  expect(body.querySelectorAll('a, button, [tabindex]')).toHaveLength(1);
});

test('a summary is shown to its last character', () => {
  const summary = 'Sixty words or more. '.repeat(20).trim();
  const { getByText } = render(<ThreatCard {...card} summary={summary} />);
  expect(getByText(summary).textContent).toBe(summary);
});

test.each(['auto', 'vertical', 'horizontal', 'compact'] as const)(
  'every variant writes the same words in the same order',
  (variant) => {
    expect(outline(<ThreatCard {...card} variant={variant} />)).toBe(outline(<ThreatCard {...card} />));
  },
);
