import type { ReactNode } from 'react';
import type { PageLink, SiteWords } from '../../content/types.ts';
import './page.css';

/** The language that a page has beside the one of its frame: the way to its part here, and to the page in it alone. */
export interface OtherLanguage {
  readonly lang: string;
  readonly skip: PageLink;
  readonly page: PageLink;
}

interface SitePageProps {
  readonly words: SiteWords;
  /** A class that puts another theme on the whole page. */
  readonly theme?: string;
  /** The drawing beside the name, as the paths of an SVG of 24 × 32. Default: a flame in a basket. */
  readonly emblem?: readonly string[];
  readonly otherLanguage?: OtherLanguage;
  readonly trail?: ReactNode;
  /** What belongs to the main part and could be left out, after it. */
  readonly aside?: { readonly label: string; readonly content: ReactNode };
  readonly children: ReactNode;
}

/** The frame of every page of the invented site, as a site would write it: none of it is the library's. */
export function SitePage({
  words,
  theme,
  emblem = flame,
  otherLanguage,
  trail,
  aside,
  children,
}: SitePageProps) {
  const { lang, dir, skip, name, menu, footer } = words;
  return (
    <div className={theme === undefined ? 'site' : `site ${theme}`} lang={lang} dir={dir}>
      <a className="site-skip" href="#content">
        {skip}
      </a>
      {otherLanguage && (
        <a className="site-skip" href={otherLanguage.skip.href} lang={otherLanguage.lang}>
          {otherLanguage.skip.label}
        </a>
      )}
      <header className="site-header">
        <div className="site-width site-header__inner">
          <a className="site-name" href="/">
            <Emblem paths={emblem} />
            {name}
          </a>
          <nav aria-label={menu.label}>
            <SiteLinks links={menu.links} />
          </nav>
          {otherLanguage && (
            <a
              className="site-link"
              href={otherLanguage.page.href}
              hrefLang={otherLanguage.lang}
              lang={otherLanguage.lang}
            >
              {otherLanguage.page.label}
            </a>
          )}
        </div>
      </header>
      {trail !== undefined && (
        <div className="site-trail">
          <div className="site-width">{trail}</div>
        </div>
      )}
      <main id="content">{children}</main>
      {aside && <aside aria-label={aside.label}>{aside.content}</aside>}
      <footer className="site-footer">
        <div className="site-width">
          <nav aria-label={footer.label}>
            <SiteLinks links={footer.links} />
          </nav>
          <p className="site-small">{footer.small}</p>
        </div>
      </footer>
    </div>
  );
}

function SiteLinks({ links }: { readonly links: readonly PageLink[] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari stops calling an unmarked list a list
    <ul className="site-links" role="list">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a className="site-link" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

const flame = [
  'M12 1c6 7 8 10 7 14.5-1 3.5-4 5.5-7 5.5s-6-2-7-5.5C4 12 6 9.500 8 7c1 2 2 2.500 3 3 1.500-3 2-5.500 1-9z',
  'M2 23h20l-4 6h-3v3H9v-3H6z',
];

function Emblem({ paths }: { readonly paths: readonly string[] }) {
  return (
    <svg
      className="site-emblem"
      viewBox="0 0 24 32"
      width="24"
      height="32"
      aria-hidden="true"
      focusable="false"
    >
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
