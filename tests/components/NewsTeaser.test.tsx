import { expect, test } from 'vitest';
import { NewsTeaser } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { comesBefore, outline, render } from '../support/render.tsx';

const teaser = {
  title: 'New barrier opens',
  headingLevel: 3,
  link: { href: '/news/barrier' },
} as const;
const published = { iso: '2024-10-08', text: '8 October 2024' } as const;
const image = { src: '/barrier.jpg', width: 640, height: 360 };

test('the headline is the one link, in the words it was given', () => {
  const { getByRole } = render(<NewsTeaser {...teaser} />);
  const link = getByRole('link', { name: 'New barrier opens' });
  expect(getByRole('heading', { level: 3 }).contains(link)).toBe(true);
  expect(link.getAttribute('href')).toBe('/news/barrier');
});

test('the link holds nothing but its words', () => {
  const { getByRole } = render(
    <NewsTeaser {...teaser} kicker="Speech" published={published} image={{ ...image, decorative: true }} />,
  );
  expect(getByRole('link').innerHTML).toBe('New barrier opens');
});

test('what kind of thing it leads to, and how long that takes, joins the words of the link', () => {
  const { getByRole } = render(
    <NewsTeaser
      {...teaser}
      type={{ name: 'video', text: 'Video' }}
      duration={{ iso: 'PT2M', text: '2 minutes' }}
    />,
  );
  expect(getByRole('link').textContent).toBe('Video: New barrier opens, 2 minutes');
});

test('a word for the kind that ends in a mark of its own keeps it', () => {
  const { getByRole } = render(<NewsTeaser {...teaser} type={{ name: 'video', text: 'Vidéo :' }} />);
  expect(getByRole('link').textContent).toBe('Vidéo : New barrier opens');
});

test("what kind of thing it leads to is there for a site's own styles", () => {
  const { body } = render(<NewsTeaser {...teaser} type={{ name: 'video', text: 'Video' }} />);
  expect(body.firstElementChild?.getAttribute('data-type')).toBe('video');
});

test('a kind that is no text is left out for styles, stays in words, and is told to the developer', () => {
  const type = JSON.parse('{"name": 7, "text": "Video"}');
  const { body, getByRole } = render(<NewsTeaser {...teaser} type={type} />);
  expect(body.firstElementChild?.hasAttribute('data-type')).toBe(false);
  expect(getByRole('link').textContent).toBe('Video: New barrier opens');
  expect(takeLogged()).toEqual([expect.stringContaining('NewsTeaser.type.name')]);
});

test("without a kind a data-type of the site's own stays", () => {
  const { body } = render(<NewsTeaser {...teaser} data-type="obituary" />);
  expect(body.firstElementChild?.getAttribute('data-type')).toBe('obituary');
});

test('kicker, dates, byline, summary, badges and related links follow the headline in that order', () => {
  const { body, getByRole } = render(
    <NewsTeaser
      {...teaser}
      kicker="Speech"
      published={published}
      updated={{ iso: '2024-10-09', text: '9 October 2024', label: 'Updated' }}
      byline="By Amina Rees"
      summary="It closes in nine minutes."
      badges={['Live']}
      related={[{ href: '/tides', label: 'How tides are measured' }]}
    />,
  );
  const parts = [...body.querySelectorAll('p, :not(p) > time')];
  expect(parts.map((part) => part.textContent)).toEqual([
    'Speech',
    '8 October 2024',
    'Updated 9 October 2024',
    'By Amina Rees',
    'It closes in nine minutes.',
    'Live',
    'How tides are measured',
  ]);
  for (const part of parts) expect(comesBefore(getByRole('heading'), part)).toBe(true);
});

test('the picture comes first and stands in no link', () => {
  const { getByRole } = render(<NewsTeaser {...teaser} image={{ ...image, alt: 'The barrier at dusk' }} />);
  const picture = getByRole('img', { name: 'The barrier at dusk' });
  expect(picture.closest('a')).toBeNull();
  expect(comesBefore(picture, getByRole('heading'))).toBe(true);
});

test('a decorative picture is silent', () => {
  const { queryByRole } = render(<NewsTeaser {...teaser} image={{ ...image, decorative: true }} />);
  expect(queryByRole('img')).toBeNull();
});

test('a date is there for people and for machines', () => {
  const { body } = render(<NewsTeaser {...teaser} published={published} />);
  const date = body.querySelector('time');
  expect([date?.dateTime, date?.innerHTML]).toEqual(['2024-10-08', '8 October 2024']);
});

test.each(['8 Hydref 2024', 'Dé Máirt 8 Deireadh Fómhair', '٨ أكتوبر ٢٠٢٤', '2024年10月8日', '๘ ตุลาคม ๒๕๖๗'])(
  'a date in any language is shown to the character',
  (text) => {
    const { body } = render(<NewsTeaser {...teaser} published={{ ...published, text }} />);
    expect(body.querySelector('time')?.textContent).toBe(text);
  },
);

