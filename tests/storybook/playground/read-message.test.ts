import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readMessage } from '../../../.storybook/playground/read-message.ts';
import { takeLogged } from '../../support/console.ts';
import { table } from '../../support/runtime-rows.ts';
import { components } from '../../support/samples.ts';

test('every message that the library has is parted where its parts end, whatever it quotes', () => {
  const expected = new Set(table.flatMap(({ says }) => says.map((line) => line.replace(/^\w+: /, ''))));
  for (const { component, props } of table) renderToStaticMarkup(createElement(components[component], props));
  const told = takeLogged().map((line) => line.replace(/^\w+: /, ''));
  expect(told.length).toBeGreaterThan(50);
  for (const text of told) {
    const { what = '', why = '', fix = '' } = readMessage(text) ?? {};
    const beginning = [...expected].find((line) => text.startsWith(line))?.replace('Cresset: ', '');
    // What happened ends with the words of its message, or with what was given.
    expect(
      [`${beginning}.`, `${beginning} (given: `].some((end) => what.startsWith(end)),
      text,
    ).toBe(true);
    expect(what.endsWith('.'), text).toBe(true);
    expect(why, text).toMatch(/^[A-Z].+\.$/);
    expect(fix, text).toMatch(/^(?:Filter|Keep|Name|Pass|Remove|Say) .+\.$/);
  }
});

test('what is no message of the library is left alone', () => {
  expect(readMessage('Warning: something else altogether.')).toBeUndefined();
});
