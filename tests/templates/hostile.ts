import { templateExample, templateFor } from '../../scripts/templates/example.ts';
import { everything } from '../support/tier.ts';
import type { Engine, Job } from './engines.ts';
import type { DataExample, Props } from './examples.ts';

const attacks = [
  `"'><script>alert(1)</script><img src=x onerror=alert(1)>`,
  '" onmouseover="alert(1)" x="',
  // oxlint-disable-next-line no-script-url -- the attack itself
  'javascript:alert(1)',
  "' autofocus onfocus=alert(1) '",
  ' \u0000\u0001JaVa\tScRiPt\n:alert(1)//http://a',
  'java\u00ADscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '</style></title></textarea><svg/onload=alert(1)>',
  '<!--next--><iframe src="javascript:alert(1)">',
  '{{ 7 * 7 }}{% set x = 1 %}',
  '&lt;script&gt;alert(1)&lt;/script&gt;&#106;avascript:alert(1)',
  '\u202e</a><base href="//evil.example/">',
  'blob:https://evil.example/0',
  'java&#9;script:alert(1)',
  '&#x6A;avascript&colon;alert(1)',
  'jav\u0000ascript:alert(1)',
  '\u2028\u3000\ufeffjavascript:alert(1)',
  'view-source:javascript:alert(1)',
  '<?php echo "<script>alert(1)</script>" ?><?= 1 ?>',
  '[gallery ids="1"]<script>alert(1)</script>[/gallery]',
  '{{ "<script>alert(1)</script>" | safe }}{{ "<script>" | raw }}{{ safeHTML "<script>" }}',
  '`onmouseover=alert(1)`',
  `${'"><script>'.repeat(40)}`,
];

/** What no text is, or says nothing. */
const shapes: readonly unknown[] = [
  '',
  ' \t\n\u00A0\u200B',
  null,
  true,
  0,
  -1.5,
  1_234_567,
  [],
  {},
  ['<script>alert(1)</script>'],
  [['<img src=x onerror=alert(1)>']],
  {
    href: 'data:text/html,x',
    label: '<script>alert(1)</script>',
    toString: 'x',
    length: 3,
  },
];

/** Those that differ most: each is put into each field alone as well, where there is time for everything. */
const alone = new Set([0, 2, 8, 10]);

/** What a site has escaped already, as captured blocks and translations are, in the picture's alternative of a card. */
export function escapedJob({ language }: Engine): Job {
  const card = {
    title: 'Floods',
    headingLevel: 3,
    link: { href: '/floods', label: 'More on floods' },
    image: { src: '/x.jpg', width: 4, height: 3, alt: { $html: 'Tom &amp; Jerry&#39;s "river"' } },
  };
  return ['ThreatCard', templateExample(language, 'ThreatCard', card), {}];
}

/** HTML that a site holds for safe, and that is: text with quotes. Within an attribute these would end it. */
const safe = `' onfocus='alert(1)' x=' " onmouseover="alert(1)" x="`;

/** Names of attributes that data may bring along. */
const names = {
  'data-x onclick=alert(1) y': '1',
  'data-x"><script>alert(1)</script>': '1',
  'onclick': 'alert(1)',
  'srcdoc': '<script>alert(1)</script>',
  'data-ok': '"><script>alert(1)</script>',
};

type Path = readonly (string | number)[];

/** Half of a pair of UTF-16: Go, PHP and Twig get it as the sign for what can't be read, for none of them has such a text. */
const half = '\ud800javascript:alert(1)\udc00';

/** Every field of every component with what is no text in it: nothing harmful may come of it, nothing empty, no error. */
export function shapelessJobs({ language }: Engine, examples: readonly DataExample[]): readonly Job[] {
  return [...fullest(examples)].flatMap(([component, props]) => {
    const paths = leaves(props);
    const template = templateFor(language, component);
    const given = [...shapes, language === 'jinja' ? half : half.replaceAll(/\p{Cs}/gu, '\uFFFD')];
    return given.flatMap((shape, index) =>
      [paths, ...(everything && alone.has(index) ? paths.map((one) => [one]) : [])].map(
        (places, place): Job => {
          const where = place === 0 ? 'everywhere' : places.join('.');
          return [`${component} ${where} ${index}`, template, { props: replaced(props, places, shape) }];
        },
      ),
    );
  });
}

