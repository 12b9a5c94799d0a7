/** The outermost elements that Cresset wrote. */
export function ourRoots(container: Element): readonly Element[] {
  return [...container.querySelectorAll('[class^="cr-"]')].filter(
    (element) => element.parentElement?.closest('[class^="cr-"]') === null,
  );
}
