import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { figmaFiles, figmaVariables } from '../../scripts/figma-variables.ts';
import { colorTokens } from '../../src/theme/index.ts';

const share = { type: 'number', minimum: 0, maximum: 1 };

function closed(properties: Readonly<Record<string, object>>) {
  return { type: 'object', required: Object.keys(properties), additionalProperties: false, properties };
}

function variable(type: string, $value: object) {
  return closed({ $type: { const: type }, $value, $description: { type: 'string', minLength: 1 } });
}

/** What Figma's import takes of the format of the Design Tokens Community Group: no reference, one unit, one colour space. */
const schema = {
  $ref: '#/$defs/group',
  $defs: {
    group: {
      type: 'object',
      minProperties: 1,
      // Figma parts a name at a dot, a brace begins a reference, and a dollar sign is the format's own.
      propertyNames: { pattern: '^[^.{}$]+$' },
      additionalProperties: {
        oneOf: [
          { $ref: '#/$defs/group' },
          variable('number', { type: 'number' }),
          variable('dimension', closed({ value: { type: 'number' }, unit: { const: 'px' } })),
          variable(
            'color',
            closed({
              colorSpace: { const: 'srgb' },
              components: { type: 'array', minItems: 3, maxItems: 3, items: share },
              alpha: share,
            }),
          ),
        ],
      },
    },
  },
};

const validate = new Ajv2020({ allErrors: true }).compile(schema);

describe.each(figmaFiles)('%s', (file) => {
  test('holds what Figma’s import takes, and nothing else', () => {
    validate(JSON.parse(figmaVariables(file)));
    expect(validate.errors).toBeNull();
  });
});

test('all palettes have the same names, so that one collection can take the place of another', () => {
  const palettes = figmaFiles
    .filter((file) => !file.includes('sizes'))
    .map((file) => Object.keys((JSON.parse(figmaVariables(file)) as { color: object }).color));
  expect(palettes).toHaveLength(4);
  for (const names of palettes) expect(names).toEqual(Object.keys(colorTokens));
});

test.each([
  ['a reference', { $type: 'color', $value: '{palette.navy}', $description: 'Ink.' }],
  ['a length in rem', { $type: 'dimension', $value: { value: 1, unit: 'rem' }, $description: 'A gap.' }],
  ['a font', { $type: 'fontFamily', $value: ['system-ui'], $description: 'Text.' }],
])('%s would be found', (_, wrong) => {
  expect(validate({ group: { wrong } })).toBe(false);
});
