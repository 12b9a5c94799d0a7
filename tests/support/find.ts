/** The element that a test looks at. A wrong selector must not look like nothing to see. */
export function find(container: Element, selector: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}.`);
  return found;
}
