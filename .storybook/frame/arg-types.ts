import type { Preview } from '@storybook/react-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgType = Parameters<Enhancer>[0]['argTypes'][string];

const shared = new Set(['linkAs', 'id', 'className', 'style', 'lang', 'dir', 'hidden', 'ref']);

// The editor for each type that may be left out.
const editors = { string: 'text', number: 'number', boolean: 'boolean' } as const;

/** Puts a component's own props first, what components have in common last, and gives each the editor that its type wants. */
export const orderProps: Enhancer = ({ argTypes }) => {
  // Types that refuse a prop keep it off the root; a table of props need not list what there isn't.
  const listed = Object.entries(argTypes).filter(([, { table }]) => table?.type?.summary !== 'never');
  const own = listed.filter(([name]) => !shared.has(name));
  const common = listed.filter(([name]) => shared.has(name));
  return Object.fromEntries([
    ...own.map(([name, argType]) => [name, withEditor(argType)]),
    ...common.map(([name, argType]) => [
      name,
      { ...argType, control: false, table: { ...argType.table, category: 'What components have in common' } },
    ]),
  ]);
};

/** `string | undefined` arrives as a union, for which Storybook offers an editor of objects, as for what only code can make. */
function withEditor(argType: ArgType): ArgType {
  const { type, control, table } = argType;
  const isChosen = typeof control === 'object' && control.type !== 'object';
  if (isChosen || typeof type !== 'object') return argType;
  if (table?.type?.summary === 'ReactNode') return { ...argType, control: { disable: true } };
  if (type.name !== 'union') return argType;
  const editor = Object.entries(editors).find(([name]) =>
    type.value.some((value) => value.name === name),
  )?.[1];
  return editor === undefined ? argType : { ...argType, control: { type: editor } };
}
