/**
 * Elements that stand before the one that precedes them in the document, among siblings that hold something focusable.
 *
 * Compared as boxes: the next sibling must not end above the previous one, or beside it towards the start of the line.
 * Newspaper columns run down and start again at the top, further along: that is in order.
 */
export function outOfOrder(root: Element): readonly string[] {
  return [root, ...root.querySelectorAll('*')].flatMap((parent) => {
    const children = [...parent.children].filter(
      (child) => child.matches('a[href], [tabindex]') || child.querySelector('a[href], [tabindex]') !== null,
    );
    return children.slice(1).flatMap((child, index) => {
      const previous = children[index];
      return previous !== undefined && standsBefore(child, previous, getComputedStyle(parent).direction)
        ? `${words(child)} stands before ${words(previous)}`
        : [];
    });
  });
}

/** Whether one box comes before another for somebody who reads in a direction; what is clipped away comes nowhere. */
export function standsBefore(one: Element, other: Element, direction: string): boolean {
  if ([one, other].some((element) => getComputedStyle(element).clipPath !== 'none')) return false;
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  // Half a pixel of rounding is no overlap.
  const above = a.bottom <= b.top + 0.5;
  const towardsStart = direction === 'ltr' ? a.right <= b.left + 0.5 : a.left >= b.right - 0.5;
  const towardsEnd = direction === 'ltr' ? a.left >= b.right - 0.5 : a.right <= b.left + 0.5;
  const below = a.top >= b.bottom - 0.5;
  return (above && !towardsEnd) || (towardsStart && !below);
}

function words(element: Element): string {
  return `“${element.textContent.trim().slice(0, 30)}”`;
}
