import { describe, expect, test } from 'vitest';
import { exposed } from '../support/accessibility-tree.ts';
import { takeLogged } from '../support/console.ts';
import { textContrasts } from '../support/contrast.ts';
import { setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { pointAt } from '../support/mouse.ts';
import { ourRoots } from '../support/our-roots.ts';
import { stories, type Story } from '../support/stories.tsx';

const hostilePages = stories.filter(({ isHostile }) => isHostile);

/** What a reader needs of our parts, and a site's element rules could take. */
const properties = [
  'color',
  'background-color',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'text-align',
  'text-decoration-line',
  'text-indent',
  'text-transform',
  'display',
  'float',
  'position',
  'list-style-type',
  'margin',
  'padding',
  'border-width',
  'width',
  'box-shadow',
  'opacity',
  'visibility',
  'overflow',
  'white-space',
] as const;

/** Our parts and how they look, in the order of the document. */
async function looks({ element }: Story): Promise<readonly Readonly<Record<string, string>>[]> {
  const shown = await hydrate(element);
  takeLogged();
  const parts = ourRoots(shown.container).flatMap((root) => [
    root,
    ...root.querySelectorAll('[class^="cr-"]'),
  ]);
  const found = parts.map((part) => {
    const style = getComputedStyle(part);
    return Object.fromEntries([
      ['part', part.className],
      ...properties.map((property) => [property, style.getPropertyValue(property)]),
    ]);
  });
  await shown.remove();
  return found;
}

function friendlyPage(): Story {
  const found = stories.find(({ name }) => name === 'Pages/What we do: Default');
  if (found === undefined)
    throw new Error('The page that the hostile ones are compared with is missing: Pages/What we do.');
  return found;
}

describe("a site's own style sheet changes nothing that readers need", () => {
  test.for(hostilePages)('$name', async (story) => {
    await setViewport(1280, 800);
    await setMedia({});
    expect(await looks(story)).toEqual(await looks(friendlyPage()));
  });
});

describe("every list keeps its role under a site's resets", () => {
  test.for(hostilePages)('$name', async ({ element }) => {
    const shown = await hydrate(element);
    const written = [...shown.container.querySelectorAll('ul, ol')].filter(
      (list) => list.closest('[class^="cr-"]') !== null,
    );
    const heard = (await exposed(['list', 'listitem'])).filter(({ isOurs }) => isOurs);
    const lists = heard.filter(({ role }) => role === 'list');
    const items = heard.filter(({ role }) => role === 'listitem');
    const itemsWritten = written.reduce((sum, list) => sum + list.children.length, 0);
    const inProse = written.filter((list) => list.closest('.cr-prose') !== null);
    const withoutRole = written.filter(
      (list) => list.matches('.cr-list') && list.getAttribute('role') !== 'list',
    );
    const markersInProse = inProse.map((list) => getComputedStyle(list).listStyleType);
    await shown.remove();
    expect(written.length).toBeGreaterThan(3);
    expect(lists).toHaveLength(written.length);
    expect(items).toHaveLength(itemsWritten);
    expect(withoutRole).toEqual([]);
    expect(inProse).not.toEqual([]);
    // Their markers also keep them lists in Safari, where ours carry the role.
    expect(markersInProse).not.toContain('none');
  });
});

describe('a link under the pointer keeps its contrast', () => {
  test.for([friendlyPage(), ...hostilePages])('$name', async ({ element }) => {
    await setViewport(1280, 800);
    const shown = await hydrate(element);
    for (const colorScheme of ['light', 'dark'] as const) {
      await setMedia({ colorScheme });
      for (const link of ourRoots(shown.container).flatMap((root) => [...root.querySelectorAll('a[href]')])) {
        await pointAt(link);
        expect(link.matches(':hover'), link.textContent).toBe(true);
        expect(
          Math.min(...textContrasts(link).map(({ ratio }) => ratio)),
          `${link.textContent} (${colorScheme})`,
        ).toBeGreaterThanOrEqual(7);
      }
    }
    await shown.remove();
  });
});

describe('the comparison with a friendly page', () => {
  test('sees a rule that got through', async () => {
    const style = document.createElement('style');
    style.textContent = '.cr-threat-card .cr-threat-card__summary.cr-threat-card__summary { color: #999 }';
    const before = await looks(friendlyPage());
    document.head.append(style);
    const after = await looks(friendlyPage());
    style.remove();
    expect(after).not.toEqual(before);
  });
});
