import type { ReactElement } from 'react';
import { publishedStories, type PublishedStory } from '../../scripts/published-stories.tsx';
import { NewsTeaser } from '../../src/index.ts';
import { datesInWords, type DateWords } from './dates.ts';

/** The name of the story that is another one in the browser than on the server. */
export const plantedHydration = 'planted--hydration';

/**
 * What the server writes and React brings to life in every engine: all stories, dates in ten languages, and one that has
 * to be found.
 *
 * @param words The server's words of dates: a site hands them over, as it does all of its data.
 */
export function hydrated(words: DateWords): readonly Pick<PublishedStory, 'slug' | 'element' | 'broken'>[] {
  return [
    ...publishedStories,
    { slug: datesInWords, element: <DatesInWords words={words} />, broken: false },
    { slug: plantedHydration, element: <PlantedHydration />, broken: false },
  ];
}

function DatesInWords({ words }: { readonly words: DateWords }): ReactElement {
  return (
    <>
      {Object.entries(words).map(([lang, [text = '']]) => (
        <NewsTeaser
          key={lang}
          lang={lang}
          title={`News of ${lang}`}
          headingLevel={2}
          link={{ href: `/${lang}` }}
          published={{ iso: '2024-01-01', text }}
        />
      ))}
    </>
  );
}

function PlantedHydration(): ReactElement {
  return <p>{typeof window === 'undefined' ? 'From the server' : 'From the browser'}</p>;
}
