import { AnchorMdx } from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import { componentNamed } from '../../scripts/props.ts';
import { Block } from './Block.tsx';

/** Links to the pages of other components, each with the sentence that says what it is. */
export function Related({ names }: { readonly names: readonly string[] }) {
  const pages = usePages();
  return (
    <Block kind="related">
      <ul className="related-list">
        {names.map((name) => {
          const id = pages.get(name);
          return (
            <li key={name}>
              {id === undefined ? (
                name
              ) : (
                <AnchorMdx href={`?path=/docs/${id}`} target="_self">
                  {name}
                </AnchorMdx>
              )}
              {': '}
              {componentNamed(name)?.docs}
            </li>
          );
        })}
      </ul>
    </Block>
  );
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: string;
}

/** The ids of the pages of documentation by the last word of their title, as Storybook’s own list has them. */
function usePages(): ReadonlyMap<string, string> {
  const [pages, setPages] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const load = async () => {
      const response = await fetch('./index.json');
      // Storybook's own file.
      const { entries } = (await response.json()) as { readonly entries: Readonly<Record<string, Entry>> };
      setPages(
        new Map(
          Object.values(entries)
            .filter(({ type }) => type === 'docs')
            .map(({ id, title }) => [title.split('/').at(-1) ?? title, id]),
        ),
      );
    };
    load().catch((error: unknown) => console.error('Related: the list of pages could not be loaded.', error));
  }, []);
  return pages;
}
