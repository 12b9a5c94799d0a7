import type { CDPSession } from '@playwright/test';
import type { World } from '../checks/world.ts';

/** Chromium's words for what nobody hears of; the page itself is in every path, under a title that Storybook chooses. */
const unspoken = new Set(['RootWebArea', 'generic', 'none', 'InlineTextBox']);

/** Longer names are cut: they are there to be recognised. */
const longest = 80;

/**
 * Where an observed element lies, in the words of the browser's own accessibility tree: roles and names from the page down
 * to the element. It stays the same when classes, ids and wrappers change.
 */
export async function locate(world: World, devtools: CDPSession, element: number): Promise<string[]> {
  const objectId = await world.objectOf((index) => globalThis.cressetAudit?.elements[index], element);
  if (objectId === undefined) return [];
  try {
    const { nodes } = await devtools.send('Accessibility.getPartialAXTree', {
      objectId,
      fetchRelatives: true,
    });
    const { node } = await devtools.send('DOM.describeNode', { objectId });
    const path: string[] = [];
    const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    let current = start;
    while (current !== undefined) {
      const role = textOf(current.role);
      if (!current.ignored && !unspoken.has(role)) {
        const name = textOf(current.name).slice(0, longest);
        path.unshift(name === '' ? role : `${role} “${name}”`);
      }
      const { parentId } = current;
      current = parentId === undefined ? undefined : nodes.find(({ nodeId }) => nodeId === parentId);
    }
    // An element without a role of its own is told by its kind.
    const spoken = start !== undefined && !start.ignored && textOf(start.role) !== 'generic';
    return spoken ? path : [...path, `<${node.localName}>`];
  } finally {
    await devtools.send('Runtime.releaseObject', { objectId });
  }
}

function textOf(value: { value?: unknown } | undefined): string {
  return typeof value?.value === 'string' ? value.value.trim().replaceAll(/\s+/g, ' ') : '';
}
