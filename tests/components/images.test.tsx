import { expect, test } from 'vitest';
import { ThreatCard, type ImageAttributes } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { render } from '../support/render.tsx';

const card = {
  title: 'Flooding',
  headingLevel: 3,
  link: { href: '/flooding', label: 'More on flooding' },
} as const;
const image = { src: '/flood.jpg', width: 640, height: 360, decorative: true } as const;

function picture(more: object = {}) {
  return render(<ThreatCard {...card} image={{ ...image, ...more }} />).body.querySelector('img');
}

test('an image has its size, so that nothing jumps while it loads', () => {
  expect([picture()?.width, picture()?.height]).toEqual([640, 360]);
});

test('a size that is none is left out, and the developer is told', () => {
  const none = [-640, 0, Number.NaN, Infinity, '-640', 'wide', {}];
  expect(none.filter((width) => picture({ width })?.hasAttribute('width') !== false)).toEqual([]);
  expect(takeLogged().join('\n')).toContain('width');
});

test('an image loads when a reader comes near', () => {
  expect(picture()?.getAttribute('loading')).toBe('lazy');
  expect(picture()?.getAttribute('decoding')).toBe('async');
});

test('the one image that a reader sees first can load first', () => {
  const first = picture({ priority: true });
  expect(first?.getAttribute('fetchpriority')).toBe('high');
  expect(first?.hasAttribute('loading')).toBe(false);
});

test('a browser can choose among sizes of one image', () => {
  const several = picture({ srcSet: '/flood-320.jpg 320w, /flood.jpg 640w', sizes: '50vw' });
  expect(several?.getAttribute('srcset')).toBe('/flood-320.jpg 320w, /flood.jpg 640w');
  expect(several?.getAttribute('sizes')).toBe('50vw');
});

test('a browser can choose among formats and crops of one image', () => {
  const sources = [
    { srcSet: '/flood.avif', type: 'image/avif' },
    { srcSet: '/flood-tall.jpg', media: '(orientation: portrait)', width: 360, height: 640 },
  ];
  const { body } = render(<ThreatCard {...card} image={{ ...image, sources }} />);
  expect([...body.querySelectorAll('picture > source')].map((source) => source.outerHTML)).toEqual([
    '<source srcset="/flood.avif" type="image/avif">',
    '<source srcset="/flood-tall.jpg" media="(orientation: portrait)" width="360" height="640">',
  ]);
  expect(body.querySelector('picture')?.lastElementChild?.tagName).toBe('IMG');
});

test("the site's own image component is given what an image needs", () => {
  const given: ImageAttributes[] = [];
  const own = (attributes: ImageAttributes) => {
    given.push(attributes);
    return <img {...attributes} alt={attributes.alt} data-own="" />;
  };
  expect(picture({ render: own })?.hasAttribute('data-own')).toBe(true);
  expect(given[0]).toMatchObject({ src: '/flood.jpg', alt: '', width: 640, height: 360, loading: 'lazy' });
});
