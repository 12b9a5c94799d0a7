import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { everything } from '../support/tier.ts';
import { entries, site } from './site.ts';

const everyEntry = entries
  .filter(({ types }) => types !== undefined)
  .map(({ name, file }, index) =>
    file.endsWith('.css') ? `import '${name}';` : `export * as entry${index} from '${name}';`,
  );

const mistakes = `
  import type { ThreatCardProps } from 'cresset';
  import { Nothing } from 'cresset/format';
  import 'cresset/internal/report.js';
  import 'cresset/css/no-such-part.css.map';
  export const card: ThreatCardProps = { title: 'Floods', link: { href: '/floods', label: 'More on floods' } };
  export { Nothing };`;

// A message goes on in indented lines.
const isMistake = /^(?:mistakes\.ts|\s)/;

const settings = {
  bundler: { module: 'esnext', moduleResolution: 'bundler', exactOptionalPropertyTypes: true },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext', exactOptionalPropertyTypes: false },
} as const;

writeFileSync(path.join(site, 'entries.ts'), everyEntry.join('\n'));
writeFileSync(path.join(site, 'mistakes.ts'), mistakes);

/** Ours, and older ones that other tools of ours bring along: one folder can hold only one of each name. */
const compilers = [
  ['7', 'bundler', import.meta.filename],
  ['7', 'nodenext', import.meta.filename],
  ['6', 'nodenext', packageFile('@microsoft/api-extractor')],
  ['5', 'nodenext', packageFile('@arethetypeswrong/core')],
] as const;

function packageFile(name: string): string {
  return path.resolve(import.meta.dirname, '../../node_modules', name, 'package.json');
}

/** What a compiler says of the site's files, the declarations of its packages included. */
function compile(compiler: string, resolution: keyof typeof settings): readonly string[] {
  const project = path.join(site, `tsconfig.${resolution}.json`);
  writeFileSync(
    project,
    JSON.stringify({
      extends: './tsconfig.json',
      compilerOptions: settings[resolution],
      files: ['entries.ts', 'samples.ts', 'mistakes.ts'],
    }),
  );
  try {
    execFileSync(process.execPath, [compiler, '-p', project], { cwd: site, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout).trim().split('\n');
    throw error;
  }
  return [];
}

describe.each(everything ? compilers : compilers.filter(([major]) => major === '7'))(
  'with TypeScript %s and moduleResolution %s, a site',
  (major, resolution, from) => {
    const folder = path.dirname(createRequire(from).resolve('typescript/package.json'));
    const said = compile(path.join(folder, 'bin/tsc'), resolution);
    const mistaken = said.filter((line) => isMistake.test(line)).join('\n');

    it('is read by that compiler', () => {
      const version = execFileSync(process.execPath, [path.join(folder, 'bin/tsc'), '--version'], {
        encoding: 'utf8',
      });
      expect(version).toMatch(new RegExp(String.raw`^Version ${major}\.`));
    });

    it('finds the types of every entry, style sheets included, and can write every component', () => {
      expect(everyEntry.length).toBeGreaterThan(15);
      expect(said.filter((line) => !isMistake.test(line))).toEqual([]);
    });

    it('is told of a heading level that it forgot', () => {
      expect(mistaken).toMatch(/headingLevel/);
    });

    it('is told of a name that is not there and of a module that is not public', () => {
      expect(mistaken).toMatch(/no exported member 'Nothing'/);
      expect(mistaken).toMatch(/cresset\/internal\/report\.js/);
      expect(mistaken).toMatch(/no-such-part/);
    });
  },
);
