// oxlint-disable-next-line no-restricted-imports -- the version, see below; it is neither hook nor context
import { version } from 'react';
import { facts, hasFacts, isMissing, slot, visibleText } from './read.ts';
import { report } from './report.ts';
import type { ImageAttributes, ImageSource } from './types.ts';

// React 18 knows this attribute by its HTML name only and warns about the other; React 19 the other way round.
const fetchPriority = version.startsWith('18.') ? 'fetchpriority' : 'fetchPriority';

interface ImageProps {
  readonly place: string;
  readonly image: unknown;
  readonly className: string;
  /** The title beside it, which its text alternative must not repeat. */
  readonly title?: string | undefined;
  /** Behind text, where an image is decorative without saying so. */
  readonly background?: true;
}

/** The one way an image is written: always with a text alternative, with its size, and lazy unless it comes first. */
export function Image({ place, image, className, title, background }: ImageProps) {
  if (!hasFacts(place, image)) return null;
  const src = visibleText(image['src']);
  if (src === undefined) {
    report(`${place}.src`, 'imageSource', image['src'] ?? null);
    return null;
  }
  const attributes: ImageAttributes = {
    src,
    alt: alternative(place, background === true ? { ...image, decorative: true } : image, title),
    ...size(place, image),
    srcSet: part(place, image, 'srcSet', visibleText),
    sizes: part(place, image, 'sizes', visibleText),
    ...(part(place, image, 'priority', boolean) === true
      ? { [fetchPriority]: 'high' }
      : { loading: 'lazy', decoding: 'async' }),
    className: `cr-image ${className}`,
  };
  const render = part(place, image, 'render', renderer);
  if (render !== undefined) return slot(`${place}.render`, render(attributes)) ?? null;
  const sources = readSources(place, image);
  const element = <img {...attributes} alt={attributes.alt} />;
  if (sources.length === 0) return element;
  return (
    <picture className="cr-picture">
      {sources.map((source, index) => (
        <source key={index} {...source} />
      ))}
      {element}
    </picture>
  );
}

function alternative(
  place: string,
  image: Readonly<Record<string, unknown>>,
  title: string | undefined,
): string {
  const alt = visibleText(image['alt']);
  if (image['decorative'] === true) {
    if (alt !== undefined) report(`${place}.alt`, 'decorativeAlternative', alt);
    return '';
  }
  if (alt === undefined) {
    report(place, 'imageAlternative', image['alt']);
    return '';
  }
  if (alt === title || alt.length > 150 || /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(alt))
    report(`${place}.alt`, 'alternativeWording', alt);
  return alt;
}

function size(
  place: string,
  { width, height }: Readonly<Record<string, unknown>>,
): { width?: number; height?: number } {
  if (isLength(width) && isLength(height)) return { width, height };
  report(place, 'imageSize', { width, height });
  return {};
}

/** A part that may be left out; one of another kind is reported. */
function part<T>(
  place: string,
  image: Readonly<Record<string, unknown>>,
  name: string,
  read: (value: unknown) => T | undefined,
): T | undefined {
  const found = read(image[name]);
  if (found === undefined && !isMissing(image[name])) report(`${place}.${name}`, 'imagePart', image[name]);
  return found;
}

function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function length(value: unknown): number | undefined {
  return isLength(value) ? value : undefined;
}

function array(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function renderer(value: unknown): ((attributes: ImageAttributes) => unknown) | undefined {
  // What it takes can't be asked; the type of the prop says it.
  return typeof value === 'function' ? (value as (attributes: ImageAttributes) => unknown) : undefined;
}

function readSources(place: string, image: Readonly<Record<string, unknown>>): readonly ImageSource[] {
  return (part(place, image, 'sources', array) ?? []).flatMap((entry) => {
    const own = `${place}.sources`;
    const source = facts(own, entry);
    if (source === undefined) return [];
    const srcSet = visibleText(source['srcSet']);
    if (srcSet === undefined) {
      report(`${own}.srcSet`, 'imagePart', source['srcSet'] ?? null);
      return [];
    }
    return {
      srcSet,
      media: part(own, source, 'media', visibleText),
      type: part(own, source, 'type', visibleText),
      sizes: part(own, source, 'sizes', visibleText),
      width: part(own, source, 'width', length),
      height: part(own, source, 'height', length),
    };
  });
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
