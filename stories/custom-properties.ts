import type { CSSProperties } from 'react';

/** A style that sets custom properties for one instance. React's type of styles knows none of them. */
export function customProperties(values: Readonly<Record<`--cr-${string}`, string>>): CSSProperties {
  return { ...values };
}
