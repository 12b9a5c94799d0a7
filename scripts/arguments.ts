import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What a command of `package.json` takes: options as `node:util` has them, each with a line of help. */
type Options = Readonly<
  Record<string, NonNullable<ParseArgsConfig['options']>[string] & { readonly help: string }>
>;

/**
 * Reads the words behind `npm run <script> --`. `--help` prints what the command does and what it takes, and ends with 0;
 * a word that the command doesn't know ends with 2 and one line that says so.
 *
 * @param script Its name in `package.json`.
 * @param purpose What it does, for `--help`.
 * @param options What it takes; nothing by default.
 * @param words What may stand behind the options, such as `[folder]`; nothing by default.
 */
export function readArguments<const Known extends Options>(
  script: string,
  purpose: string,
  options: Known = {} as Known, // Nothing is a table without entries.
  words = '',
) {
  const command = `npm run ${script}`.replace(/^npm run test$/, 'npm test');
  try {
    const read = parseArgs({
      options: { ...options, help: { type: 'boolean' as const } },
      allowPositionals: words !== '',
    });
    if (!('help' in read.values) || read.values.help !== true) return read;
  } catch (error) {
    const [problem = ''] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    console.error(`${problem}. "${command} -- --help" lists its options.`);
    process.exit(2);
  }
  console.log([`${command}${words && ` -- ${words}`}`, '', purpose, ...listed(options)].join('\n'));
  process.exit(0);
}

function listed(options: Options): readonly string[] {
  const rows = [
    ...Object.entries(options).map(([name, { type, help }]) => [
      `--${name}${type === 'string' ? ' <value>' : ''}`,
      help,
    ]),
    ['--help', 'shows this help'],
  ];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return ['', ...rows.map(([name = '', help]) => `  ${name.padEnd(width)}  ${help}`)];
}
