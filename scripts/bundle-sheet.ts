import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import postcss, { type Root } from 'postcss';
import postcssImport from 'postcss-import';

/** A style sheet as it ships: with what it imports, and of the comments the first. */
export async function bundleSheet(file: string): Promise<string> {
  const result = await postcss([postcssImport(), onlyFirstComments]).process(await readFile(file, 'utf8'), {
    from: file,
    map: false,
  });
  return result.css;
}

/** Keeps the first comment of a sheet, which tells a site what it may set. The others are for whoever changes the sheet, and are a third of it. */
function onlyFirstComments(sheet: Root): void {
  sheet.walkComments((comment) => {
    if (comment.source?.start?.line !== 1) comment.remove();
  });
}

/** A sheet without white space and comments, for pages that load it as it is: a fifth less to read for a browser. */
export async function compactSheet(css: string): Promise<string> {
  const { code } = await transform(css, { loader: 'css', minifyWhitespace: true });
  return code;
}

/** What a browser checks a file by that comes from elsewhere. */
export function integrityOf(content: string): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
