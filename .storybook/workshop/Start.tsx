import { defaultTheme } from '../../src/theme/index.ts';
import lanternPost from '../../themes/lantern-post.json' with { type: 'json' };
import nightglass from '../../themes/nightglass-observatory.json' with { type: 'json' };
import wellbrook from '../../themes/wellbrook-health.json' with { type: 'json' };
import { Button } from '../primitives/Button.tsx';
import { ColorField } from './ColorField.tsx';
import type { Problems, WorkshopState } from './state.ts';

interface StartProps {
  readonly state: WorkshopState;
  readonly problems: Problems;
  readonly onChange: (change: Partial<WorkshopState>) => void;
}

const examples = [
  { name: 'Cresset', theme: defaultTheme },
  { name: 'Lantern Post', theme: lanternPost },
  { name: 'Wellbrook Health', theme: wellbrook },
  { name: 'Nightglass Observatory', theme: nightglass },
];

const ways = [
  { value: 'brand', label: 'From a brand colour' },
  { value: 'json', label: 'From a theme as JSON' },
] as const;

/** Where a theme comes from: a colour from which the rest follows, or a file. */
export function Start({ state, problems, onChange }: StartProps) {
  return (
    <section className="workshop__section" aria-labelledby="workshop-start">
      <h2 className="workshop__heading" id="workshop-start">
        Begin
      </h2>
      <fieldset className="workshop__choices">
        <legend className="workshop__label">How to begin</legend>
        {ways.map(({ value, label }) => (
          <label key={value} className="workshop__choice">
            <input
              type="radio"
              name="workshop-from"
              value={value}
              checked={state.from === value}
              onChange={() => onChange({ from: value })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {state.from === 'brand' ? (
        <FromBrand state={state} problems={problems} onChange={onChange} />
      ) : (
        <FromJson state={state} problems={problems} onChange={onChange} />
      )}
    </section>
  );
}

function FromBrand({ state, problems, onChange }: StartProps) {
  return (
    <>
      <ColorField
        id="workshop-brand"
        label="Brand colour"
        hint="For banner and buttons; the rest follows from it. Any CSS colour: #14504a, rgb(20 80 74), oklch(40% 0.06 185)."
        value={state.brand}
        problem={problems.brand}
        onChange={(brand) => onChange({ brand })}
      />
      <ColorField
        id="workshop-accent"
        label="Accent colour (optional)"
        hint="For kickers, lines and the bar of a quotation."
        value={state.accent}
        fallback={state.brand}
        problem={problems.accent}
        onChange={(accent) => onChange({ accent })}
      />
      <ColorField
        id="workshop-link"
        label="Link colour (optional)"
        hint="For links in text and on cards."
        value={state.link}
        fallback={state.brand}
        problem={problems.link}
        onChange={(link) => onChange({ link })}
      />
      <div className="workshop__field">
        <label className="workshop__label" htmlFor="workshop-name">
          Name of the theme (optional)
        </label>
        <input
          className="workshop__input"
          id="workshop-name"
          value={state.name}
          onChange={(event) => onChange({ name: event.target.value })}
          autoComplete="off"
        />
      </div>
    </>
  );
}

function FromJson({ state, problems, onChange }: StartProps) {
  const problem = problems.json;
  return (
    <>
      <div className="workshop__field">
        <label className="workshop__label" htmlFor="workshop-json">
          Theme as JSON
        </label>
        <p className="workshop__hint" id="workshop-json-hint">
          Design tokens as the command “cresset theme create” writes them.
        </p>
        {problem !== undefined && (
          <p className="workshop__problem" id="workshop-json-problem">
            {problem}
          </p>
        )}
        <textarea
          className="workshop__input workshop__input--long"
          id="workshop-json"
          rows={10}
          value={state.json}
          onChange={(event) => onChange({ json: event.target.value, changes: {} })}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={
            problem === undefined ? 'workshop-json-hint' : 'workshop-json-problem workshop-json-hint'
          }
        />
      </div>
      <h3 className="workshop__subheading">Or begin with an existing theme</h3>
      <div className="workshop__buttons">
        {examples.map(({ name, theme }) => (
          <Button
            key={name}
            label={name}
            onPress={() => onChange({ json: JSON.stringify(theme, null, 2), changes: {} })}
          />
        ))}
      </div>
    </>
  );
}
