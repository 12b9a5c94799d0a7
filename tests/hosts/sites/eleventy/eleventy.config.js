import { readFileSync } from 'node:fs';
import nunjucks from 'nunjucks';

export default function configure(eleventy) {
  // The package's macros stand beside the site's own templates.
  const folders = ['_includes', 'node_modules/cresset/templates/jinja'];
  eleventy.setLibrary('njk', new nunjucks.Environment(new nunjucks.FileSystemLoader(folders)));
  eleventy.addGlobalData('site', JSON.parse(readFileSync('content.json', 'utf8')));
  eleventy.addPassthroughCopy({ 'node_modules/cresset/dist/styles.css': 'styles.css' });
}
