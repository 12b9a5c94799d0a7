import type { Page } from 'playwright';

/** Chromium's words for what nobody hears of, and for the lines that a text breaks into. */
const unspoken = new Set(['generic', 'none', 'InlineTextBox']);

/** What depends on who is looking and not on the page. */
const passing = new Set(['focused', 'focusable']);

/**
 * What the browser tells a screen reader of a page, line by line: role, name and properties, indented below what they are
 * part of. The page's own line is left out: its title and address are each site's.
 */
export async function accessibilityTree(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const { origin, pathname, search } = new URL(page.url());
  const here = `${origin}${pathname}${search}#`;
  const told = (value: unknown) => String(value).replace(here, '#').replace(origin, '');
  const lines: string[] = [];
  const tell = (ids: readonly string[] = [], depth = 0): void => {
    for (const id of ids) {
      const node = byId.get(id);
      if (node === undefined) continue;
      const role = told(node.role?.value);
      if (node.ignored || unspoken.has(role)) {
        tell(node.childIds, depth);
        continue;
      }
      const properties = (node.properties ?? [])
        .filter(({ name, value }) => !passing.has(name) && value.value !== undefined)
        .map(({ name, value }) => `, ${name} ${told(value.value)}`);
      const description = node.description?.value ? `, described “${told(node.description.value)}”` : '';
      lines.push(
        `${'  '.repeat(depth)}${role} “${told(node.name?.value ?? '')}”${properties.join('')}${description}`,
      );
      tell(node.childIds, depth + 1);
    }
  };
  tell(nodes[0]?.childIds);
  return lines;
}

/**
 * The same as a plain list: what is read out and in which order, without what only a style sheet makes of it: bullets,
 * whether some words are a paragraph of their own, and whether a space stands between two lines or within one.
 */
export function inOrder(tree: readonly string[]): readonly string[] {
  return tree
    .map((line) => line.trim())
    .filter((line) => !/^(?:ListMarker|paragraph)\b|^StaticText “\s*”/.test(line));
}
