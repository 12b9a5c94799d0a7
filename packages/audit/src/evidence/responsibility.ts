/** Who can see to a success criterion, where pages are built of components. */
export type Responsible = 'component' | 'shared' | 'author' | 'none';

/** What that means, as reports say it. */
export const responsibleWords: Readonly<Record<Responsible, string>> = {
  component: 'the component',
  shared: 'shared: the component makes it possible, the page decides the rest',
  author: 'the page: its author, or its site',
  none: 'nobody: it does not apply to static content',
};

// By the criterion's number, for any library of components. What only sound, film, sessions or help with a form can meet or
// miss is of level AAA nobody's; of level A and AA it is left to the author, who may add some.
const table: Readonly<Record<Responsible, string>> = {
  component:
    '1.3.4 1.4.2 1.4.4 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.3 2.1.4 2.2.2 2.3.1 2.3.2 2.3.3 2.4.7 ' +
    '2.4.13 2.5.1 2.5.2 2.5.3 2.5.4 2.5.5 2.5.6 2.5.7 2.5.8 3.2.1 3.2.2 4.1.2 4.1.3',
  shared:
    '1.1.1 1.3.1 1.3.2 1.3.5 1.3.6 1.4.1 1.4.3 1.4.5 1.4.6 1.4.8 1.4.9 2.2.1 2.2.4 2.4.3 2.4.4 2.4.6 ' +
    '2.4.8 2.4.9 2.4.10 2.4.11 2.4.12 3.1.2 3.2.4 3.2.5 3.3.1 3.3.2 3.3.3',
  author:
    '1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.3 2.4.1 2.4.2 2.4.5 3.1.1 3.1.3 3.1.4 3.1.5 3.1.6 3.2.3 3.2.6 ' +
    '3.3.4 3.3.7 3.3.8',
  none: '1.2.6 1.2.7 1.2.8 1.2.9 1.4.7 2.2.3 2.2.5 2.2.6 3.3.5 3.3.6 3.3.9',
};

const who = new Map(
  (['component', 'shared', 'author', 'none'] as const).flatMap((one) =>
    table[one].split(' ').map((number) => [number, one] as const),
  ),
);

/**
 * Who can see to a criterion, “1.4.3”: the component by itself, the component together with whoever uses it, or the author
 * of the page alone; of level AAA also nobody, where static content has nothing of the kind.
 *
 * @throws RangeError for a number that WCAG 2.2 has no criterion of.
 */
export function responsibleFor(number: string): Responsible {
  const found = who.get(number);
  if (found === undefined) {
    throw new RangeError(`WCAG 2.2 has no success criterion ${number}, so nobody sees to it.`);
  }
  return found;
}
