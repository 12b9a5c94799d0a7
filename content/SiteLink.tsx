import type { LinkAttributes } from '../src/index.ts';

/** The link component of an imagined router: it puts the site's language before every address. */
export function SiteLink({ href, children, ...attributes }: LinkAttributes) {
  return (
    <a {...attributes} href={`/en${href}`} data-router="">
      {children}
    </a>
  );
}
