import type { Preview } from '@storybook/react-vite';
import { componentNamed, type Prop, type Shape, shared } from '../../scripts/props.ts';
import { nameOf } from '../blocks/library.ts';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgType = Parameters<Enhancer>[0]['argTypes'][string];
type Control = NonNullable<ArgType['control']>;

/** The most values of a choice that are all shown at once. */
const mostRadios = 5;

/** Tells Storybook of a component’s props: its own first, what components have in common last and without an editor. */
export const argTypesOfProps: Enhancer = ({ component, argTypes }) => {
  const documented = componentNamed(nameOf(component));
  if (documented === undefined) return argTypes;
  const common = shared.filter(({ name }) => documented.shared.includes(name));
  return Object.fromEntries([
    ...documented.props.map((prop) => [prop.name, argType(prop, editorFor(prop.shape))]),
    ...common.map((prop) => [prop.name, argType(prop, false, 'What components have in common')]),
  ]);
};

function argType(prop: Prop, control: Control, category?: string): ArgType {
  const { name, required, type, docs, default: standard, shape } = prop;
  return {
    name,
    description: docs,
    type: { name: 'other', value: type, required },
    ...(shape.kind === 'choice' ? { options: shape.values } : {}),
    control,
    table: {
      type: { summary: type },
      ...(standard === undefined ? {} : { defaultValue: { summary: standard } }),
      ...(category === undefined ? {} : { category }),
    },
  };
}

/** The editor that Storybook has for a value; none where only code can make it. */
function editorFor(shape: Shape): Control {
  switch (shape.kind) {
    case 'text':
    case 'number':
    case 'boolean':
      return { type: shape.kind };
    case 'choice':
      return { type: shape.values.length > mostRadios ? 'select' : 'radio' };
    case 'list':
      return editorFor(shape.item) === false ? false : { type: 'object' };
    case 'named':
    case 'object':
      return { type: 'object' };
    default:
      return false;
  }
}
