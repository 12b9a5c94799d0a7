import type { CDPSession } from '@playwright/test';
import type { World } from './world.ts';

/** Events that tell how something is operated. */
const telling: readonly string[] =
  'click dblclick mousedown mouseup pointerdown pointerup keydown keyup keypress focus focusin mouseenter mouseover mousemove pointerenter pointerover pointermove'.split(
    ' ',
  );

const reactRoot = 'react-root';

/**
 * Brings into our world what each element answers to: a Map in `cressetAudit.listeners`, from a node to the names of
 * events. Only the browser itself knows listeners, and React, which listens at the root of its tree for every element in
 * it, keeps its handlers where only the page's own world sees them.
 */
export async function readListeners(world: World, devtools: CDPSession): Promise<void> {
  const objectGroup = 'cresset-audit-listeners';
  try {
    const { result: page } = await devtools.send('Runtime.evaluate', { expression: 'document', objectGroup });
    if (page.objectId === undefined) return;
    const { listeners } = await devtools.send('DOMDebugger.getEventListeners', {
      objectId: page.objectId,
      depth: -1,
      pierce: true,
    });
    const { result: found } = await devtools.send('Runtime.evaluate', {
      expression: `(${handlersOfFrameworks.toString()})(${doesNothing.toString()}, ${JSON.stringify(telling)}, '${reactRoot}')`,
      objectGroup,
    });
    const handlers = await elementsIn(devtools, found.objectId);
    const roots = new Set(handlers.filter(({ types }) => types.includes(reactRoot)).map(({ node }) => node));
    const answers = new Map<number, string[]>();
    const add = (node: number | undefined, types: readonly string[]): void => {
      if (node !== undefined) answers.set(node, [...(answers.get(node) ?? []), ...types]);
    };
    for (const { node, types } of handlers)
      add(
        node,
        types.filter((type) => type !== reactRoot),
      );
    for (const { type, backendNodeId, handler } of listeners) {
      if (backendNodeId === undefined || !telling.includes(type)) continue;
      const text = handler?.description ?? '';
      // At a root React listens for everything, with functions of four parameters; others are the page's own.
      const isOfReact = roots.has(backendNodeId) && /^function[^(]*\((?:[^,)]*,){3}[^,)]*\)/.test(text);
      if (!isOfReact && !doesNothing(text)) add(backendNodeId, [type]);
    }
    await world.withNodes([...answers.keys()], keepListeners, [...answers.values()]);
  } finally {
    await devtools.send('Runtime.releaseObjectGroup', { objectGroup });
  }
}

async function elementsIn(
  devtools: CDPSession,
  objectId: string | undefined,
): Promise<readonly { readonly node: number; readonly types: readonly string[] }[]> {
  if (objectId === undefined) return [];
  const { result: properties } = await devtools.send('Runtime.getProperties', {
    objectId,
    ownProperties: true,
  });
  const types: unknown = JSON.parse(properties.find(({ name }) => name === 'types')?.value?.value ?? '[]');
  if (!Array.isArray(types)) return [];
  const elements = properties.filter(({ name, value }) => /^\d+$/.test(name) && value?.subtype === 'node');
  return Promise.all(
    elements.map(async ({ name, value }) => {
      const { node } = await devtools.send('DOM.describeNode', { objectId: value?.objectId ?? '' });
      return { node: node.backendNodeId, types: types[Number(name)] };
    }),
  );
}

/**
 * Runs in the page's own world: elements for which a framework listens at a place further up, and with them, in `types`,
 * to what. React keeps the props of an element on it, Solid and Svelte the handlers.
 */
function handlersOfFrameworks(
  isIdle: (text: string) => boolean,
  known: readonly string[],
  root: string,
): Node[] {
  const trees = (tree: Document | ShadowRoot): Node[] => [
    tree,
    ...[...tree.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot === null ? [element] : [element, ...trees(element.shadowRoot)],
    ),
  ];
  const found: Node[] = [];
  const types: string[][] = [];
  for (const node of trees(document)) {
    const answers: string[] = [];
    const add = (type: string, handler: unknown): void => {
      if (known.includes(type) && typeof handler === 'function' && !isIdle(String(handler)))
        answers.push(type);
    };
    for (const key of Object.keys(node)) {
      // In the document it hears only what is selected.
      if (key.startsWith('__reactContainer$') || (key.startsWith('_reactListening') && node !== document))
        answers.push(root);
      const value: unknown = Reflect.get(node, key);
      if (/^__react(?:Props|EventHandlers)\$/.test(key) && typeof value === 'object' && value !== null) {
        for (const [prop, handler] of Object.entries(value)) {
          const name = prop.startsWith('on') ? prop.slice(2).toLowerCase() : '';
          add(name === 'doubleclick' ? 'dblclick' : name, handler);
        }
      } else if (/^(?:\$\$|__)[a-z]+$/.test(key)) {
        add(key.slice(2), Array.isArray(value) ? value[0] : value);
      }
    }
    if (answers.length === 0) continue;
    found.push(node);
    types.push(answers);
  }
  return Object.assign(found, { types: JSON.stringify(types) });
}

/** Whether the text of a function does nothing, or only keeps an event from whoever else would hear of it. */
function doesNothing(text: string): boolean {
  if (text === '') return false;
  const body = text
    .replaceAll(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '')
    .trim()
    .replace(
      /^(?:async\s+)?(?:function\b[^(]*\([^)]*\)|[\w$]+\s*\([^)]*\)(?=\s*\{)|(?:\([^)]*\)|[\w$]+)\s*=>)/,
      '',
    );
  const left = body
    .replaceAll(/[\w$]+\.(?:stopPropagation|stopImmediatePropagation|preventDefault)\(\)/g, '')
    .replaceAll(/\b(?:return|undefined|null|false|void 0)\b|[\s{}();,]/g, '');
  return left === '';
}

/** Runs in our world. */
function keepListeners(types: readonly (readonly string[])[], ...nodes: readonly Node[]): void {
  const { cressetAudit } = globalThis;
  if (cressetAudit === undefined) return;
  // Whoever plays a story hears of every focus at the document, in Storybook on every page.
  const isHeard = (node: Node, type: string): boolean => node !== document || type !== 'focus';
  cressetAudit.listeners = new Map(
    nodes.map((node, index) => [node, new Set(types[index]?.filter((type) => isHeard(node, type)))]),
  );
}
