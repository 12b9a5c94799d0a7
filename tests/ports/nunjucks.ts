import path from 'node:path';
import { Environment, FileSystemLoader } from 'nunjucks';
import type { Writer } from './example.ts';

const environment = new Environment(new FileSystemLoader(path.resolve(import.meta.dirname)), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

// Its strings can't name a character by its number.
environment.addFilter('isolated', (texts: readonly string[]) => texts.map((text) => `\u2068${text}\u2069`));

/** The port to Nunjucks, which does the work in `cresset.njk`. */
export const write: Writer = (component, props) =>
  environment.renderString('{% import "cresset.njk" as cresset %}{{ cresset.part(component, props) }}', {
    component,
    props,
  });
