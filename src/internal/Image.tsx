// oxlint-disable-next-line no-restricted-imports -- the version, see below; it is neither hook nor context
import { version } from 'react';
import type { Given } from './given.ts';
import { boolean, groups, optional, optionalGroup, readText, requiredText, slot } from './read.ts';
import { visibleText } from './text.ts';
import { report, review } from './report.ts';
import type { ImageAttributes } from './types.ts';

// React 18 knows this attribute by its HTML name only and warns about the other; React 19 the other way round.
const fetchPriority = version.startsWith('18.') ? 'fetchpriority' : 'fetchPriority';

interface ImageProps {
  /** The props of the component, of which `image` is read. */
  readonly of: Given<{ readonly image?: unknown }>;
  readonly className: string;
  /** The title beside it, which its text alternative must not repeat. */
  readonly title?: string | undefined;
  /** Behind text, where an image is decorative without saying so. */
  readonly background?: true;
}

/** What an image may be read from. */
interface ImageFacts extends SourceFacts {
  readonly src?: unknown;
  readonly alt?: unknown;
  readonly sources?: readonly SourceFacts[];
  readonly priority?: unknown;
  readonly render?: unknown;
}

interface SourceFacts {
  readonly srcSet?: unknown;
  readonly sizes?: unknown;
  readonly media?: unknown;
  readonly type?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
}

/** The one way an image is written: always with a text alternative, with its size, and lazy unless it comes first. */
export function Image({ of, className, title, background }: ImageProps) {
  const image: Given<ImageFacts> | undefined = optionalGroup(of, 'image');
  const src = image && requiredText(image, 'src', 'imageSource');
  if (image === undefined || src === undefined) return null;
  const attributes: ImageAttributes = {
    src,
    alt: alternative(of, image, title, background),
    ...size(of, image),
    srcSet: optional(image, 'srcSet', visibleText, 'imagePart'),
    sizes: optional(image, 'sizes', visibleText, 'imagePart'),
    ...(optional(image, 'priority', boolean, 'imagePart') === true
      ? { [fetchPriority]: 'high' }
      : { loading: 'lazy', decoding: 'async' }),
    className: `cr-image ${className}`,
  };
  const sources = optional(image, 'sources', array, 'imagePart') ?? [];
  const render = optional(image, 'render', renderer, 'imagePart');
  if (render !== undefined) return slot(image, 'render', render(attributes)) ?? null;
  const others = groups(image, 'sources', sources).flatMap((source) => readSource(source) ?? []);
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
  of: ImageProps['of'],
  image: Given<ImageFacts>,
  title: string | undefined,
  background = image.values['decorative'],
): string {
  const alt = readText(image, 'alt');
  if (background === true) {
    if (alt !== undefined) report(image, 'alt', 'decorativeAlternative');
    return '';
  }
  if (alt === undefined) {
    report(of, 'image', 'imageAlternative', image.values['alt'] ?? null);
    return '';
  }
  review(image, 'alt', 'alternativeWording', alt, title);
  return alt;
}

function size(of: ImageProps['of'], { values }: Given<ImageFacts>): { width?: number; height?: number } {
  const width = length(values['width']);
  const height = length(values['height']);
  if (width !== undefined && height !== undefined) return { width, height };
  report(of, 'image', 'imageSize', { width: values['width'], height: values['height'] });
  return {};
}

function readSource(source: Given<SourceFacts>) {
  const srcSet = requiredText(source, 'srcSet', 'imagePart');
  return srcSet === undefined
    ? undefined
    : {
        srcSet,
        media: optional(source, 'media', visibleText, 'imagePart'),
        type: optional(source, 'type', visibleText, 'imagePart'),
        sizes: optional(source, 'sizes', visibleText, 'imagePart'),
        width: optional(source, 'width', length, 'imagePart'),
        height: optional(source, 'height', length, 'imagePart'),
      };
}

function length(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && number > 0 && number < Infinity ? number : undefined;
}

function array(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function renderer(value: unknown): ((attributes: ImageAttributes) => unknown) | undefined {
  // What it takes can't be asked; the type of the prop says it.
  return typeof value === 'function' ? (value as (attributes: ImageAttributes) => unknown) : undefined;
}
