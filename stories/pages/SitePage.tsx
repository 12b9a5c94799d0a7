import type { ReactNode } from 'react';
import './page.css';

interface SiteLink {
  readonly href: string;
  readonly label: string;
}

/** What the header and the footer of the site say, and in which language. */
export interface SiteWords {
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly skip: string;
  readonly name: string;
  readonly menu: { readonly label: string; readonly links: readonly SiteLink[] };
  readonly footer: {
    readonly label: string;
    readonly links: readonly SiteLink[];
    readonly small: string;
  };
}

interface SitePageProps {
  readonly words: SiteWords;
  readonly trail?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page of the invented site, as a site would write it: none of it is the library's. */
export function SitePage({ words, trail, children }: SitePageProps) {
  const { lang, dir, skip, name, menu, footer } = words;
  return (
    <div className="site" lang={lang} dir={dir}>
      <a className="site-skip" href="#content">
        {skip}
      </a>
      <header className="site-header">
        <div className="site-width site-header__inner">
          <a className="site-name" href="/">
            <Flame />
            {name}
          </a>
          <nav aria-label={menu.label}>
            <SiteLinks links={menu.links} />
          </nav>
        </div>
      </header>
      {trail !== undefined && (
        <div className="site-trail">
          <div className="site-width">{trail}</div>
        </div>
      )}
      <main id="content">{children}</main>
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

function SiteLinks({ links }: { readonly links: readonly SiteLink[] }) {
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

function Flame() {
  return (
    <svg
      className="site-flame"
      viewBox="0 0 24 32"
      width="24"
      height="32"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M12 1c6 7 8 10 7 14.5-1 3.5-4 5.5-7 5.5s-6-2-7-5.5C4 12 6 9.500 8 7c1 2 2 2.500 3 3 1.500-3 2-5.500 1-9z" />
      <path d="M2 23h20l-4 6h-3v3H9v-3H6z" />
    </svg>
  );
}
