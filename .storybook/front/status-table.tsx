import { AnchorMdx } from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import promises from 'virtual:cresset-promises';
import { published } from '../blocks/published.ts';
import manifest from '../../package.json' with { type: 'json' };
import type { ExampleIndex } from '../../src/cli/compare/published.ts';
import { DocsTable } from '../primitives/docs-table.tsx';
import { type Standing, standings } from './status.ts';

/** Every component: what may be expected of it, and where the proof is. */
export function StatusTable() {
  const [rows, setRows] = useState<readonly Standing[]>([]);
  useEffect(() => {
    const load = async () => {
      // Our own file, which a test holds to its schema.
      const index = JSON.parse(await published('index.json')) as ExampleIndex;
      setRows(standings(promises, manifest.version, index));
    };
    load().catch((error: unknown) => console.error('Status: the examples could not be loaded.', error));
  }, []);
  return (
    <DocsTable
      name="Status of the components"
      columns={[
        'Component',
        'Status',
        'Since',
        'Promises that a test proves',
        'Promises for a person to check',
        'Examples',
        'Evidence',
      ]}
    >
      {rows.map(({ name, page, status, since, tested, byHand, examples }) => (
        <tr key={name}>
          <th scope="row">
            <AnchorMdx href={page} target="_self">
              {name}
            </AnchorMdx>
          </th>
          <td>{status === 'beta' ? 'Beta' : 'Stable'}</td>
          <td>{since}</td>
          <td>{tested}</td>
          <td>{byHand}</td>
          <td>{examples}</td>
          <td>
            <AnchorMdx href={`${page}#accessibility-evidence`} target="_self">
              Evidence for {name}
            </AnchorMdx>
          </td>
        </tr>
      ))}
    </DocsTable>
  );
}
