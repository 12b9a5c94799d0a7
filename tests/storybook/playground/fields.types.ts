// What the descriptions of props must refuse, so that none goes stale. The compiler complains about each line that it
// does not refuse.
import type { ThreatLevelProps } from '../../../src/index.ts';
import type { PropFields } from '../../../.storybook/playground/fields.ts';

const text = { kind: 'text', label: 'Words', required: true } as const;
const step = { kind: 'number', label: 'Step', required: true } as const;
const steps = { kind: 'number', label: 'Steps' } as const;

interface Sized {
  readonly size?: 'large' | 'small' | undefined;
}

export const refused = [
  { text, step, steps } satisfies PropFields<ThreatLevelProps>,
  // @ts-expect-error -- a prop without a field
  { text, step } satisfies PropFields<ThreatLevelProps>,
  // @ts-expect-error -- a field without a prop
  { text, step, steps, scale: steps } satisfies PropFields<ThreatLevelProps>,
  // @ts-expect-error -- a field of the wrong kind
  { text, step: text, steps } satisfies PropFields<ThreatLevelProps>,
  // @ts-expect-error -- a required prop that would be left out when its field is empty
  { text: { kind: 'text', label: 'Words' }, step, steps } satisfies PropFields<ThreatLevelProps>,
  {
    // @ts-expect-error -- a value without a name
    size: { kind: 'choice', label: 'Size', options: { large: 'Large' } },
  } satisfies PropFields<Sized>,
];
