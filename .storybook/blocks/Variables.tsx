import { DocsContext, useOf } from '@storybook/addon-docs/blocks';
import { type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { Block } from './Block.tsx';
import { Closed } from './Closed.tsx';
import { nameOf } from './library.ts';
import type { Of } from './story.tsx';
import { type Variable, variablesOf } from './variables.ts';

// Short sheets, one a component, and what they share.
const sheets = import.meta.glob<string>('../../src/*/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

interface VariablesProps {
  /** A component’s name, or the module of its stories. */
  readonly of: Of;
}

/** The custom properties that a site may set for a component, and the tokens that it reads, each with its value now. */
export function Variables({ of }: VariablesProps) {
  return typeof of === 'string' ? <Tables component={of} /> : <TablesOfMeta of={of} />;
}

function TablesOfMeta({ of }: VariablesProps) {
  const { preparedMeta } = useOf(of, ['meta']);
  return <Tables component={nameOf(preparedMeta.component) ?? preparedMeta.title} />;
}

function Tables({ component }: { readonly component: string }) {
  const { own, note, tokens } = variablesOf(
    sheets[`../../src/${component}/${component}.css`] ?? '',
    sheets['../../src/styles/base.css'] ?? '',
  );
  return (
    <Block kind="variables">
      {own.length === 0 ? (
        <p>{component} has no custom property of its own.</p>
      ) : (
        <Closed id="custom-properties" title={`Custom properties of ${component}: ${own.length}`}>
          <Values caption={`Custom properties of ${component}`} variables={own} />
        </Closed>
      )}
      {note !== '' && <p>{note}</p>}
      <Closed id="tokens-that-it-reads" title={`Tokens that ${component} uses: ${tokens.length}`}>
        <Values caption={`Tokens that ${component} uses`} variables={tokens} />
      </Closed>
    </Block>
  );
}

interface ValuesProps {
  readonly caption: string;
  readonly variables: readonly Variable[];
}

function Values({ caption, variables }: ValuesProps) {
  const table = useRef<HTMLTableElement>(null);
  const values = useValues(table, variables);
  return (
    <table ref={table} className="block-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Current value</th>
        </tr>
      </thead>
      <tbody>
        {variables.map(({ name, meaning }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code> <span className="variables-meaning">{meaning}</span>
            </th>
            <td>
              {isColor(name) && (
                <span
                  className="variables-swatch"
                  // A colour as it is: forced colours would show their own.
                  style={{ background: `var(${name})`, forcedColorAdjust: 'none' }}
                  aria-hidden="true"
                />
              )}
              <code>{values.get(name) ?? ''}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isColor(name: string): boolean {
  return name.startsWith('--cr-color-');
}

/** What the properties come to where the table stands, read again whenever the toolbar or the reader's system changes. */
function useValues(
  within: RefObject<HTMLElement | null>,
  variables: readonly Variable[],
): ReadonlyMap<string, string> {
  const { channel } = useContext(DocsContext);
  const [values, setValues] = useState<ReadonlyMap<string, string>>(new Map());
  // A sheet is read anew whenever the page is drawn; what it says stays the same.
  const asked = JSON.stringify(variables);
  useEffect(() => {
    const read = () => {
      const place = within.current?.parentElement;
      if (!place) return;
      // Said above.
      const names = JSON.parse(asked) as readonly Variable[];
      const probe = document.createElement('span');
      place.append(probe);
      setValues(new Map(names.map((variable) => [variable.name, valueNow(probe, variable)])));
      probe.remove();
    };
    // The page is dressed first.
    const later = () => requestAnimationFrame(read);
    const lists = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
      matchMedia(query),
    );
    read();
    channel.on(GLOBALS_UPDATED, later);
    for (const list of lists) list.addEventListener('change', later);
    return () => {
      channel.off(GLOBALS_UPDATED, later);
      for (const list of lists) list.removeEventListener('change', later);
    };
  }, [asked, channel, within]);
  return values;
}

function valueNow(probe: HTMLElement, { name, fallback }: Variable): string {
  if (isColor(name)) {
    probe.style.color = `var(${name})`;
    return inHex(getComputedStyle(probe).color);
  }
  probe.style.setProperty('--value', fallback === undefined ? `var(${name})` : `var(${name}, ${fallback})`);
  return getComputedStyle(probe).getPropertyValue('--value').trim();
}

/** Browsers answer `rgb(19, 26, 38)`; designers and themes write `#131a26`. A colour that lets others through stays as it is. */
function inHex(color: string): string {
  const [, ...parts] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? [];
  return parts.length === 0
    ? color
    : `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
