import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { discover, sourceOf, type DiscoveredStory } from '../src/source/discover.ts';
import { serveMap } from '../src/source/server.ts';

async function discovered(files: Readonly<Record<string, unknown>>) {
  const pages = Object.entries(files).map(
    ([name, content]) => [`/${name}`, { type: 'application/json', body: JSON.stringify(content) }] as const,
  );
  const server = await serveMap(new Map(pages));
  try {
    return await discover(server.baseUrl);
  } finally {
    await server.close();
  }
}

const card = {
  type: 'story',
  subtype: 'story',
  id: 'parts-card--modern-reset',
  title: 'Parts/Card',
  name: 'Modern reset',
  importPath: './Card.stories.tsx',
  tags: ['dev', 'page'],
  exportName: 'ModernReset',
};
const docs = { type: 'docs', id: 'parts-card--docs', title: 'Parts/Card', name: 'Docs', tags: ['autodocs'] };

describe('the stories of a Storybook', () => {
  test('are found with their tags and their sources, without the pages of documentation', async () => {
    const index = { v: 5, entries: { [docs.id]: docs, [card.id]: card } };
    const { stories, version } = await discovered({
      'index.json': index,
      'project.json': { storybookVersion: '10.6.7' },
    });
    const { type: _type, subtype: _subtype, ...story } = card;
    expect(stories).toEqual([story]);
    expect(version).toBe('10.6.7');
  });

  test('are found in Storybook 7, which says less of them', async () => {
    const { id, title, name, type } = card;
    const { stories, version } = await discovered({
      'index.json': { v: 4, entries: { [id]: { id, title, name, type } } },
    });
    expect(stories).toEqual([{ id, title, name, tags: [], importPath: null, exportName: null }]);
    expect(version).toBeNull();
  });

  test('of one id are refused, because Storybook can show only one of them', async () => {
    const index = { v: 5, entries: { one: card, other: { ...card, name: 'Another' } } };
    await expect(discovered({ 'index.json': index })).rejects.toThrow(
      'names two stories “parts-card--modern-reset”',
    );
  });

  test('of a version to come are not guessed at', async () => {
    await expect(discovered({ 'index.json': { v: 6, entries: {} } })).rejects.toThrow(
      'is written in format 6, and the audit reads formats 4 and 5',
    );
  });
});

describe('where a story is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cresset-audit-discover-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, 'Card.stories.tsx'),
    [
      "import { Card } from './Card.tsx';",
      'export default { component: Card };',
      '// export const ModernReset = {};',
      'export const ModernResetToo: Story = {};',
      'export const ModernReset: Story = {};',
      'export async function Late() {}',
    ].join('\n'),
  );
  const story: DiscoveredStory = { ...card };

  test('is the line of its export', () => {
    expect(sourceOf(story, folder)).toEqual({ file: 'Card.stories.tsx', line: 5 });
  });

  test('is found by its id where Storybook doesn’t say what it is called in the file', () => {
    expect(sourceOf({ ...story, exportName: null }, folder)).toEqual({ file: 'Card.stories.tsx', line: 5 });
  });

  test('is the line of a function, too', () => {
    expect(sourceOf({ ...story, exportName: 'Late' }, folder)).toEqual({ file: 'Card.stories.tsx', line: 6 });
  });

  test('is no file outside of the folder, no device and no pipe, whatever a Storybook names', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('/etc/passwd', join(folder, 'link'));
    for (const importPath of [
      '/dev/zero',
      '/etc/passwd',
      '../../../../etc/passwd',
      './pipe',
      './link',
      '.',
    ]) {
      expect(sourceOf({ ...story, importPath }, folder), importPath).toBeNull();
    }
  });

  test('is its file alone, where the export is made elsewhere', () => {
    expect(sourceOf({ ...story, exportName: 'Other' }, folder)).toEqual({
      file: 'Card.stories.tsx',
      line: null,
    });
  });

  test('is unknown where the file is not there, as with somebody else’s Storybook', () => {
    expect(sourceOf({ ...story, importPath: './src/Theirs.stories.tsx' }, folder)).toBeNull();
    expect(sourceOf({ ...story, importPath: null }, folder)).toBeNull();
  });
});
