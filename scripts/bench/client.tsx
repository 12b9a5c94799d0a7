import { createElement, type FunctionComponent } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';

/** What the browser is measured at, each to its end. */

type List = FunctionComponent<{ readonly count: number }>;

/** React has written, and style and layout are known. */
export function mount(list: List, count: number): void {
  const root = createRoot(place());
  flushSync(() => {
    root.render(createElement(list, { count }));
  });
  void document.body.offsetHeight;
}

/** React has found everything that the server wrote. */
export function hydrate(list: List, count: number): void {
  flushSync(() => {
    hydrateRoot(place(), createElement(list, { count }), {
      onRecoverableError(error) {
        throw error;
      },
    });
  });
}

function place(): HTMLElement {
  const found = document.querySelector<HTMLElement>('#root');
  if (found === null) throw new Error('The page has no place to write into.');
  return found;
}
