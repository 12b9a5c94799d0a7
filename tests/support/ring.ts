import { contrast, parseColor } from './contrast.ts';

/** What is wrong with the focus ring of the link that has the focus; nothing if anybody can see all of it. */
export function ringFault(link: Element, container: Element): string | undefined {
  // A link alone has no box behind it, and WebKit has styles for one even so.
  const [own, behind] = [getComputedStyle(link), getComputedStyle(link, '::after')];
  const ring = [own, ...(isDrawn(behind) ? [behind] : [])].find(
    ({ outlineStyle }) => outlineStyle === 'solid',
  );
  if (ring === undefined) return 'no ring';
  if (Number.parseFloat(ring.outlineWidth) < 2) return 'thin ring';
  if (ringContrast(ring) < 9) return 'ring of one colour';
  const clip = clippedBy(link, container);
  return clip === undefined ? undefined : `ring cut by ${clip.className}`;
}

const isDrawn = ({ content }: CSSStyleDeclaration) => content !== 'none' && content !== 'normal';

/** How far the two colours of a ring are apart. Forced colours have one, which the system vouches for. */
function ringContrast({ outlineColor, boxShadow }: CSSStyleDeclaration): number {
  const outside = /^(?:rgb|color|oklch)\([^)]*\)/.exec(boxShadow)?.[0];
  return outside === undefined || parseColor(outlineColor)[3] < 1
    ? 0
    : contrast(parseColor(outlineColor), parseColor(outside));
}

function clippedBy(link: Element, container: Element): Element | undefined {
  for (
    let ancestor = link.parentElement;
    ancestor !== null && ancestor !== container;
    ancestor = ancestor.parentElement
  ) {
    const { overflowX, overflowY, contain, clipPath } = getComputedStyle(ancestor);
    const hides = [overflowX, overflowY].some((value) => value !== 'visible');
    if ((hides || /paint|content|strict/.test(contain)) && !ancestor.matches('.cr-prose__scroll'))
      return ancestor;
    if (clipPath !== 'none') return ancestor;
  }
  return undefined;
}
