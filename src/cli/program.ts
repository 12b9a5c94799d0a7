/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { checkCommand, type CheckOptions } from './check-command.ts';
import { compareCommand, type CompareOptions } from './compare-command.ts';
import { createCommand, type CreateOptions } from './create-command.ts';
import type { ExitCode, Output } from './output.ts';
import { printable } from './printable.ts';
import { UnusableInput } from './unusable-input.ts';

async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'unknown';
}

/** Runs one command line and says how it ended. */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  let code: ExitCode = 0;
  const settle = (ended: ExitCode) => {
    code = ended;
  };
  const program = new Command('cresset')
    .description('Tools for Cresset, a library of accessible React components.')
    .version(await readVersion())
    .configureOutput({
      writeOut: output.out,
      writeErr: output.err,
      outputError: (message) =>
        output.err(errorLine(message.replace(/^error: /, '').replace(/\n(?=\(Did)/, ' '))),
    })
    .showSuggestionAfterError()
    .exitOverride();
  const theme = program.command('theme').description('Check and create themes.');
  theme
    .command('check')
    .description('Check every pair of colours and every size of a theme.')
    .argument('<file>', 'the theme, as JSON in the design token format (2025.10)')
    .addOption(
      new Option('--level <level>', 'what counts: only what breaks WCAG 2.2 AA, or all that Cresset aims at')
        .choices(['AA', 'target'])
        .default('target'),
    )
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExit codes: 0 no findings, 1 findings, 2 the file cannot be used.')
    .action(async (file: string, options: CheckOptions) => settle(await checkCommand(file, options, output)));
  theme
    .command('create')
    .description('Create a theme of four modes from a brand colour.')
    .requiredOption('--brand <colour>', 'the colour the site is known by, as CSS text: "#00703c"')
    .option('--accent <colour>', 'the colour of kickers and rules (default: the brand)')
    .option('--link <colour>', 'the colour of links (default: the brand)')
    .option('--name <name>', 'the name of the theme')
    .option('--selector <selector>', 'the element that carries the theme', ':root')
    .option('--out <file>', 'write the CSS here instead of to standard output')
    .option('--json-out <file>', 'write the theme as JSON here')
    .option('--json', 'print the theme and the notes as JSON')
    .addHelpText('after', '\nExit codes: 0 created, 2 a colour, selector or file cannot be used.')
    .action(async (options: CreateOptions) => settle(await createCommand(options, output)));
  const html = program.command('html').description('Work with the published HTML.');
  html
    .command('compare')
    .description('Say in words where the pages of a port, in any language, differ from the published HTML.')
    .argument('<dir|url>', 'the folder of the pages, or the address that serves them')
    .option(
      '--component <name>',
      'compare the examples of this component only; may be given several times',
      (name: string, before: readonly string[]): readonly string[] => [...before, name],
      [],
    )
    .option(
      '--map <file>',
      'a JSON object of example names and the pages that show them, where the pages have other names',
    )
    .option('--timeout <seconds>', 'how long each page of an address may take to load', readSeconds, 30)
    .option('--json', 'print the differences as JSON')
    .addHelpText(
      'after',
      `
A page is compared with the one of the same name in html/ of the package; html/index.json lists them with their props.
What stands in the body counts; the head, comments, white space between blocks, and the order of attributes and
classes don't. A page may have 500 kB, and 20,000 elements and comments that are nested 500 deep.

Exit codes: 0 no differences, 1 differences, 2 something cannot be compared.`,
    )
    .action(async (place: string, options: CompareOptions) =>
      settle(await compareCommand(place, options, output)),
    );
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message = error instanceof Error ? error.message : String(error);
    output.err(
      errorLine(
        error instanceof UnusableInput
          ? message
          : `Something unexpected went wrong: ${message}. Please report it, with the command and its files.`,
      ),
    );
    return 2;
  }
}

function errorLine(message: string): string {
  return `cresset: ${printable(message.trim())}\n`;
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  // Timers count to 2³¹ milliseconds.
  if (text.trim() !== '' && seconds > 0 && seconds <= 86_400) return seconds;
  throw new InvalidArgumentError('Give a number of seconds from more than 0 to 86400.');
}