/** Every field of every component with HTML in it that the site has marked as safe; and all but addresses, so that links stay links. */
export function safeJobs({ language }: Engine, examples: readonly DataExample[]): readonly Job[] {
  return [...fullest(examples)].flatMap(([component, props]) => {
    const paths = leaves(props).filter((path) => !['$component', '$html'].includes(String(path.at(-1))));
    const texts = paths.filter((path) => path.at(-1) !== 'href');
    return [paths, texts].map((places, index): Job => {
      const given = replaced(props, places, { $html: safe });
      return [`${component} ${index}`, templateExample(language, component, given), {}];
    });
  });
}

/** Every field of every component with each attack in it at once, and where there is time each field alone with the three that differ most. */
export function hostileJobs({ language }: Engine, examples: readonly DataExample[]): readonly Job[] {
  return [...fullest(examples)].flatMap(([component, props]) => {
    const paths = leaves(props);
    // One text for all of a component's, so that an engine compiles it once.
    const template = templateFor(language, component);
    const job = (name: string, given: Props): Job => [`${component} ${name}`, template, { props: given }];
    return attacks.flatMap((attack, index) => [
      ...(everything && index < 3
        ? paths.map((path) => job(`${path.join('.')} ${index}`, replaced(props, [path], attack)))
        : []),
      job(`everywhere ${index}`, replaced(props, paths, attack)),
      ...(everything || index < 3
        ? [job(`names ${index}`, { ...props, ...names, style: { [attack]: attack, color: attack } })]
        : []),
      job(`links ${index}`, namesInLinks(replaced(props, paths, attack))),
    ]);
  });
}

/** Of each component what its examples give, and what no example gives at once: every field that all parts of a kind have. */
function fullest(examples: readonly DataExample[]): ReadonlyMap<string, Props> {
  const found = new Map<string, Props>();
  for (const { component, props } of examples) {
    const before = found.get(component) ?? {};
    // A page of cards says nothing that one doesn't.
    found.set(component, { ...withoutLong(props), ...before });
  }
  const onRoot = { className: 'x', id: 'x', headingId: 'x' };
  for (const [component, props] of found) found.set(component, { ...withEveryField(props), ...onRoot });
  return found;
}

/** Each link and each picture in it with all that one may have. */
function withEveryField(value: Props): Props {
  const parts = Object.entries(value).map(([name, part]): [string, unknown] => {
    if (Array.isArray(part))
      return [name, part.map((one: unknown) => (isPlain(one) ? withEveryField(one) : one))];
    return [name, isPlain(part) ? withEveryField(part) : part];
  });
  const { decorative, ...given } = Object.fromEntries(parts);
  if ('src' in given) return { ...given, alt: 'x', srcSet: '/x.jpg 1x', sizes: '50vw' };
  if ('href' in given) return { ...given, rel: 'x', hrefLang: 'en', newTabNotice: 'x' };
  return decorative === undefined ? given : { ...given, decorative };
}

function withoutLong(props: Props): Props {
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.slice(0, 2).map(asText) : asText(value),
    ]),
  );
}

/** A part in a slot is tried where it is the whole; here a text stands for it. */
function asText(value: unknown): unknown {
  return isPlain(value) && ('$component' in value || '$html' in value) ? 'A part' : value;
}

/** The ways to all texts. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, [...path, name]));
}

function replaced(props: Props, paths: readonly Path[], attack: unknown): Props {
  const copy = structuredClone(props);
  for (const path of paths) {
    let place: Record<string, unknown> = copy;
    // Each way leads to a text in the props.
    for (const step of path.slice(0, -1)) place = place[step] as Record<string, unknown>;
    place[String(path.at(-1))] = attack;
  }
  return copy;
}

/** Links whose address is good and whose other fields are not. */
function namesInLinks(value: Props): Props {
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (Array.isArray(part))
        return [name, part.map((one: unknown) => (isPlain(one) ? namesInLinks(one) : one))];
      if (!isPlain(part)) return [name, name === 'href' ? '/safe' : part];
      return [name, 'href' in part ? { ...namesInLinks(part), ...names, newTab: true } : namesInLinks(part)];
    }),
  );
}

function isPlain(value: unknown): value is Props {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
