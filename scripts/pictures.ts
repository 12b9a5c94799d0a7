import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from 'cresset-audit/find-browser';
import { readAccepted, writeAccepted } from './pictures/accepted.ts';
import { NoCheckout } from './pictures/checkout.ts';
import { drawWith, NotDrawn } from './pictures/draw.ts';
import { environment } from './pictures/environment.ts';
import {
  drawAll,
  comparePictures,
  NothingCompared,
  pictureFile,
  type Changed,
  type Comparison,
  type Task,
} from './pictures/compare.ts';

const help = `npm run pictures [-- words]          compares every story with how it looked when somebody accepted it, in five looks
npm run pictures:accept [-- words]   accepts every story as it looks now

  words   only pictures whose names hold all of them, such as: ThreatCard dark
  --reporter, --outputFile.json   are handed to Vitest, which draws
  --help   shows this help

What differs is left in .pictures: as it was, as it is, the difference, and index.html beside them.
Exit codes: 0 all look as accepted, 1 some don't, 2 they could not be compared.`;

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.pictures');

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  const expected = [NoCheckout, NotDrawn, NothingCompared].some((kind) => error instanceof kind);
  if (error instanceof Error && isAboutWords(error))
    console.error(`${error.message.split('. ')[0]}. "npm run pictures -- --help" lists its options.`);
  else console.error(error instanceof Error && expected ? `\n${error.message}` : error);
  return 2;
});

async function run(args: string[]): Promise<number> {
  const { values, positionals: words } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'help': { type: 'boolean', default: false },
      'accept': { type: 'boolean', default: false },
      'reporter': { type: 'string', multiple: true, default: [] },
      'outputFile.json': { type: 'string' },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const launch = await findBrowser();
  const report = values['outputFile.json'];
  const reporting = [
    ...values.reporter.map((reporter) => `--reporter=${reporter}`),
    ...(report === undefined ? [] : [`--outputFile.json=${report}`]),
  ];
  const task: Task = {
    root,
    folder,
    environment: await environment(launch),
    draw: drawWith(launch.executablePath ?? '', root, reporting),
    names: new RegExp(
      words.map((word) => `(?=.*${word.replaceAll(/[^\w-]/g, String.raw`\$&`)})`).join('') || '.',
    ),
  };
  return values.accept ? accept(task) : compare(task);
}

/** Whether the words of the command were not understood. */
function isAboutWords(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

async function compare(task: Task): Promise<number> {
  const accepted = readAccepted(root).environment;
  if (accepted !== task.environment) {
    console.log(`Accepted with: ${accepted}\nThe one here:  ${task.environment}`);
    console.log(
      'Pictures with another fingerprint are drawn from the accepted commit too, and compared by their pixels.',
    );
  }
  const comparison = await comparePictures(task);
  const { drawn, changed, added, gone, unshown } = comparison;
  if (changed.length + added.length + gone.length === 0) {
    await rm(folder, { recursive: true });
    console.log(`\nAll ${drawn} pictures are as accepted.`);
    return 0;
  }
  tell('not as accepted', changed.map(inWords));
  tell('not accepted yet', added);
  tell('accepted, but there is no such story any more', gone);
  if (unshown !== undefined) console.log(`\nHow they looked is not shown. ${unshown}`);
  await writeFile(path.join(folder, 'index.html'), gallery(comparison));
  console.log(
    `\nLook at ${path.join('.pictures', 'index.html')}. If all of it is meant: npm run pictures:accept`,
  );
  return 1;
}

async function accept(task: Task): Promise<number> {
  const before = readAccepted(root);
  const sameBrowser = before.environment === task.environment;
  const all = task.names.source === '.';
  if (!all && !sameBrowser)
    throw new NothingCompared(
      `The other pictures were accepted with ${before.environment}, and here is ${task.environment}: accept all of them, without words.`,
    );
  const drawn = await drawAll(task);
  const kept = [...before.pictures].filter(([name]) => !task.names.test(name));
  const pictures = new Map([...kept, ...drawn]);
  await writeAccepted(root, { environment: task.environment, pictures });
  await rm(folder, { recursive: true });
  if (sameBrowser) {
    const names = [...pictures].flatMap(([name, print]) => (before.pictures.get(name) === print ? [] : name));
    tell('accepted anew', names);
    tell(
      'gone',
      [...before.pictures.keys()].filter((name) => !pictures.has(name)),
    );
  } else console.log(`\nAll are accepted anew, with another browser than before: ${task.environment}`);
  console.log(
    `\n${pictures.size} pictures are accepted. Commit tests/pictures/accepted.txt with what changed them.`,
  );
  return 0;
}

function inWords({ name, pixels }: Changed): string {
  if (pixels === undefined) return name;
  return pixels === 0
    ? `${name}, as the commit that last accepted pictures has it, and not as it accepted it`
    : `${name}, ${pixels} pixels`;
}

function tell(what: string, names: readonly string[]): void {
  if (names.length > 0)
    console.log(`\n${names.length} ${what}:\n${names.map((name) => `  ${name}`).join('\n')}`);
}

/** A page on which somebody looks at the pictures, three in a row. */
function gallery({ changed, added, gone }: Comparison): string {
  const names = [...changed.map(({ name }) => name), ...added, ...gone];
  const sections = names.map((name) => {
    const figures = ['was', 'is', 'difference'].map((which) =>
      existsSync(pictureFile(folder, which, name))
        ? `<figure><figcaption>${which}</figcaption><img loading="lazy" alt="" src="${which}/${name}.png"></figure>`
        : `<figure><figcaption>${which}: none</figcaption></figure>`,
    );
    return `<h2>${name}</h2>\n<div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures that differ</title>
<style>body { font-family: sans-serif; margin: 1rem } div { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem }
figure { margin: 0 } img { max-width: 100%; outline: 1px solid #888 }</style>
<h1>${names.length} pictures differ from what was accepted</h1>
${sections.join('\n')}
`;
}
