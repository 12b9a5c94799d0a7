import type { ComponentType } from 'react';
import { components as documented, type Prop } from '../../scripts/props.ts';
import * as library from '../../src/index.ts';
import { fieldsOf, startOfShape } from './described-fields.ts';
import { type Example, examples } from './examples.ts';
import type { Described } from './fields.ts';
import type { ComponentName } from './component-name.ts';

export type { ComponentName } from './component-name.ts';

const isComponent = (name: string): name is ComponentName => name in library;

/** Those with an example first, in its order. */
export const componentNames: readonly ComponentName[] = [
  ...new Set([...Object.keys(examples), ...Object.keys(library)].filter(isComponent)),
];

export const components = Object.fromEntries(
  componentNames.map((name) => {
    const { props = [] } = documented.find((one) => one.name === name) ?? {};
    return [name, { fields: fieldsOf(props, [name]), ...(examples[name] ?? leastOf(props)) }];
  }),
  // The names of the entries, which the type of `fromEntries` forgets.
) as Readonly<Record<ComponentName, Described>>;

/** A component without an example, with its required props alone; each of them can be left out or be no value at all. */
function leastOf(props: readonly Prop[]): Example {
  const required = props.filter((prop) => prop.required);
  return {
    start: Object.fromEntries(required.map(({ name, shape }) => [name, startOfShape(shape, name)])),
    breaks: required.flatMap(({ name }) => [
      { label: `Without ${name}`, at: [name], value: undefined },
      { label: `Another type of value for ${name}`, at: [name], value: { is: 'no value' } },
    ]),
  };
}

// Asked by any name, which an import as a whole can't be.
const exported: Readonly<Record<ComponentName, unknown>> = library;

/** A component by its name, as what takes whatever a content system sends. */
export function componentOf(name: ComponentName): ComponentType<Readonly<Record<string, unknown>>> {
  // The playground passes broken props on purpose; the components' promise is to bear them.
  return exported[name] as ComponentType<Readonly<Record<string, unknown>>>;
}
