import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * `doors.ts dist` lets the manifest lead to what is built, and `doors.ts src` back to the sources. In a checkout the
 * sources are used as they are, since Node takes types out of files; in `node_modules`, where a user has the package, it
 * does not. npm runs it before and after it packs.
 */
const file = path.resolve(import.meta.dirname, '../package.json');
const manifest = readFileSync(file, 'utf8');
const led =
  process.argv[2] === 'dist'
    ? manifest.replaceAll(/"\.\/src\/(.+)\.ts"/g, '"./dist/$1.js"')
    : manifest.replaceAll(/"\.\/dist\/(.+)\.js"/g, '"./src/$1.ts"');
writeFileSync(file, led);
