import type { Preview } from '@storybook/react-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

// Types that refuse these keep them off the root; a table of props need not list what there isn't.
const refused = new Set([
  'role',
  'tabIndex',
  'onClick',
  'aria-label',
  'aria-hidden',
  'dangerouslySetInnerHTML',
]);
const shared = new Set(['linkAs', 'id', 'className', 'style', 'lang', 'dir', 'hidden', 'ref']);

/** Puts a component's own props first, what components have in common last, and gives text a field to type into. */
export const orderProps: Enhancer = ({ argTypes }) => {
  const listed = Object.entries(argTypes).filter(
    ([name, { table }]) => !refused.has(name) && !(name === 'children' && table?.type?.summary === 'never'),
  );
  const own = listed.filter(([name]) => !shared.has(name));
  const common = listed.filter(([name]) => shared.has(name));
  return Object.fromEntries([
    ...own.map(([name, argType]) => [
      name,
      mayBeText(argType) ? { ...argType, control: { type: 'text' } } : argType,
    ]),
    ...common.map(([name, argType]) => [
      name,
      { ...argType, control: false, table: { ...argType.table, category: 'What components have in common' } },
    ]),
  ]);
};

/** `string | undefined` arrives as a union, for which Storybook offers an editor of objects. */
function mayBeText({ type, control }: Parameters<Enhancer>[0]['argTypes'][string]): boolean {
  const chosen = typeof control === 'object' && control.type !== 'object';
  return (
    !chosen &&
    typeof type === 'object' &&
    type.name === 'union' &&
    type.value.some(({ name }) => name === 'string')
  );
}
