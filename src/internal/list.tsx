import type { ReactElement, ReactNode } from 'react';

/**
 * The one way a list is written. Nothing to list writes nothing, and one item is no list: "list, one item" is a detour
 * for a listener. `role="list"` stays, because Safari stops calling a list one when its markers are styled away.
 *
 * @param Lone What a lone item is written as: words stand in a paragraph, anything else in a div.
 * @param isCurrentLast Whether the last item is the page itself. Safari calls a bare `span` that says so a group.
 */
export function list(
  className: `cr-list cr-${string}`,
  items: readonly ReactNode[],
  Lone: 'p' | 'div' = 'div',
  ordered?: boolean | null,
  isCurrentLast?: boolean,
): ReactElement | null {
  if (items.length === 0) return null;
  if (items.length === 1) {
    return (
      <div className={className}>
        <Lone className="cr-list__item">{items[0]}</Lone>
      </div>
    );
  }
  const keys = keysOf(items);
  const Element = ordered === true ? 'ol' : 'ul';
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- Safari needs the role, see above
    <Element role="list" className={className}>
      {items.map((item, index) => (
        <li
          key={keys[index]}
          className="cr-list__item"
          aria-current={isCurrentLast === true && index === items.length - 1 ? 'page' : undefined}
        >
          {item}
        </li>
      ))}
    </Element>
  );
}

/** One key for each item: the caller's, which no index can equal, or its index; a key that stands twice is made unique. */
function keysOf(items: readonly ReactNode[]): readonly string[] {
  const keys = new Set<string>();
  items.forEach((item, index) => {
    // Of what React shows, elements and portals have one, or null.
    const own = (item as { readonly key?: unknown } | null | undefined)?.key ?? undefined;
    let key = own === undefined ? String(index) : `key ${String(own)}`;
    while (keys.has(key)) key += ' again';
    keys.add(key);
  });
  return [...keys];
}
