import { ArgTypes } from '@storybook/addon-docs/blocks';
import type { ComponentType } from 'react';

/** The props of a component, its own first: name, meaning, type, default. */
export function PropsTable({ of }: { readonly of: ComponentType<never> }) {
  return <ArgTypes of={of} />;
}
