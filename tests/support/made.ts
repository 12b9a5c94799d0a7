import { createElement, type ComponentType, type ReactElement } from 'react';

/** Props as a program has them: the conformance suite treats every component alike. */
export type AnyProps = Readonly<Record<string, unknown>>;

/** A component, and the name under which cresset exports it. */
export interface Export {
  readonly name: string;
  readonly component: ComponentType<AnyProps>;
}

/**
 * A component with its props, for React to show. In the project browser-server-components the module made-by-server.ts
 * stands in for this one.
 */
export async function made({ component }: Export, props: AnyProps): Promise<ReactElement> {
  return createElement(component, props);
}
