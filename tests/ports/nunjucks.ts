import path from 'node:path';
import { Environment, FileSystemLoader } from 'nunjucks';
import type { Writer } from './example.ts';

const environment = new Environment(new FileSystemLoader(path.resolve(import.meta.dirname)), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

// Its strings can't name a character by its number. Beside letters that run from right to left a part of a text is
// isolated, or a number would part from its unit.
environment.addFilter('isolated', (part: string, beside: string) =>
  /[\u0590-\u08ff]/.test(part + beside) ? `\u2068${part}\u2069` : part,
);

/** The port to Nunjucks, which does the work in `cresset.njk`. */
export const write: Writer = (component, props) =>
  environment.renderString('{% import "cresset.njk" as cresset %}{{ cresset.part(component, props) }}', {
    component,
    props,
  });
