import { type ReactNode, useState } from 'react';
import { Button } from '../primitives/Button.tsx';
import { copyText } from '../primitives/clipboard.ts';
import './foundations.css';

interface FoundationPageProps {
  readonly title: string;
  /** What the page shows and why it is so, in a sentence or two. */
  readonly lead: string;
  readonly children: ReactNode;
}

/** One page about the foundations. Its numbers come from the tokens, and none is written by hand. */
export function FoundationPage({ title, lead, children }: FoundationPageProps) {
  return (
    <main className="foundation">
      <h1 className="foundation__title">{title}</h1>
      <p className="foundation__lead">{lead}</p>
      {children}
    </main>
  );
}

interface FoundationSectionProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

export function FoundationSection({ title, lead, children }: FoundationSectionProps) {
  return (
    <section className="foundation__section">
      <h2 className="foundation__heading">{title}</h2>
      {lead !== undefined && <p>{lead}</p>}
      {children}
    </section>
  );
}

interface TableRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly cells: readonly ReactNode[];
}

interface FoundationTableProps {
  /** What the table holds; also the name of the region that scrolls where the table is wider than its place. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export function FoundationTable({ caption, columns, rows }: FoundationTableProps) {
  return (
    // Whoever has only a keyboard scrolls it with the arrow keys, so it takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keyboard, WCAG 2.1.1
    <section className="foundation__scroll" aria-label={caption} tabIndex={0}>
      <table className="foundation__table">
        <caption className="foundation__caption">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The name of a token, a button that copies it as CSS reads it, and what it is for. */
export function TokenName({ name, description }: { readonly name: string; readonly description: string }) {
  const [said, say] = useState('');
  return (
    <>
      <code className="foundation__code">{name}</code>{' '}
      <Button label="Copy" of={name} onPress={async () => say(await copyText(name, `var(${name})`))} />
      <output className="foundation__note">{said}</output>
      <span className="foundation__note">{description}</span>
    </>
  );
}
