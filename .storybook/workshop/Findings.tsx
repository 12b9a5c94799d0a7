import { useEffect, useRef } from 'react';
import type { ContrastFinding, Finding } from '../../src/theme/index.ts';
import { Button } from '../primitives/Button.tsx';
import { ratioText } from '../foundations/pair-rows.ts';
import { colorAt, type CheckedTheme, type Repair } from './checked-theme.ts';
import { placeName } from './place-name.ts';

interface FindingsProps {
  readonly checked: CheckedTheme;
  readonly repairs: readonly Repair[];
  readonly onUse: (path: string, value: string | number) => void;
  readonly onTakeBack: (path: string) => void;
}

/** Everything that is wrong, each pair beside the value that would mend it, and what has been changed already. */
export function Findings({ checked, repairs, onUse, onTakeBack }: FindingsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<Element>(null);

  // A row that says nothing any more leaves with its button; the focus then goes to the head of the list.
  useEffect(() => {
    if (pressed.current?.isConnected !== false) return;
    pressed.current = null;
    if (document.activeElement === document.body) heading.current?.focus();
  });

  return (
    <section className="workshop__section" aria-labelledby="workshop-findings">
      <h2 className="workshop__heading" id="workshop-findings" ref={heading} tabIndex={-1}>
        Findings and changes
      </h2>
      {repairs.length === 0 ? (
        <p>Nothing was found, and nothing has been changed by hand.</p>
      ) : (
        <ul className="workshop__list">
          {repairs.map((repair) => (
            <Row
              key={repair.path}
              repair={repair}
              checked={checked}
              onUse={onUse}
              onTakeBack={(path) => {
                pressed.current = document.activeElement;
                onTakeBack(path);
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps extends Omit<FindingsProps, 'repairs'> {
  readonly repair: Repair;
}

function Row({ repair, checked, onUse, onTakeBack }: RowProps) {
  const { path, findings, suggestion, changed } = repair;
  const place = placeName(path);
  return (
    <li className="workshop__item">
      <h3 className="workshop__subheading">{place}</h3>
      {changed !== undefined && <p className="workshop__hint">{`Changed by hand to ${changed}.`}</p>}
      {findings.length > 0 && (
        <ul className="workshop__notes">
          {findings.map((finding) => (
            <li key={finding.message} className="workshop__finding">
              <FindingText finding={finding} checked={checked} />
            </li>
          ))}
        </ul>
      )}
      <div className="workshop__buttons">
        {(suggestion !== undefined || changed !== undefined) && (
          // One button with two meanings, so that the focus is still on it when the first has been done.
          <Button
            label={suggestion === undefined ? `Undo ${place}` : `Use ${suggestion} for ${place}`}
            onPress={() => (suggestion === undefined ? onTakeBack(path) : onUse(path, suggestion))}
          />
        )}
        {suggestion !== undefined && changed !== undefined && (
          <Button label={`Undo ${place}`} onPress={() => onTakeBack(path)} />
        )}
      </div>
    </li>
  );
}

function FindingText({ finding, checked }: { readonly finding: Finding; readonly checked: CheckedTheme }) {
  if (finding.kind !== 'contrast' && finding.kind !== 'less-contrast')
    return <span>{`${finding.message} (level ${finding.level})`}</span>;
  const { foreground, background, over, ratio, needed, criterion, level, kind } = finding;
  const where = over === undefined ? background : `the scrim over a ${over} picture`;
  const why =
    kind === 'less-contrast' ? 'lower than in the palette without more contrast' : `WCAG ${criterion}`;
  return (
    <>
      <PairSample finding={finding} checked={checked} />
      <span>
        {`${foreground} on ${where}: ${ratioText(ratio)}, needs ${ratioText(needed)} (${why}, level ${level})`}
      </span>
    </>
  );
}

/** The pair as it is: a line and not words, which nobody should have to read at this contrast. */
function PairSample({
  finding,
  checked,
}: {
  readonly finding: ContrastFinding;
  readonly checked: CheckedTheme;
}) {
  const { mode, foreground, background } = finding;
  return (
    <span
      className="workshop__sample"
      style={{
        background: colorAt(checked.theme, mode, background),
        borderBlockEndColor: colorAt(checked.theme, mode, foreground),
        forcedColorAdjust: 'none',
      }}
      aria-hidden="true"
    />
  );
}
