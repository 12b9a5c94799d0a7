import { DocsContext, useOf } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useRef, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { Block } from './Block.tsx';
import { nameOf } from './library.ts';
import { type Variable, variablesOf } from './variables.ts';

// A few lines each, of the ten sheets that there are.
const sheets = import.meta.glob<string>('../../src/*/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

interface VariablesProps {
  /** A component’s name, or the module of its stories. */
  readonly of: string | Parameters<typeof useOf>[0];
}

/** The custom properties that a site may set for a component, and the tokens that it reads, each with its value now. */
export function Variables({ of }: VariablesProps) {
  return typeof of === 'string' ? <Table component={of} /> : <OfMeta of={of} />;
}

function OfMeta({ of }: { readonly of: Parameters<typeof useOf>[0] }) {
  const { preparedMeta } = useOf(of, ['meta']);
  return <Table component={nameOf(preparedMeta.component) ?? preparedMeta.title.split('/').at(-1) ?? ''} />;
}

function Table({ component }: { readonly component: string }) {
  const { own, tokens } = variablesOf(sheets[`../../src/${component}/${component}.css`] ?? '');
  return (
    <Block kind="variables">
      {own.length === 0 ? (
        <p>{component} has no custom property of its own.</p>
      ) : (
        <Values caption={`Custom properties of ${component}`} variables={own} />
      )}
      <Values caption={`Tokens that ${component} reads`} variables={tokens} />
    </Block>
  );
}

function Values({
  caption,
  variables,
}: {
  readonly caption: string;
  readonly variables: readonly Variable[];
}) {
  const table = useRef<HTMLTableElement>(null);
  const values = useValues(table, variables);
  return (
    <div className="variables-scroll">
      <table ref={table} className="variables-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Value now</th>
          </tr>
        </thead>
        <tbody>
          {variables.map(({ name, meaning }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
                {meaning !== undefined && <p className="variables-meaning">{meaning}</p>}
              </th>
              <td>
                {name.includes('-color-') && (
                  <span
                    className="variables-swatch"
                    style={{ background: `var(${name})` }}
                    aria-hidden="true"
                  />
                )}
                <code>{values.get(name) ?? ''}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useValues(
  within: React.RefObject<HTMLElement | null>,
  variables: readonly Variable[],
): ReadonlyMap<string, string> {
  const { channel } = useContext(DocsContext);
  const [values, setValues] = useState<ReadonlyMap<string, string>>(new Map());
  const names = variables.map(({ name }) => name).join(' ');
  useEffect(() => {
    const read = () => {
      if (within.current === null) return;
      const probe = document.createElement('span');
      within.current.parentElement?.append(probe);
      setValues(new Map(names.split(' ').map((name) => [name, valueNow(probe, name)])));
      probe.remove();
    };
    // The page is dressed first.
    const later = () => requestAnimationFrame(read);
    read();
    channel.on(GLOBALS_UPDATED, later);
    const lists = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
      matchMedia(query),
    );
    for (const list of lists) list.addEventListener('change', later);
    return () => {
      channel.off(GLOBALS_UPDATED, later);
      for (const list of lists) list.removeEventListener('change', later);
    };
  }, [channel, names, within]);
  return values;
}

function valueNow(probe: HTMLElement, name: string): string {
  if (!name.includes('-color-')) return getComputedStyle(probe).getPropertyValue(name).trim() || 'not set';
  probe.style.color = `var(${name})`;
  return getComputedStyle(probe).color;
}
