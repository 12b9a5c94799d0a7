import * as fc from 'fast-check';
import { isValidElement } from 'react';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' \n\t',
    '\u200b',
    '\ud800',
    '\u0000\r\n',
    'Read more',
    '</a><script>alert(1)</script>',
    '<!-- -->&amp;]]>',
    '2024-02-31',
    '2024-10-08',
    '3',
  ),
);

const addresses = fc.constantFrom(
  '/flooding',
  'http://',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '//',
  'https://[',
  '#',
  'MAILTO:a@example.org',
  'vbscript:x',
  ' /a b ',
);

const numbers = fc.oneof(
  fc.integer({ min: -2, max: 12 }),
  fc.double(),
  fc.constantFrom('3', ' 2 ', '1e1', ''),
);

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(undefined, null, true, false, {}, [], [[[[[['deep']]]]]], [null], {
    $$typeof: 'Symbol(react.element)',
  }),
);

/** What a content system, or somebody hostile, may put beside the props of a component. */
const strays = fc.record(
  {
    'role': anything,
    'onClick': fc.constantFrom('alert(1)', null, {}),
    'dangerouslySetInnerHTML': fc.constantFrom({ __html: '<p><p>' }, 'x', null),
    'style': fc.oneof(
      fc.constantFrom('color: red', 7, true, [], null),
      // Names of no property that look like one are told by React itself.
      fc.dictionary(
        fc.constantFrom('color', 'zIndex', '--cr-x', 'length', '0', 'setProperty', 'cssText', 'constructor'),
        fc.oneof(numbers, fc.constantFrom(null, {}, true)),
      ),
    ),
    'className': anything,
    'ref': fc.oneof(fc.constant('name'), fc.integer(), fc.constant(null)),
    'key-like': anything,
    'children': anything,
    'aria-label': anything,
    'aria-hidden': anything,
    'tabIndex': anything,
    'href': anything,
    'src': anything,
    'id': anything,
    'lang': anything,
    'dir': anything,
    'hidden': anything,
    'linkAs': fc.oneof(anything, fc.constantFrom('script', 'a')),
    'data-x': anything,
    'data-"><b>': anything,
    '__proto__': anything,
    '$$typeof': fc.constant('Symbol(react.element)'),
  },
  { requiredKeys: [] },
);

/** Props like the sample, where anything at any depth may be missing, doubled, broken or of another kind. */
export function brokenProps(
  sample: Readonly<Record<string, unknown>>,
): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(broken(sample, 60), fc.option(strays))
    .map(([props, stray]) => Object.assign({}, props, stray));
}

function broken(sample: unknown, weight = 6): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: like(sample), weight }, { arbitrary: anything, weight: 1 });
}

function like(sample: unknown): fc.Arbitrary<unknown> {
  const same = fc.constant(sample);
  if (isValidElement(sample)) return same;
  // Two elements of one key are a fault that React itself tells.
  if (Array.isArray(sample) && sample.every((entry) => isValidElement(entry)))
    return fc
      .tuple(fc.subarray(sample), fc.array(fc.oneof(anything, texts), { maxLength: 2 }))
      .map(([elements, rest]) => [elements, rest].flat(1));
  if (Array.isArray(sample))
    return fc.array(fc.oneof(...sample.map((entry) => broken(entry))), { maxLength: 4 });
  if (typeof sample === 'object' && sample !== null)
    return fc.record(
      Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, broken(value)])),
      // A record that keeps all its keys meets what depends on several of them.
      { requiredKeys: [] },
    );
  if (typeof sample === 'number') return fc.oneof(same, numbers);
  return fc.oneof({ arbitrary: same, weight: 3 }, { arbitrary: texts, weight: 2 }, addresses);
}
