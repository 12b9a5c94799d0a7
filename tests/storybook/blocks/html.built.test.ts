import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { exampleOf, published } from '../../../.storybook/blocks/published.ts';

const storybook = inject('storybook');
const html = path.resolve(import.meta.dirname, '../../../html');

interface Entry {
  readonly id: string;
  readonly type: string;
}

async function stories(): Promise<readonly Entry[]> {
  const response = await fetch(`${storybook}/index.json`);
  // Storybook's own file.
  const { entries } = (await response.json()) as { readonly entries: Readonly<Record<string, Entry>> };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

describe('The HTML of a story', () => {
  beforeAll(() => {
    const { fetch } = globalThis;
    // In a page of Storybook addresses begin there.
    vi.stubGlobal('fetch', (address: string) => fetch(new URL(address, `${storybook}/`)));
  });

  test('is to the letter the published file, for every file that there is', async () => {
    const shown: (readonly [string, string])[] = [];
    for (const story of await stories()) {
      const example = await exampleOf(story);
      if (example !== undefined) shown.push([example.file, await published(example.file)]);
    }
    const files = (await readdir(html)).filter((file) => file.endsWith('.html') && file !== 'index.html');
    const expected = await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(html, file), 'utf8')] as const),
    );
    expect(new Map(shown.toSorted())).toEqual(new Map(expected.toSorted()));
  });
});

test('What could not be loaded is asked for again when the next reader wants it', async () => {
  const late = vi.fn<typeof fetch>();
  late.mockResolvedValueOnce(new Response('', { status: 503 }));
  late.mockResolvedValueOnce(new Response('there'));
  vi.stubGlobal('fetch', late);
  await expect(published('late.html')).rejects.toThrow('503');
  expect(await published('late.html')).toBe('there');
  expect(await published('late.html')).toBe('there');
  expect(late).toHaveBeenCalledTimes(2);
});
