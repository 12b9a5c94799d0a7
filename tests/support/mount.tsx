import '../../.storybook/frame/fonts.css';
import '../../src/styles/index.css';
import '../../.storybook/frame/preview.css';
import { act, StrictMode, type ReactElement } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';

// React asks tests to say that they wait for it.
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

// Text is measured in the font that readers of the stories see, and not while that is on its way.
await Promise.all(
  [...document.fonts].filter(({ family }) => family.includes('Atkinson')).map((font) => font.load()),
);

interface Mounted {
  readonly container: HTMLElement;
  /** What the server sent, as the browser parsed it; empty without a server. */
  readonly serverHtml: string;
  readonly rerender: (element: ReactElement) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Shows an element as a site does: the server's HTML first, then React in the browser. */
export async function hydrate(element: ReactElement): Promise<Mounted> {
  const strict = <StrictMode>{element}</StrictMode>;
  const container = addContainer();
  container.innerHTML = renderToString(strict);
  const serverHtml = container.innerHTML;
  let root: Root | undefined;
  await act(async () => {
    root = hydrateRoot(container, strict, {
      onRecoverableError: (error) => {
        throw new Error('React threw the HTML of the server away and wrote its own', { cause: error });
      },
    });
  });
  return { container, serverHtml, rerender: rerenderer(root), remove: remover(container, root) };
}

/** Shows the server's HTML and nothing else, as a site without scripts does. */
export function showStatic(element: ReactElement): Pick<Mounted, 'container' | 'remove'> {
  const container = addContainer();
  container.innerHTML = renderToString(element);
  return { container, remove: async () => container.remove() };
}

/** Shows an element in the browser alone. */
export async function render(element: ReactElement): Promise<Mounted> {
  const container = addContainer();
  const root = createRoot(container);
  await act(async () => root.render(<StrictMode>{element}</StrictMode>));
  return { container, serverHtml: '', rerender: rerenderer(root), remove: remover(container, root) };
}

function addContainer(): HTMLElement {
  const container = document.createElement('div');
  document.body.append(container);
  return container;
}

function rerenderer(root: Root | undefined): Mounted['rerender'] {
  return async (element) => {
    await act(async () => root?.render(<StrictMode>{element}</StrictMode>));
  };
}

function remover(container: HTMLElement, root: Root | undefined): () => Promise<void> {
  return async () => {
    await act(async () => root?.unmount());
    container.remove();
  };
}
