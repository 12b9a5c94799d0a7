import type { ReactNode } from 'react';

/** A table that scrolls by itself where the window is narrower. */
export function ScrollingTable({
  name,
  children,
}: {
  /** What the table is called in the list of landmarks, and where a keyboard comes to it. */
  readonly name: string;
  /** Its head and body. */
  readonly children: ReactNode;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard must reach what a narrow window scrolls
    <section className="docs-table" aria-label={name} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}

/** A table on a page of documentation. */
export function DocsTable({
  name,
  columns,
  children,
}: {
  readonly name: string;
  readonly columns: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
}) {
  return (
    <ScrollingTable name={name}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </ScrollingTable>
  );
}
