import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { htmlFingerprint, readByHand } from '../../scripts/by-hand.ts';
import { componentFolders } from '../../scripts/components.ts';

const root = path.resolve(import.meta.dirname, '../..');
const components = await componentFolders();

const good = `- reader: NVDA
  version: 2026.3
  browser: Firefox 153
  date: 2026-11-29
  commit: 1a2b3c4
  html: 0123456789ab
  steps:
    - step: from top to end
      heard: link, More on cyber
`;

test('what people heard is a file of a component, in the format that its page can show', () => {
  for (const file of globSync('tests/by-hand/*', { cwd: root })) {
    expect(components.map((name) => path.join('tests/by-hand', `${name}.yaml`))).toContain(file);
    readByHand(file, readFileSync(path.join(root, file), 'utf8'));
  }
});

test('an entry in the format is read, and who read may be left out', () => {
  expect(readByHand('Card.yaml', good)).toMatchObject([
    { reader: 'NVDA', version: '2026.3', date: '2026-11-29' },
  ]);
});

test.each([
  [
    'another reader',
    good.replace('NVDA', 'Narrator'),
    'entry 1 reader must be equal to one of the allowed values',
  ],
  ['a date in words', good.replace('2026-11-29', '29 November'), 'entry 1 date must match pattern'],
  ['no steps', good.replace(/ {2}steps:[\s\S]*/, ''), "entry 1 must have required property 'steps'"],
  [
    'a word that it doesn’t know',
    `${good}  mood: good\n`,
    'entry 1 must NOT have additional properties: mood',
  ],
  ['no list', 'reader: NVDA\n', 'the file must be array'],
])('%s is refused with the entry and what is wrong', (_, source, message) => {
  expect(() => readByHand('tests/by-hand/Card.yaml', source)).toThrow(message);
});

test('the fingerprint of a component is its own', () => {
  const prints = components.map((name) => htmlFingerprint(root, name));
  expect(new Set(prints).size).toBe(components.length);
});