test.each(['Pacific/Auckland', 'America/Los_Angeles'])(
  'a date is the same day wherever the server stands',
  (zone) => {
    const { TZ } = process.env;
    process.env['TZ'] = zone;
    expect(render(<NewsTeaser {...teaser} published={published} />).html).toContain('dateTime="2024-10-08"');
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  },
);

test('the date of a change has a visible word before it', () => {
  const { body } = render(
    <NewsTeaser {...teaser} updated={{ iso: '2024-10-09', text: '9 October 2024', label: 'Updated' }} />,
  );
  expect(body.querySelector('time')?.parentElement?.textContent).toBe('Updated 9 October 2024');
});

test('kicker and badges are text, and nothing to press', () => {
  const { getByText } = render(<NewsTeaser {...teaser} kicker="Speech" badges={['Live']} />);
  for (const word of ['Speech', 'Live']) expect(getByText(word).closest('a, button, [role]')).toBeNull();
});

test('one badge is no list, two are a list of two', () => {
  expect(render(<NewsTeaser {...teaser} badges={['Live']} />).queryByRole('list')).toBeNull();
  const { getAllByRole } = render(<NewsTeaser {...teaser} badges={['Live', 'Exclusive']} />);
  expect(getAllByRole('listitem').map((badge) => badge.textContent)).toEqual(['Live', 'Exclusive']);
});

test('related links stand in the list once, each with its own words', () => {
  const { getAllByRole } = render(
    <NewsTeaser
      {...teaser}
      related={[
        { href: '/tides', label: 'How tides are measured' },
        { href: '/cost', label: 'What the barrier cost' },
      ]}
    />,
  );
  expect(getAllByRole('link').map((link) => link.textContent)).toEqual([
    'New barrier opens',
    'How tides are measured',
    'What the barrier cost',
  ]);
});

test('a related link to the story itself is left out', () => {
  const { getAllByRole } = render(
    <NewsTeaser {...teaser} related={[{ href: '/news/barrier', label: 'The whole story' }]} />,
  );
  expect(getAllByRole('link')).toHaveLength(1);
  expect(takeLogged()).toHaveLength(1);
});

test('a summary that its source cut is shown as it came', () => {
  const summary = 'The barrier closes in nine minutes and …';
  const { getByText } = render(<NewsTeaser {...teaser} summary={summary} />);
  expect(getByText(summary).textContent).toBe(summary);
});

test('a long headline is not cut', () => {
  const title = 'The longest headline that anybody ever wrote about a barrier. '.repeat(5).trim();
  expect(render(<NewsTeaser {...teaser} title={title} />).getByRole('link').textContent).toBe(title);
});

test('the size that is a headline only has headline, kicker and dates', () => {
  expect(
    outline(
      <NewsTeaser
        {...teaser}
        size="headline"
        kicker="Speech"
        published={published}
        summary="It closes in nine minutes."
        byline="By Amina Rees"
        badges={['Live']}
        image={{ ...image, decorative: true }}
        related={[{ href: '/tides', label: 'How tides are measured' }]}
      />,
    ),
  ).toBe(
    '<div><div><h3><a href="/news/barrier">New barrier opens</a></h3><p>Speech</p>' +
      '<time dateTime="2024-10-08">8 October 2024</time></div></div>',
  );
});

test('a story in another language says so on the link, for the page that it leads to', () => {
  const { getByRole } = render(
    <NewsTeaser {...teaser} lang="cy" link={{ href: '/cy/newyddion', hrefLang: 'cy' }} />,
  );
  expect(getByRole('link').getAttribute('hreflang')).toBe('cy');
});

test.each([2, 3, 4, 5, 6] as const)(
  'its headline is a heading of the level that the page asks for',
  (asked) => {
    const { getByRole } = render(<NewsTeaser {...teaser} headingLevel={asked} />);
    expect(getByRole('heading', { level: asked }).textContent).toBe('New barrier opens');
  },
);

test('its headline can be kept out of the headings of the page', () => {
  const { getByRole, queryByRole } = render(<NewsTeaser {...teaser} headingLevel="none" />);
  expect(queryByRole('heading')).toBeNull();
  expect(getByRole('link').parentElement?.tagName).toBe('P');
});

test('without a usable address the headline stands as text', () => {
  const { getByRole, queryByRole } = render(<NewsTeaser {...teaser} link={{ href: 'data:text/html,x' }} />);
  expect(getByRole('heading').innerHTML).toBe('New barrier opens');
  expect(queryByRole('link')).toBeNull();
  expect(takeLogged()).toHaveLength(1);
});

test.each(['auto', 'vertical', 'horizontal', 'dated'] as const)(
  'every variant of a teaser writes the same words in the same order',
  (variant) => {
    expect(
      outline(
        <NewsTeaser {...teaser} kicker="Speech" image={{ ...image, decorative: true }} variant={variant} />,
      ),
    ).toBe(outline(<NewsTeaser {...teaser} kicker="Speech" image={{ ...image, decorative: true }} />));
  },
);
