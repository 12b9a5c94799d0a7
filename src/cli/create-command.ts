import { createTheme, type CreatedTheme, type CreateThemeOptions } from '../theme/create-theme.ts';
import { themeToCss } from '../theme/theme-to-css.ts';
import type { ExitCode, Output } from './output.ts';
import { printable, printableJson } from './printable.ts';
import { UnusableInput } from './unusable-input.ts';
import { writeFiles } from './write-files.ts';

/** The options of `cresset theme create`. */
export interface CreateOptions {
  brand: string;
  accent?: string;
  link?: string;
  name?: string;
  selector: string;
  out?: string;
  jsonOut?: string;
  json?: boolean;
}

function create(options: CreateThemeOptions, selector: string): CreatedTheme & { css: string } {
  try {
    const created = createTheme(options);
    return { ...created, css: themeToCss(created.checked, { selector }) };
  } catch (error) {
    // A TypeError is what both say to a wrong colour or selector; anything else is a fault of ours.
    if (error instanceof TypeError) throw new UnusableInput(error.message, { cause: error });
    throw error;
  }
}

/** Creates a theme, writes or prints it, and says what a person should know about it. */
export async function createCommand(options: CreateOptions, output: Output): Promise<ExitCode> {
  const { brand, accent, link, name, selector, out, jsonOut, json } = options;
  const { theme, css, notes } = create({ brand, accent, link, name }, selector);
  const files: [path: string, text: string][] = [];
  if (out !== undefined) files.push([out, css]);
  if (jsonOut !== undefined) files.push([jsonOut, `${JSON.stringify(theme, null, 2)}\n`]);
  await writeFiles(files);
  if (json === true) {
    output.out(printableJson({ written: files.map(([path]) => path), notes, theme }));
    return 0;
  }
  if (out === undefined) output.out(css);
  for (const [path] of files) output.err(`Wrote ${printable(path)}.\n`);
  for (const { message } of notes) output.err(`Note: ${message}\n`);
  return 0;
}
