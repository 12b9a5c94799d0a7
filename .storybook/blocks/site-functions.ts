import { SiteImage } from '../../stories/SiteImage.tsx';
import { SiteLink } from '../../stories/SiteLink.tsx';
import type { SiteFunction } from './jsx-source.ts';

const sources = import.meta.glob<string>('../../stories/Site*.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The functions that stories put into props, each from a file of its own, because a build leaves no readable code of them. */
export const siteFunctions: ReadonlyMap<unknown, SiteFunction> = new Map([
  [SiteImage, siteFunction('SiteImage')],
  [SiteLink, siteFunction('SiteLink')],
]);

/** The code of a story's helper as a site has it, with our package and no `../src`. */
function siteFunction(name: string): SiteFunction {
  const file = sources[`../../stories/${name}.tsx`] ?? '';
  return {
    name,
    source: file
      .replace('../src/index.ts', 'cresset')
      .replace(/^export function/m, 'function')
      .trim(),
  };
}
