import { getQueriesForElement, type BoundFunctions, type queries } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

interface Rendered extends BoundFunctions<typeof queries> {
  readonly html: string;
  /** Where the markup stands. */
  readonly body: HTMLElement;
  /** The outermost element that was written. */
  readonly root: Element;
}

/** The server's markup, read as a browser reads it, to be searched by role and name. */
export function render(node: ReactNode): Rendered {
  const html = renderToStaticMarkup(node);
  const { body } = new JSDOM(`<!doctype html><title>Test</title>${html}`).window.document;
  return { ...getQueriesForElement(body), html, body, root: body.firstElementChild ?? body };
}

/** The server's markup without what is there for styles only. */
export function outline(node: ReactNode): string {
  return withoutStyling(renderToStaticMarkup(node));
}

export function withoutStyling(html: string): string {
  return html.replace(/ (?:class|data-[a-z-]+)="[^"]*"/g, '');
}

/** Whether one element comes before another in the document. */
export function comesBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & first.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
