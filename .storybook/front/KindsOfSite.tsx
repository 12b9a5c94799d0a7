import { Markdown } from '@storybook/addon-docs/blocks';
import { Fragment } from 'react';
import hosts from '../../docs/hosts.md?raw';
import { ScrollingTable } from '../primitives/docs-table.tsx';

/** The page of the repository: its title stands above, and its links lead to files and folders that are not here. */
const sections = hosts
  .replace(/^# .*$/m, '')
  .replaceAll(/\[([^\]]+)\]\((?!https:|#)[^)]*\)/g, '$1')
  .split(/^(?=## )/m);

/** What to write in each kind of site. A table is called as its section is. */
export function KindsOfSite() {
  return sections.map((section) => {
    const [, name = 'Kinds of site'] = /^## (.*)$/m.exec(section) ?? [];
    const table = { component: ScrollingTable, props: { name } };
    return (
      <Markdown key={name} options={{ wrapper: Fragment, overrides: { table } }}>
        {section}
      </Markdown>
    );
  });
}
