import * as fc from 'fast-check';

const selfHolding: Record<string, unknown> = {};
selfHolding['self'] = selfHolding;

/** What no type allows and JavaScript sends all the same: every kind of value, and the ones that break who words them. */
export const rubbish: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withBoxedValues: true,
  }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    -0,
    1e308,
    -1e308,
    5e-324,
    Number.MAX_SAFE_INTEGER,
    10n ** 40n,
    Symbol('rubbish'),
    () => 'rubbish',
    selfHolding,
    [[selfHolding]],
    Object.create(null),
    Object.create(Date.prototype),
    {
      toJSON: () => {
        throw new TypeError('rubbish');
      },
    },
    {
      toString: () => {
        throw new TypeError('rubbish');
      },
      toJSON: () => undefined,
    },
    { $$typeof: 'react.element' },
    new Date(Number.NaN),
    new Date(8.64e15),
    new Date('-000028-03-15T00:00:00Z'),
    'Report on fire \ud83d',
    'constructor',
    '__proto__',
  ),
);
