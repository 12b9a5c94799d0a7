import path from 'node:path';
import stylelint from 'stylelint';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

async function rulesBrokenBy(css: string): Promise<readonly string[]> {
  const { results } = await stylelint.lint({
    code: css,
    codeFilename: path.join(root, 'src/ThreatCard/ThreatCard.css'),
    configFile: path.join(root, 'stylelint.config.js'),
  });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

describe('styles of a component', () => {
  test.for([
    [
      'a margin that does not turn with the direction of the text',
      '.cr-a { margin-left: 1rem; }',
      'property-disallowed-list',
    ],
    [
      'a width that does not turn with the direction of the text',
      '.cr-a { width: 1rem; }',
      'property-disallowed-list',
    ],
    [
      'four sides that do not turn with the direction of the text',
      '.cr-a { padding: 0 calc(2 * var(--cr-space-1)) 0 2em; }',
      'declaration-property-value-disallowed-list',
    ],
    ['text cut after some lines', '.cr-a { -webkit-line-clamp: 3; }', 'property-disallowed-list'],
    ['an order of its own', '.cr-a { order: 2; }', 'property-disallowed-list'],
    ['a way round forced colours', '.cr-a { forced-color-adjust: none; }', 'property-disallowed-list'],
    ['no focus ring', '.cr-a { outline: none; }', 'declaration-property-value-disallowed-list'],
    [
      'a row turned round',
      '.cr-a { flex-direction: row-reverse; }',
      'declaration-property-value-disallowed-list',
    ],
    [
      'a list that Safari no longer calls one',
      '.cr-a { list-style: none; }',
      'declaration-property-value-disallowed-list',
    ],
    ['shouting', '.cr-a { text-transform: uppercase; }', 'declaration-property-value-disallowed-list'],
    ['justified text', '.cr-a { text-align: justify; }', 'declaration-property-value-disallowed-list'],
    ['pale text by opacity', '.cr-a { opacity: 0.6; }', 'declaration-property-value-disallowed-list'],
    ['a colour that no theme knows', '.cr-a { color: #123456; }', 'color-no-hex'],
    ['a named colour', '.cr-a { color: red; }', 'color-named'],
    ['a colour function', '.cr-a { color: rgb(0 0 0); }', 'function-disallowed-list'],
    ['a rule that nobody can override', '.cr-a { color: inherit !important; }', 'declaration-no-important'],
    ['an id', '#a { color: inherit; }', 'selector-max-id'],
    ['a class of another shape', '.threatCard { color: inherit; }', 'selector-class-pattern'],
    [
      'a selector that a site can hardly override',
      '.cr-a .cr-b .cr-c .cr-d .cr-e .cr-f { color: inherit; }',
      'selector-max-specificity',
    ],
    ['text in pixels', '.cr-a { font-size: 14px; }', 'unit-disallowed-list'],
    [
      'a rule switched off without a reason',
      '/* stylelint-disable-next-line color-no-hex */\n.cr-a { color: #123456; }',
      '--report-descriptionless-disables',
    ],
  ] as const)('may not have %s', async ([, css, rule]) => {
    expect(await rulesBrokenBy(css)).toContain(rule);
  });

  test('may be logical, sized in rem and coloured by tokens', async () => {
    expect(
      await rulesBrokenBy('.cr-a .cr-a__b {\n  color: var(--cr-color-text);\n  margin-inline: 1rem;\n}\n'),
    ).toEqual([]);
  });
});
