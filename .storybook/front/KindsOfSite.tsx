import { Markdown } from '@storybook/addon-docs/blocks';
import { Fragment } from 'react';
import readme from '../../README.md?raw';
import hosts from '../../docs/hosts.md?raw';
import templates from '../../docs/templates.md?raw';
import '../blocks/blocks.css';
import { Tabs } from '../blocks/Tabs.tsx';
import { useChoice } from '../primitives/choice.ts';
import { ScrollingTable } from '../primitives/docs-table.tsx';

/** A page of the repository by its sections. Its links lead to files and folders that are not here. */
function sectionsOf(page: string): ReadonlyMap<string, string> {
  const text = page.replaceAll(/(?<!!)\[([^\]]+)\]\((?!https:|#)[^)]*\)/g, '$1');
  const sections = text.split(/^(?=## )/m).slice(1);
  return new Map(sections.map((section) => [section.slice(3, section.indexOf('\n')), section]));
}

const ofHosts = sectionsOf(hosts);
const ofTemplates = sectionsOf(templates);

/** Of the page for developers what comes before the list of components, which has a page of its own here. */
const [withReact = ''] = (sectionsOf(readme).get('Use it with React') ?? '').split(/^\| /m);

/** How to begin, by what the reader writes in. A language of examples is called as its tab there. */
const ways = {
  'React': withReact,
  'HTML': ofHosts.get('Without any build'),
  'Jinja or Nunjucks': ofTemplates.get('Jinja and Nunjucks'),
  'Twig': ofTemplates.get('Twig'),
  'Drupal': ofTemplates.get('Drupal'),
  'Hugo': ofTemplates.get('Hugo'),
  'PHP': ofTemplates.get('PHP'),
  'WordPress': ofTemplates.get('WordPress'),
} as const;

/** What the tabs say, or lead to in the repository. */
const inTabs = new Set(['Which way, by what the site is written in', 'Without any build']);
const forTemplates = [
  'A list from data',
  'What goes into a slot',
  'What they refuse',
  'Where they differ from React',
] as const;

/** What to write in each kind of site. The language that a reader chooses is the one of every example, too. */
export function KindsOfSite() {
  const [chosen, choose] = useChoice('cresset-code');
  return (
    <>
      <Tabs
        label="What your site is written in"
        chosen={chosen}
        onChoose={choose}
        tabs={Object.entries(ways).map(([name, section = '']) => ({
          name,
          panel: (
            <div className="way">
              {/* The tab is its heading. */}
              <Section name={name} text={section.replace(/^## .*$/m, '')} />
            </div>
          ),
        }))}
      />
      {[...ofHosts]
        .filter(([name]) => !inTabs.has(name))
        .map(([name, text]) => (
          <Section key={name} name={name} text={text} />
        ))}
      {forTemplates.map((name) => (
        <Section
          key={name}
          name={name}
          text={(ofTemplates.get(name) ?? '').replace('## ', '## In templates: ')}
        />
      ))}
    </>
  );
}

/** A table is called as its section is. */
function Section({ name, text }: { readonly name: string; readonly text: string }) {
  const table = { component: ScrollingTable, props: { name } };
  return <Markdown options={{ wrapper: Fragment, overrides: { table } }}>{text}</Markdown>;
}
