import { sizeProperty, sizeTokens, type SizePath, type SizeValue } from '../../src/theme/index.ts';

/** One token that is not a colour, in words. */
export interface SizeRow {
  readonly path: string;
  readonly property: string;
  readonly value: string;
  readonly description: string;
}

function valueText(value: SizeValue): string {
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  if (!('unit' in value)) return value.join(', ');
  return value.unit === 'rem' ? `${value.value} rem, ${value.value * 16} px` : `${value.value} ${value.unit}`;
}

// Object.keys forgets the keys of a record that has no others.
const paths = Object.keys(sizeTokens) as readonly SizePath[];

/** The tokens whose paths begin like this, in the order of the token files. A fluid size is one row with both its ends. */
export function sizeRows(...beginnings: readonly string[]): readonly SizeRow[] {
  return paths
    .filter((path) => beginnings.some((beginning) => path === beginning || path.startsWith(`${beginning}.`)))
    .filter((path) => !path.endsWith('.max'))
    .map((path) => {
      const { value, description } = sizeTokens[path];
      const most = paths.find((other) => path.endsWith('.min') && other === path.replace(/min$/, 'max'));
      const name = most === undefined ? path : path.replace(/\.min$/, '');
      return {
        path: name,
        property: sizeProperty(name),
        value:
          most === undefined
            ? valueText(value)
            : `from ${valueText(value)}, to ${valueText(sizeTokens[most].value)}`,
        description,
      };
    });
}
