import type { ReactNode } from 'react';

interface ListProps {
  readonly items: readonly ReactNode[];
  readonly className: string;
  readonly ordered?: boolean | undefined;
  /** What a lone item is written as: words stand in a paragraph, anything else in a div. Default `'div'`. */
  readonly lone?: 'p' | 'div' | undefined;
}

/**
 * The one way a list is written. Nothing to list writes nothing, and one item is no list: "list, one item" is a detour
 * for a listener. `role="list"` stays, because Safari stops calling a list one when its markers are styled away.
 */
export function List({ items, className, ordered, lone: Lone = 'div' }: ListProps) {
  if (items.length === 0) return null;
  if (items.length === 1) {
    return (
      <div className={`cr-list ${className}`}>
        <Lone className="cr-list__item">{items[0]}</Lone>
      </div>
    );
  }
  const Element = ordered === true ? 'ol' : 'ul';
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- Safari needs the role, see above
    <Element role="list" className={`cr-list ${className}`}>
      {items.map((item, index) => (
        <li key={keyOf(item) ?? index} className="cr-list__item">
          {item}
        </li>
      ))}
    </Element>
  );
}

function keyOf(item: ReactNode): string | null {
  return typeof item === 'object' && item !== null && 'key' in item ? item.key : null;
}
