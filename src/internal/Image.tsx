// oxlint-disable-next-line no-restricted-imports -- the version, see below; it is neither hook nor context
import { version } from 'react';
import { isRecord, visibleText } from './read.ts';
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
  if (image === undefined || image === null) return null;
  const given = isRecord(image) ? image : {};
  const src = visibleText(given['src']);
  if (src === undefined) {
    report(`${place}.src`, 'imageSource', given['src'] ?? null);
    return null;
  }
  const attributes: ImageAttributes = {
    src,
    alt: background === true ? '' : alternative(place, given, title),
    ...size(place, given),
    srcSet: visibleText(given['srcSet']),
    sizes: visibleText(given['sizes']),
    ...(given['priority'] === true ? { [fetchPriority]: 'high' } : { loading: 'lazy', decoding: 'async' }),
    className: `cr-image ${className}`,
  };
  const { render } = given;
  if (typeof render === 'function') return render(attributes);
  const sources = readSources(given['sources']);
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
  if (image['decorative'] === true) return '';
  const alt = visibleText(image['alt']);
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

function readSources(value: unknown): readonly ImageSource[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).flatMap((source) => {
    const srcSet = visibleText(source['srcSet']);
    if (srcSet === undefined) return [];
    const { width, height } = source;
    return {
      srcSet,
      media: visibleText(source['media']),
      type: visibleText(source['type']),
      sizes: visibleText(source['sizes']),
      width: isLength(width) ? width : undefined,
      height: isLength(height) ? height : undefined,
    };
  });
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
