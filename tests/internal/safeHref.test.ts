import { expect, test } from 'vitest';
import { safeHref } from '../../src/internal/safeHref.ts';

/* oxlint-disable no-script-url -- the very addresses that must be refused */
test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\rscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001f\u0020javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'filesystem:https://example.org/temporary/x',
  'about:blank',
  'view-source:https://example.org/',
  'intent://scan/#Intent;end',
  'ftp://example.org/',
  'ws://example.org/',
  'https-only:x',
  'http://',
  'https://[',
  '//',
  '',
  '   ',
  '\n',
  null,
  undefined,
  42,
  true,
  {},
  ['https://example.org/'],
  new URL('https://example.org/'),
])('an address that may harm or leads nowhere is refused: %j', (address) => {
  expect(safeHref(address)).toBeUndefined();
});

test.each([
  '/news',
  'news',
  './news',
  '../news',
  '?page=2',
  '#top',
  '//cdn.example/x',
  'https://example.org/a?b=c#d',
  'HTTP://EXAMPLE.ORG/',
  'mailto:press@example.org?subject=News',
  'tel:+441632960001',
  '/news/10:30-statement',
  '/a b/ü',
  'https://example.org/javascript:alert(1)',
  '/search?q=javascript:alert(1)',
])('an address that a link may have is kept to the character: %s', (address) => {
  expect(safeHref(address)).toBe(address);
});

test('what browsers skip in an address is taken out', () => {
  expect(safeHref(' \n/ne\tws\u0000 ')).toBe('/news');
});

test('addresses are read in browsers that have no URL.canParse, too', () => {
  const { canParse } = URL;
  Reflect.deleteProperty(URL, 'canParse');
  try {
    expect(safeHref('/cyber')).toBe('/cyber');
    expect(safeHref('http://')).toBeUndefined();
  } finally {
    URL.canParse = canParse;
  }
});
