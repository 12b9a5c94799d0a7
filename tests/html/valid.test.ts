import { readdirSync } from 'node:fs';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate, type Message } from 'html-validate';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../html');
const files = readdirSync(folder).filter((file) => file.endsWith('.html'));

// Finds .htmlvalidate.mjs, as its command does.
const validator = new HtmlValidate(new FileSystemConfigLoader());

/**
 * The one exception: to HTML the role of a list is redundant, to Safari it isn't, which stops calling a list one when
 * its markers are styled away, and a site's reset does that where our style sheet can't answer.
 */
function isListRole({ ruleId, message }: Message): boolean {
  return ruleId === 'no-redundant-role' && /^Redundant role "list" on <[uo]l>$/.test(message);
}

function faults(messages: readonly Message[]): readonly string[] {
  return messages
    .filter((message) => !isListRole(message))
    .map(({ ruleId, message, line }) => `line ${line}: ${message} (${ruleId})`);
}

describe('the published HTML is valid', () => {
  it('has pages to judge', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(files)('%s', async (file) => {
    const { results } = await validator.validateFile(path.join(folder, file));
    expect(results.flatMap(({ messages }) => faults(messages))).toEqual([]);
  });
});

describe('invalid HTML would be found', () => {
  it.each([
    ['a paragraph with a block in it', '<p><div>Words</div></p>'],
    ['a heading without words', '<h2></h2>'],
    ['a link in a link', '<a href="/a">A <a href="/b">B</a></a>'],
    ['a list with something else than items', '<ul><p>Words</p></ul>'],
    ['a picture without a text alternative', '<img src="a.svg">'],
    ['an attribute given twice', '<p lang="cy" lang="ga">Words</p>'],
    ['a repeated id', '<p id="a">One</p><p id="a">Two</p>'],
    ['a redundant role on anything but a list', '<nav role="navigation" aria-label="Main"></nav>'],
  ])('%s', async (_, markup) => {
    const html = `<!doctype html><html lang="en"><head><title>Test</title></head><body>${markup}</body></html>`;
    const { results } = await validator.validateString(html, path.join(folder, 'planted.html'));
    expect(results.flatMap(({ messages }) => faults(messages))).not.toEqual([]);
  });
});
