import { componentNamed, type NamedType, type Prop, shared, typesNamedBy } from '../../scripts/props.ts';
import { Block } from './Block.tsx';
import { nameOf } from './library.ts';
import { Words } from './Words.tsx';

/** The props of a component, its own first: name, meaning and type. */
export function PropsTable({ of }: { readonly of: unknown }) {
  const component = componentNamed(nameOf(of));
  if (component === undefined) return null;
  return (
    <Block kind="props">
      <PropRows caption={`Props of ${component.name}`} props={component.props} />
      {typesNamedBy(component.props).map((type) => (
        <TypeDetails key={type.name} type={type} />
      ))}
      <PropRows
        caption="Props that components have in common"
        props={shared.filter(({ name }) => component.shared.includes(name))}
      />
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
        {props.map(({ name, required, type, docs }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {required && <span className="props-required">required</span>}
            </th>
            <td>
              {docs !== '' && (
                <p>
                  <Words text={docs} />
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

function TypeDetails({ type: { name, docs, code } }: { readonly type: NamedType }) {
  return (
    <details className="props-type">
      <summary>
        The type <code>{name}</code>
      </summary>
      {docs !== '' && (
        <p>
          <Words text={docs} />
        </p>
      )}
      <pre dir="ltr">
        <code>{code}</code>
      </pre>
    </details>
  );
}
