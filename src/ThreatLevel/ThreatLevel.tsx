import { given } from '../internal/given.ts';
import { requiredText } from '../internal/read.ts';
import { report } from '../internal/report.ts';
import { rootAttributes } from '../internal/root.ts';
import type { RootAttributes } from '../internal/types.ts';

export interface ThreatLevelProps extends RootAttributes<HTMLDivElement> {
  /** The level in words, with what it is a level of: "Threat level: severe". A reader or listener gets the level from these words alone; shape and colour repeat them. Required; without it nothing is written. WCAG 1.4.1. */
  readonly text: string;
  /** How far up the scale it stands: a whole number from 1 to `steps`. Anything else gives the words without a meter and without a colour, and is logged in development. */
  readonly step: number;
  /** How many steps the scale has: a whole number from 2 to 10. Default 5. */
  readonly steps?: number | null | undefined;
  readonly children?: never;
}

/** How severe a threat is: in words first, then as a shape, then in colour. */
export function ThreatLevel(props: ThreatLevelProps) {
  const level = given('ThreatLevel', props);
  const text = requiredText(level, 'text');
  if (text === undefined) return null;
  const { step } = props;
  const steps = props.steps ?? 5;
  const known = isWhole(steps, 2, 10) && isWhole(step, 1, steps);
  if (!known) report(level, 'step', 'step', { step, steps });
  return (
    <div
      {...rootAttributes(level, 'cr-threat-level')}
      // Every scale shares the five tones of the palette.
      data-tone={known ? Math.ceil((step / steps) * 5) : undefined}
    >
      <p className="cr-threat-level__label">
        {known && <Meter step={step} steps={steps} />}
        <span className="cr-threat-level__text">{text}</span>
      </p>
    </div>
  );
}

/** Rising bars, full up to the step and hollow above it. Drawn as SVG, because forced colours take backgrounds away. */
function Meter({ step, steps }: { readonly step: number; readonly steps: number }) {
  return (
    <svg
      className="cr-threat-level__meter"
      aria-hidden="true"
      focusable="false"
      viewBox={`0 0 ${steps * 6} 16`}
      width={steps * 6}
      height={16}
    >
      {Array.from({ length: steps }, (_, index) => {
        const height = 4 + (index * 10) / (steps - 1);
        const full = index < step;
        return (
          <rect
            key={index}
            x={index * 6 + 1}
            y={15 - height}
            width={4}
            height={height}
            fill={full ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        );
      })}
    </svg>
  );
}

function isWhole(value: unknown, from: number, to: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
}
