import { createElement, createRef, version } from 'react';
import { describe, expect, test } from 'vitest';
import * as cresset from '../src/index.ts';
import { takeLogged } from './support/console.ts';
import { made, type Export } from './support/made.ts';
import { hydrate, render } from './support/mount.tsx';
import { componentNames } from './support/samples.ts';

interface StoryModule {
  readonly default: { readonly component: unknown; readonly args?: object };
  readonly Default: { readonly args?: object };
}

const modules = Object.values(import.meta.glob<StoryModule>('../stories/*.stories.tsx', { eager: true }));

/** Every export, with the props of its story "Default". */
const components = Object.entries(cresset).map(([name, component]) => {
  const module = modules.find((candidate) => candidate.default.component === component);
  if (module === undefined) throw new Error(`${name} has no story file, so nobody has seen it.`);
  // Its story file passed the compiler with these props.
  const exported = { name, component: component as unknown as Export['component'] };
  return { name, exported, props: { ...module.default.args, ...module.Default.args } };
});

const isReact18 = version.startsWith('18.');
// Said by vite.config.ts.
const form = import.meta.env['VITE_FORM'];

describe.for(components)('$name', ({ name, exported, props }) => {
  const show = async (more: object = {}) => hydrate(await made(exported, { ...props, ...more }));

  test('hands id, class, style, language, direction and data attributes to its root', async () => {
    const shown = await show({
      'id': 'the-root',
      'className': 'of-the-site',
      'style': { marginTop: 7 },
      'lang': 'cy',
      'dir': 'rtl',
      'data-of-the-site': 'yes',
    });
    const root = shown.container.firstElementChild;
    expect(root?.id).toBe('the-root');
    expect(root?.className).toMatch(/^cr-[a-z-]+ of-the-site$/);
    expect(root?.getAttribute('style')).toMatch(/margin-top: ?7px/);
    expect(root?.getAttribute('dir')).toBe('rtl');
    expect(root?.getAttribute('data-of-the-site')).toBe('yes');
    // The language of a quotation is the language of the words it quotes.
    const spoken = name === 'Quotation' ? root?.querySelector('blockquote') : root;
    expect(spoken?.getAttribute('lang')).toBe('cy');
    await shown.remove();
  });

  if (form === 'server component')
    test('comes from the server as what it has written: the browser gets no component', async () => {
      expect((await made(exported, props)).type).toMatch(/^[a-z]+$/);
    });

  // Nobody can take hold of an element on a server.
  if (form !== 'server component')
    test('gives its root element to a ref, where React hands refs to functions', async () => {
      const ref = createRef<HTMLElement>();
      const shown = await render(await made(exported, { ...props, ref }));
      // React 18 keeps the ref, and says so for the first of them.
      if (isReact18) takeLogged();
      expect(ref.current).toBe(isReact18 ? null : shown.container.firstElementChild);
      await shown.remove();
    });

  if (form === 'compiled')
    test('was compiled: it keeps what it has written for as long as its props are the same', () => {
      expect(String(exported.component)).toMatch(/\b_c\(\d+\)/);
    });

  test("logs nothing in StrictMode, and keeps the server's HTML", async () => {
    const shown = await show();
    expect(shown.container.innerHTML).toBe(shown.serverHtml);
    expect(shown.serverHtml).not.toBe('');
    await shown.remove();
  });

  test('is not there for anybody when it is hidden', async () => {
    const shown = await show({ hidden: true });
    expect(shown.container.firstElementChild?.checkVisibility()).toBe(false);
    await shown.remove();
  });

  test('stands twice on a page without an id of its own', async () => {
    const once = await show();
    const again = await show();
    expect(document.querySelectorAll('[id]:not(html, head, head *)')).toHaveLength(0);
    await once.remove();
    await again.remove();
  });

  test('is not turned into something else by a role, a handler or foreign HTML', async () => {
    const shown = await show({
      'role': 'button',
      'tabIndex': 0,
      'onClick': () => {},
      'aria-hidden': true,
      'dangerouslySetInnerHTML': { __html: '<b>foreign</b>' },
    });
    const root = shown.container.firstElementChild;
    for (const attribute of ['role', 'tabindex', 'aria-hidden'])
      expect(root?.hasAttribute(attribute)).toBe(false);
    expect(shown.container.innerHTML).not.toContain('foreign');
    expect(takeLogged().filter((message) => !message.startsWith(`error: Cresset: ${name}.`))).toEqual([]);
    await shown.remove();
  });

  test('splits no words of links, headings, dates and works by comments', async () => {
    const shown = await show();
    for (const element of shown.container.querySelectorAll('a, h1, h2, h3, h4, h5, h6, time, cite')) {
      expect(element.innerHTML, element.textContent).not.toContain('<!--');
    }
    await shown.remove();
  });
});

test('every export is a component, and each has a sample for the tests of all', () => {
  expect(components.map(({ name }) => name)).toEqual(componentNames);
});

function Closed() {
  return <div className="cr-closed" />;
}

describe('the suite', () => {
  test('refuses a component that keeps its attributes to itself', async () => {
    const shown = await hydrate(createElement(Closed as Export['component'], { id: 'the-root' }));
    expect(shown.container.firstElementChild?.id).not.toBe('the-root');
    await shown.remove();
  });
});
