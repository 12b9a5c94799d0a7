import { useMemo } from 'react';
import { jsxSource } from '../blocks/jsx-source.ts';
import { Button } from '../primitives/Button.tsx';
import { copyText } from '../primitives/clipboard.ts';
import { elementOf } from './props.ts';
import { Choices } from './simple-editors.tsx';
import type { PlaygroundState } from './state.ts';
import { useTools } from './tools.ts';
import type { Known } from './useCheck.ts';

/** What there is to take away. */
const codeKinds = { jsx: 'JSX', html: 'HTML', json: 'JSON' } as const;

export type CodeKind = keyof typeof codeKinds;

interface CodeProps {
  readonly state: PlaygroundState;
  readonly known: Known | undefined;
  readonly kind: CodeKind;
  readonly onKind: (kind: CodeKind) => void;
}

/** The code to take away. */
export function Code({ state, known, kind, onKind }: CodeProps) {
  const { announce } = useTools();
  const jsx = useMemo(() => jsxSource(elementOf(state)), [state]);
  const code = kind === 'jsx' ? jsx : known?.checked?.[kind];
  // What was checked before stays in sight, so that nothing jumps while somebody types, and is not to be taken away.
  const isCurrent = kind === 'jsx' || known?.state === state;
  const name = `the ${codeKinds[kind]}`;
  return (
    <section className="playground__take" aria-labelledby="playground-code">
      <h2 className="workshop__heading" id="playground-code">
        Code
      </h2>
      <Choices id="playground-kind" label="Format" options={codeKinds} chosen={kind} onChoose={onKind} />
      <pre className="playground__code" dir="ltr">
        <code>{code}</code>
      </pre>
      <div className="workshop__buttons">
        <Button
          label={`Copy ${name}`}
          onPress={async () =>
            announce(
              isCurrent && code !== undefined
                ? await copyText(name, code)
                : `The ${codeKinds[kind]} was not copied.`,
            )
          }
        />
      </div>
      <p className="workshop__hint">{notes[kind]}</p>
    </section>
  );
}

const notes = {
  jsx: 'Dates are in words already. On your site, make these on the server with formatDate from cresset/format.',
  html: 'Written like the published files in html/. The page also needs the style sheet, cresset/styles.css.',
  json: 'Written like the props in html/index.json: parts of Cresset by name, parts of your site as HTML.',
};
