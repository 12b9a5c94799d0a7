import { publishedStories, type PublishedStory } from '../../scripts/published-stories.tsx';

/**
 * The stories that a run looks at.
 *
 * @param isSample Only whole pages and the first story of each component, as CI has time for.
 */
export function visitedStories(isSample: boolean): readonly PublishedStory[] {
  return isSample
    ? publishedStories.filter(({ group, slug }) => group === 'Pages' || slug.endsWith('--default'))
    : publishedStories;
}
