import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format as formatWith, type FormatConfig } from 'oxfmt';

// Our own file.
const config = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../.oxfmtrc.json'), 'utf8'),
) as FormatConfig;

/**
 * A text as `npm run format` would leave it in a file of that name.
 *
 * @throws {Error} Where the text can't be read as what the name says.
 */
export async function format(file: string, text: string): Promise<string> {
  const { code, errors } = await formatWith(file, text, config);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file} can’t be formatted: ${error.message}`);
  return code;
}
