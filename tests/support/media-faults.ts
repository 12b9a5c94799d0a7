import { textContrasts } from './contrast.ts';

/** Words, edges and separators that a page in forced colours doesn't show, and pictures that it should not show there. */
export function lostInForcedColors(container: Element): readonly string[] {
  const background = getComputedStyle(document.body).backgroundColor;
  const all = (selector: string) => [...container.querySelectorAll(selector)];
  const edged =
    '.cr-threat-card, .cr-threat-level__label, .cr-mission-banner, .cr-quotation, a.cr-mission-banner__action';
  return [
    ...textContrasts(container)
      .filter(({ ratio }) => ratio < 4.5)
      .map(({ text, ratio }) => `text of ${ratio.toFixed(2)}: ${text}`),
    ...all(edged)
      .filter((element) => !hasVisibleEdge(element, background))
      .map(({ className }) => `no edge: ${className}`),
    ...all('.cr-breadcrumbs .cr-list__item + .cr-list__item')
      .filter((step) => !hasVisibleEdge(step, background, '::before'))
      .map(({ textContent }) => `no separator: ${textContent}`),
    ...all('.cr-threat-level__meter rect')
      .filter((bar) => getComputedStyle(bar).stroke === background)
      .map(() => 'an invisible bar of a meter'),
    ...all('.cr-mission-banner__picture')
      .filter((picture) => picture.checkVisibility())
      .map(() => 'a picture behind words'),
  ];
}

/** Whether a side of an element has a line that stands out from the page. */
export function hasVisibleEdge(element: Element, background: string, pseudo?: '::before'): boolean {
  const style = getComputedStyle(element, pseudo);
  return (['Top', 'Right', 'Bottom', 'Left'] as const).some(
    (side) =>
      style.content !== 'none' &&
      Number.parseFloat(style[`border${side}Width`]) > 0 &&
      style[`border${side}Style`] === 'solid' &&
      style[`border${side}Color`] !== background,
  );
}

/** The longest transition or animation, in seconds. */
export function longest(element: Element): number {
  return Math.max(
    ...['', '::before', '::after'].flatMap((pseudo) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element, pseudo);
      return `${transitionDuration}, ${animationDuration}`
        .split(', ')
        .map((duration) => (duration === 'auto' ? 0 : Number.parseFloat(duration)));
    }),
  );
}
