// oxlint-disable-next-line no-restricted-imports -- the version, see below; it is neither hook nor context
import { type ReactNode, version } from 'react';
import type { Given } from './given.ts';
import { boolean, each, groups, optional, optionalGroup, readText, requiredText, slot } from './read.ts';
import { visibleText } from './text.ts';
import { report, review } from './report.ts';
import type { ImageAttributes } from './types.ts';

// React 18 knows this attribute by its HTML name only and warns about the other; React 19 the other way round.
const fetchPriority = (version.startsWith('18.') ? 'fetchpriority' : 'fetchPriority') as 'fetchPriority';

/** The props of the component, of which `image` is read. */
type ImageOwner = Given<{ readonly image?: unknown }>;

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** The attributes of a `<source>`. */
interface SourceAttributes {
  srcSet?: string | undefined;
  media?: string | undefined;
  type?: string | undefined;
  sizes?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
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

/**
 * The one way an image is written: always with a text alternative, with its size, and lazy unless it comes first.
 *
 * @param title The title beside it, which its text alternative must not repeat.
 * @param background Behind text, where an image is decorative without saying so.
 */
export function image(
  of: ImageOwner,
  className: `cr-image cr-${string}`,
  title?: string,
  background?: true,
): ReactNode | undefined {
  const from: Given<ImageFacts> | undefined = optionalGroup(of, 'image');
  const src = from && requiredText(from, 'src', 'imageSource');
  if (from === undefined || src === undefined) return undefined;
  const attributes: Writable<ImageAttributes> = {
    className,
    src,
    alt: alternative(of, from, title, background),
  };
  const width = length(from['width']);
  const height = length(from['height']);
  if (width && height) {
    attributes.width = width;
    attributes.height = height;
  } else report(of, 'image', 'imageSize', { width: from['width'], height: from['height'] });
  readParts(from, ['srcSet', 'sizes'], visibleText, attributes);
  if (optional(from, 'priority', boolean, 'imagePart') === true) attributes[fetchPriority] = 'high';
  else {
    attributes.loading = 'lazy';
    attributes.decoding = 'async';
  }
  const sources = optional(from, 'sources', array, 'imagePart') ?? [];
  const render = optional(from, 'render', renderer, 'imagePart');
  if (render !== undefined) return slot(from, 'render', render(attributes));
  const others = each(groups(from, 'sources', sources), (source) => {
    if (requiredText(source, 'srcSet', 'imagePart') === undefined) return undefined;
    const other: SourceAttributes = {};
    readParts(source, ['srcSet', 'media', 'type', 'sizes'], visibleText, other);
    readParts(source, ['width', 'height'], length, other);
    return other;
  });
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
  of: ImageOwner,
  from: Given<ImageFacts>,
  title: string | undefined,
  background = from['decorative'],
): string {
  const alt = readText(from, 'alt');
  if (background === true) {
    if (alt !== undefined) report(from, 'alt', 'decorativeAlternative');
    return '';
  }
  if (alt === undefined) {
    report(of, 'image', 'imageAlternative', from['alt'] ?? null);
    return '';
  }
  review(from, 'alt', 'alternativeWording', alt, title);
  return alt;
}

/** Adds what of these is there, and nothing of the rest. */
function readParts<Name extends keyof SourceFacts, T>(
  from: Given<SourceFacts>,
  names: readonly Name[],
  read: (value: unknown) => T | undefined,
  into: { [Part in Name]?: T | undefined },
): void {
  for (const name of names) {
    const value = optional(from, name, read, 'imagePart');
    if (value !== undefined) into[name] = value;
  }
}

function length(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && number > 0 && number < Infinity ? number : undefined;
}

function array(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function renderer(value: unknown): ((attributes: ImageAttributes) => unknown) | undefined {
  // A function can't be asked for its parameters; the type of the prop tells them.
  return typeof value === 'function' ? (value as (attributes: ImageAttributes) => unknown) : undefined;
}
