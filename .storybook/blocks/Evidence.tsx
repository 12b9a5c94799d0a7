import { Block } from './Block.tsx';

/** What the latest audit says about a component, criterion by criterion. */
export function Evidence({ component }: { readonly component: string }) {
  return <Block kind="evidence">{component}</Block>;
}
