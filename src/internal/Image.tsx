// oxlint-disable-next-line no-restricted-imports -- the version, see below; it is neither hook nor context
import { version } from 'react';
import { boolean, facts, hasFacts, readEach, requiredText, slot, visibleText } from './read.ts';
import { report } from './report.ts';
import type { ImageAttributes, ImageSource } from './types.ts';

// React 18 knows this attribute by its HTML name only and warns about the other; React 19 the other way round.
const fetchPriority = version.startsWith('18.') ? 'fetchpriority' : 'fetchPriority';

const fileReaders = {
  srcSet: visibleText,
  sizes: visibleText,
  sources: array,
  priority: boolean,
  render: renderer,
};

const sourceReaders = {
  media: visibleText,
  type: visibleText,
  sizes: visibleText,
  width: length,
  height: length,
};

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
  const src = requiredText(`${place}.src`, image['src'], 'imageSource');
  if (src === undefined) return null;
  const { sources, priority, render, ...file } = readEach(place, image, fileReaders, 'imagePart');
  const attributes: ImageAttributes = {
    src,
    alt: alternative(place, image, background === true || image['decorative'] === true, title),
    ...size(place, image),
    ...file,
    ...(priority === true ? { [fetchPriority]: 'high' } : { loading: 'lazy', decoding: 'async' }),
    className: `cr-image ${className}`,
  };
  if (render !== undefined) return slot(`${place}.render`, render(attributes)) ?? null;
  const others = (sources ?? []).flatMap((source) => readSource(`${place}.sources`, source) ?? []);
  const element = <img {...attributes} alt={attributes.alt} />;
  if (others.length === 0) return element;
  return (
    <picture className="cr-picture">
      {others.map((source, index) => (
        <source key={index} {...source} />
      ))}
      {element}
    </picture>
  );
}

function alternative(
  place: string,
  image: Readonly<Record<string, unknown>>,
  decorative: boolean,
  title: string | undefined,
): string {
  const alt = visibleText(image['alt']);
  if (decorative) {
    if (alt !== undefined) report(`${place}.alt`, 'decorativeAlternative', alt);
    return '';
  }
  if (alt === undefined) report(place, 'imageAlternative', image['alt']);
  report(`${place}.alt`, 'alternativeWording', { alt, title });
  return alt ?? '';
}

function size(place: string, image: Readonly<Record<string, unknown>>): { width?: number; height?: number } {
  const width = length(image['width']);
  const height = length(image['height']);
  if (width !== undefined && height !== undefined) return { width, height };
  report(place, 'imageSize', { width: image['width'], height: image['height'] });
  return {};
}

function readSource(place: string, value: unknown): ImageSource | undefined {
  const source = facts(place, value);
  if (source === undefined) return undefined;
  const srcSet = requiredText(`${place}.srcSet`, source['srcSet'], 'imagePart');
  return srcSet === undefined
    ? undefined
    : { srcSet, ...readEach(place, source, sourceReaders, 'imagePart') };
}

function length(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
}

function array(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function renderer(value: unknown): ((attributes: ImageAttributes) => unknown) | undefined {
  // What it takes can't be asked; the type of the prop says it.
  return typeof value === 'function' ? (value as (attributes: ImageAttributes) => unknown) : undefined;
}
