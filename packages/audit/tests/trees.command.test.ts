import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readEvidence } from '../src/evidence/file.ts';
import { staticStorybook, type ListedStory } from '../src/planted/storybook.ts';
import { audit, newFolder, serve } from './command.ts';

/** A story that leaves a part out, which changes from day to day. */
function story(name: string, html: string): ListedStory {
  const context = { exclude: ['#map'], reason: 'Is not ours', issue: '#12', until: '2999-12-31' };
  return {
    id: `list--${name}`,
    title: 'List',
    name,
    html,
    lang: 'en',
    tags: [],
    parameters: { audit: { context } },
  };
}

const paragraph = '<p>Reports are up by a tenth.</p>';
const without = '<i id="map" aria-hidden="false">A map of today</i>';
const list = '<ul><li>The first report</li><li>The second report</li></ul>';

test('Accessible trees are kept, compared to the last line, and accepted anew', async () => {
  const before = await serve(
    staticStorybook([story('plain', paragraph), story('same', list), story('short', list + without)]),
  );
  const after = await serve(
    staticStorybook([
      story('short', list.replace('</ul>', '<li>The third</li></ul>')),
      story('same', list),
      story('long', list),
    ]),
  );
  const folder = newFolder();
  const trees = path.join(folder, 'audit/trees');
  const run = (url: string, ...more: readonly string[]) =>
    audit(['--url', url, '--modes', '1280-light', '--formats', 'json', ...more], folder);

  const first = await run(before, '--accept-trees');
  expect(first.code, first.said).toBe(0);
  expect(first.said).toContain('3 new, 0 changed, 0 as before, 0 removed');
  expect(readFileSync(path.join(trees, 'list--short.yaml'), 'utf8')).toBe(
    '- list:\n  - listitem: The first report\n  - listitem: The second report\n',
  );

  const changed = await run(after);
  expect(changed.code).toBe(1);
  const problems = [
    expect.stringMatching(
      /^list--short: its accessible tree is not the one in .* From line 4 on: new: “- listitem: The third”\./,
    ),
    expect.stringMatching(/^list--long: nobody has accepted its accessible tree/),
    expect.stringMatching(/list--plain\.yaml is the accessible tree of no story/),
  ];
  expect(readEvidence(path.join(folder, 'audit-report/evidence.json')).problems).toEqual(problems);
  for (const words of ['From line 4 on', 'nobody has accepted', 'of no story'])
    expect(changed.result).toContain(words);

  const anew = await run(after, '--accept-trees');
  expect(anew.code, anew.result).toBe(0);
  expect(anew.said).toContain('1 new, 1 changed, 1 as before, 1 removed');
  expect(readdirSync(trees).toSorted()).toEqual(['list--long.yaml', 'list--same.yaml', 'list--short.yaml']);
});

test('Trees that can’t be accepted or read are refused before anything is judged', async () => {
  const storybook = await serve(staticStorybook([story('plain', paragraph)]));
  const folder = newFolder();
  const refused = await audit(['--url', storybook, '--modes', 'dark', '--accept-trees'], folder);
  expect(refused.code).toBe(3);
  expect(refused.said).toContain(
    '--accept-trees keeps the trees of the mode “1280-light”, which --modes leaves out',
  );

  mkdirSync(path.join(folder, 'audit'));
  writeFileSync(path.join(folder, 'audit/trees'), '');
  const unread = await audit(['--url', storybook], folder);
  expect(unread.code).toBe(2);
  expect(unread.said).toMatch(/accessible trees in audit\/trees can’t be read/);
  expect(unread.said, 'nothing was judged before').not.toMatch(/ of \d+ stories/);
});
