import { modes, type Mode } from '../../src/theme/index.ts';
import { modeNames } from '../foundations/mode-names.ts';

/** A place of the theme in words: `color.light.textMuted` is “textMuted, light”. */
export function placeName(path: string): string {
  const [group, mode, token] = path.split('.');
  const known: Mode | undefined = modes.find((name) => name === mode);
  if (group !== 'color' || known === undefined) return path;
  const name = modeNames[known].toLowerCase();
  return token === undefined ? `all colours, ${name}` : `${token}, ${name}`;
}
