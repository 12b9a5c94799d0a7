import type { ImageAttributes } from '../src/index.ts';

/** The image component of an imagined site, as a framework has one: it is given the attributes of ours and marks its pictures. */
export function SiteImage({ fetchPriority, ...attributes }: ImageAttributes) {
  return <img {...attributes} fetchPriority={fetchPriority} alt={attributes.alt} data-drawn-by="the site" />;
}
