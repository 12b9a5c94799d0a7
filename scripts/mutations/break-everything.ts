import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { breakCss, bundle } from './break-css.ts';
import { breakHtml } from './break-html.ts';
import { give } from './give.ts';
import type { CssMutant, HtmlMutant } from './mutant.ts';
import { cssOperators, htmlOperators } from './operators.ts';

const sheetFile = 'src/styles/index.css';

/** What remembers from one run to the next, and so would tell of a mutant what was so of another. */
const memories = [
  {
    // A message is reported once: each mutant begins with none.
    file: 'src/internal/report.ts',
    memory: 'const reported = new Set<string>();',
    instead: `import { reported } from '${runtime('src/internal/report.ts')}';`,
  },
  {
    // Stories are judged once, and many together: each test judges its own anew.
    file: 'tests/support/each-story.ts',
    memory: 'judged ??= judge(some, checks);',
    instead: 'judged = judge([story], checks.filter((one) => one.title === title));',
  },
  {
    // A frame has a sheet of its own: it gets the one of the page, which is broken there.
    file: 'tests/support/foreign-frame.ts',
    memory: 'sheet = ours,',
    instead: `sheet = document.querySelector('style[data-vite-dev-id$="/${sheetFile}"]')?.textContent ?? ours,`,
  },
  {
    // What is broken looks otherwise without a site's sheet, too.
    file: 'tests/stories/foreign-sheets.browser.test.tsx',
    memory: 'await (calm ??= looksInCalm())',
    instead: 'await looksInCalm()',
  },
] as const;

/** All that can be broken, and the code that does it. */
export interface Everything {
  readonly mutants: readonly (CssMutant | HtmlMutant)[];
  /** What takes the place of files of `src`, by their addresses from the folder of the project. */
  readonly code: ReadonlyMap<string, string>;
  /** The style sheet of all components, in one piece. */
  readonly sheet: string;
}

/** @param root The folder of the project. */
export function breakEverything(root: string): Everything {
  const given = bundle(path.join(root, sheetFile));
  const css = breakCss(given, cssOperators);
  const broken = new Map<string, string>();
  const html: HtmlMutant[] = [];
  for (const file of globSync('src/{[A-Z]*,internal}/*.tsx', { cwd: root }).toSorted()) {
    const { code: itsCode, mutants } = breakHtml(
      file,
      readFileSync(path.join(root, file), 'utf8'),
      htmlOperators,
      runtime(file),
      html.length + 1,
    );
    broken.set(file.split(path.sep).join('/'), itsCode);
    html.push(...mutants);
  }
  broken.set(sheetFile, given.text);
  for (const { file, memory, instead } of memories)
    broken.set(file, withoutMemory(root, file, memory, instead));
  return { mutants: [...html, ...css], code: broken, sheet: given.text };
}

function withoutMemory(root: string, file: string, memory: string, instead: string): string {
  const source = readFileSync(path.join(root, file), 'utf8');
  if (!source.includes(memory)) give(`${file} has no "${memory}" any more, so mutants can't be kept apart.`);
  return source.replace(memory, instead);
}

/** The address of what the code of a file asks while it runs, as the file has to write it. */
function runtime(file: string): string {
  return path.relative(path.dirname(file), 'scripts/mutations/active.ts').split(path.sep).join('/');
}
