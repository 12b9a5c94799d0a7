import { SiteImage } from '../../content/SiteImage.tsx';
import { SiteLink } from '../../content/SiteLink.tsx';
import type { SiteFunction } from './jsx-source.ts';

const sources = import.meta.glob<string>('../../content/Site*.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The functions that stories put into props, each from a file of its own, because a build leaves no readable code of them. */
export const siteFunctions: ReadonlyMap<unknown, SiteFunction> = new Map<unknown, SiteFunction>([
  [SiteImage, siteFunction('SiteImage')],
  [SiteLink, siteFunction('SiteLink')],
]);

/** The code of a story's helper as a site would have it, which imports our package and not `../src`. */
function siteFunction(name: string): SiteFunction {
  const file = sources[`../../content/${name}.tsx`] ?? '';
  const [, type] = /^import type \{ (\w+) \} from '..\/src\/index.ts';$/m.exec(file) ?? [];
  return {
    name,
    source: file.slice(file.indexOf('function ')).trim(),
    imports: type === undefined ? [] : [`type ${type}`],
  };
}
