import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { acceptTrees, compareTrees, readTrees } from '../src/evidence/trees.ts';

const tree =
  '- heading "Reports" [level=2]\n- list:\n  - listitem:\n    - link "2026"\n- paragraph: All of them.';
const seen = (trees: Readonly<Record<string, string>>, complete = true, stories = Object.keys(trees)) => ({
  trees: new Map(Object.entries(trees)),
  stories,
  complete,
});
const accepted = new Map([['list--short.yaml', tree]]);
const compare = (...now: Parameters<typeof seen>) => compareTrees(accepted, seen(...now), 'audit/trees');

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cresset-trees-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('A tree', () => {
  test('that is the accepted one is no problem', () => {
    expect(compare({ 'list--short': tree })).toEqual([]);
  });

  test.each([
    [
      'lost a state',
      tree.replace(' [level=2]', ''),
      'line 1',
      'gone: “- heading "Reports" [level=2]”. new: “- heading "Reports"”.',
    ],
    [
      'has one entry more',
      tree.replace('- paragraph', '  - listitem\n- paragraph'),
      'line 5',
      'new: “- listitem”.',
    ],
    ['has another at its end', `${tree}\n- link "2026"`, 'line 6', 'new: “- link "2026"”.'],
    [
      'lost its last',
      tree.replace('\n- paragraph: All of them.', ''),
      'line 5',
      'gone: “- paragraph: All of them.”.',
    ],
    [
      'lost one of two that are the same',
      tree.replace('- list:\n  - listitem:\n    - link', '- link'),
      'line 2',
      'gone: “- list:”, “- listitem:”, “- link "2026"”. new: “- link "2026"”.',
    ],
    [
      'is empty',
      '',
      'line 1',
      'gone: “- heading "Reports" [level=2]”, “- list:”, “- listitem:” and 2 more. new: “”.',
    ],
  ])('that %s is told with the lines that differ', (_, now, from, words) => {
    expect(compare({ 'list--short': now })).toEqual([
      `list--short: its accessible tree is not the one in audit/trees/list--short.yaml. From ${from} on: ${words} If that is meant, accept it with --accept-trees.`,
    ]);
  });

  test('of a new story has to be accepted first', () => {
    expect(compare({ 'list--short': tree, 'list--long': tree })).toEqual([
      expect.stringMatching(/^list--long: nobody has accepted .*audit\/trees\/list--long\.yaml is missing/),
    ]);
  });

  test('that lies there for no story is told, but not by a run of a part of the stories', () => {
    const words = 'audit/trees/list--short.yaml is the accessible tree of no story.';
    expect(compare({ 'list--long': tree })).toContainEqual(expect.stringContaining(words));
    expect(compare({ 'list--long': tree }, false)).not.toContainEqual(expect.stringContaining(words));
  });

  test('that could not be read is neither new nor gone', () => {
    expect(compare({}, true, ['list--short'])).toEqual([]);
  });
});

describe('To accept trees', () => {
  test('keeps one file for each story, whatever its id, and takes away those of no story', () => {
    const folder = path.join(newFolder(), 'trees');
    // Of three bytes a letter: escaped it would be longer than a name of a file may be.
    const long = 'あ'.repeat(70);
    expect(readTrees(folder)).toBeUndefined();
    expect(acceptTrees(folder, seen({ 'a--b': tree, 'a/ü%--b': tree, [long]: tree }))).toContain(
      '3 new, 0 changed, 0 as before, 0 removed',
    );
    expect(readdirSync(folder).toSorted()).toEqual(['a%2Fü%25--b.yaml', 'a--b.yaml', `${long}.yaml`]);
    expect(
      acceptTrees(folder, seen({ 'a--b': `${tree}\n- text: more`, 'a/ü%--b': tree, 'c--d': tree })),
    ).toContain('1 new, 1 changed, 1 as before, 1 removed');
    expect(readdirSync(folder).toSorted()).toEqual(['a%2Fü%25--b.yaml', 'a--b.yaml', 'c--d.yaml']);
  });

  test('or to compare them takes a folder that can be read', () => {
    const file = path.join(newFolder(), 'trees');
    writeFileSync(file, '');
    for (const work of [() => readTrees(file), () => acceptTrees(file, seen({ 'a--b': tree }))])
      expect(work).toThrow(/accessible trees in .*trees can’t be read \(.+\).*must be a folder/);
  });

  test('leaves the files of stories that were not in the run', () => {
    const folder = newFolder();
    acceptTrees(folder, seen({ 'a--b': tree }));
    expect(acceptTrees(folder, seen({ 'c--d': tree }, false))).toContain(
      '1 new, 0 changed, 0 as before, 0 removed',
    );
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('reads back what a checkout made of the ends of lines', () => {
    const folder = newFolder();
    acceptTrees(folder, seen({ 'a--b': tree }));
    const file = path.join(folder, 'a--b.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect(compareTrees(readTrees(folder) ?? new Map(), seen({ 'a--b': tree }), folder)).toEqual([]);
  });
});
