import { useState } from 'react';
import { colorTokens, measureTheme, modes, type Mode } from '../../src/theme/index.ts';
import { modeNames } from '../foundations/mode-names.ts';
import { ratioText } from '../foundations/pair-rows.ts';
import { ColorField } from './ColorField.tsx';
import { colorAt, tokenNames, writtenColor, type CheckedTheme } from './checked-theme.ts';
import type { WorkshopState } from './state.ts';

interface ColoursProps {
  readonly checked: CheckedTheme;
  readonly changes: WorkshopState['changes'];
  readonly onChange: (path: string, value: string) => void;
}

/** Every colour of one palette, with what it is measured against. */
export function Colours({ checked, changes, onChange }: ColoursProps) {
  const [mode, setMode] = useState<Mode>('light');
  return (
    <details className="workshop__section">
      <summary className="workshop__summary">
        <h2 className="workshop__heading">Single colours</h2>
      </summary>
      <fieldset className="workshop__choices">
        <legend className="workshop__label">Palette</legend>
        {modes.map((value) => (
          <label key={value} className="workshop__choice">
            <input
              type="radio"
              name="workshop-mode"
              value={value}
              checked={mode === value}
              onChange={() => setMode(value)}
            />
            {modeNames[value]}
          </label>
        ))}
      </fieldset>
      <Palette mode={mode} checked={checked} changes={changes} onChange={onChange} />
    </details>
  );
}

function Palette({ mode, checked, changes, onChange }: ColoursProps & { readonly mode: Mode }) {
  const measured = measureTheme(checked.theme).filter((one) => one.mode === mode);
  return tokenNames.map((token) => {
    const path = `color.${mode}.${token}`;
    const changed = Object.hasOwn(changes, path) ? changes[path] : undefined;
    const written = writtenColor(checked.theme, mode, token);
    const ratios = measured
      .filter(({ foreground, needed }) => foreground === token && needed > 0)
      .map(
        ({ background, over, ratio, needed }) =>
          `${ratioText(ratio)} on ${background}${over === undefined ? '' : ` over ${over}`}${ratio < needed ? `, too low: needs ${ratioText(needed)}` : ''}`,
      );
    return (
      <ColorField
        key={path}
        id={`workshop-token-${token}`}
        label={token}
        hint={[`${colorTokens[token]}`, ...ratios.map((ratio) => `${ratio}.`)].join(' ')}
        value={String(
          changed ?? (typeof written === 'string' ? written : (colorAt(checked.theme, mode, token) ?? '')),
        )}
        problem={
          checked.findings.find(
            (finding) =>
              finding.path === path &&
              finding.kind !== 'contrast' &&
              finding.kind !== 'less-contrast' &&
              finding.kind !== 'missing',
          )?.message
        }
        onChange={(value) => onChange(path, value)}
      />
    );
  });
}
