import { Block } from './Block.tsx';
import { nameOf } from './library.ts';
import { membersOf, type NamedType, type Prop, propsOf, typesNamedBy } from './props-source.ts';
import { Words } from './Words.tsx';

const sources = import.meta.glob<string>(['../../src/[A-Z]*/*.tsx', '../../src/internal/types.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

const types = sources['../../src/internal/types.ts'] ?? '';
const allTypes = Object.values(sources).join('\n');

/** The props of a component, its own first: name, meaning and type. */
export function PropsTable({ of }: { readonly of: unknown }) {
  const component = nameOf(of) ?? '';
  const source = sources[`../../src/${component}/${component}.tsx`] ?? '';
  const own = propsOf(source, component);
  const shared = [
    ...(source.includes('LinkAsProp') ? membersOf(types, 'LinkAsProp') : []),
    ...membersOf(types, 'RootAttributes').filter(({ name }) => own.every((prop) => prop.name !== name)),
  ];
  return (
    <Block kind="props">
      <PropRows caption={`Props of ${component}`} props={own} />
      {typesNamedBy(own, allTypes).map((type) => (
        <TypeDetails key={type.name} type={type} />
      ))}
      <PropRows caption="Props that components have in common" props={shared} />
    </Block>
  );
}

function PropRows({ caption, props }: { readonly caption: string; readonly props: readonly Prop[] }) {
  return (
    <table className="block-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Prop</th>
          <th scope="col">What it means, and its type</th>
        </tr>
      </thead>
      <tbody>
        {props.map(({ name, isRequired, type, meaning }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {isRequired && <span className="props-required">required</span>}
            </th>
            <td>
              {meaning !== '' && (
                <p>
                  <Words text={meaning} />
                </p>
              )}
              <p>
                <code dir="ltr">{type}</code>
              </p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TypeDetails({ type: { name, meaning, code } }: { readonly type: NamedType }) {
  return (
    <details className="props-type">
      <summary>
        The type <code>{name}</code>
      </summary>
      {meaning !== '' && (
        <p>
          <Words text={meaning} />
        </p>
      )}
      <pre dir="ltr">
        <code>{code}</code>
      </pre>
    </details>
  );
}
