import './need-finder.css';
import { AnchorMdx } from '@storybook/addon-docs/blocks';
import { useId, useState } from 'react';
import { count } from '../../src/cli/count.ts';
import { findNeeds, needsOf } from './needs.ts';

/** Finds a part by a whole sentence, which the search beside the page does not understand. */
export function NeedFinder({ page }: { /** The page that lists the needs. */ readonly page: string }) {
  const field = useId();
  const [query, setQuery] = useState('');
  const found = findNeeds(needsOf(page), query).slice(0, 5);
  const asked = query.trim() !== '';
  return (
    <search className="need-finder sb-unstyled">
      <label htmlFor={field}>What do you need?</label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        placeholder="three stories and a link to all of them"
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      <output>
        {asked &&
          (found.length === 0
            ? 'Nothing here has these words. Try others, or look through the list below.'
            : `${count(found.length, 'answer')}, best first:`)}
      </output>
      {found.length > 0 && (
        <ol>
          {found.map(({ words, answer, page: address }) => (
            <li key={words}>
              {address === undefined ? (
                <strong>{answer}</strong>
              ) : (
                <AnchorMdx href={address} target="_self">
                  {answer}
                </AnchorMdx>
              )}
              <span>{words}</span>
            </li>
          ))}
        </ol>
      )}
    </search>
  );
}
