import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isWithin } from './evidence/criteria.ts';
import type { Level } from './evidence/schema.ts';
import { modes } from './modes/modes.ts';
import { formats, type Format } from './report/write.ts';
import { UsageError } from './source/errors.ts';
import { ownVersion } from './version.ts';

const tasks = ['page', 'act', 'diff', 'serve'] as const;
type Task = (typeof tasks)[number];

/** What somebody asked for. Names of stories, modes and rules are checked later, against what there is. */
export interface Options {
  readonly url?: string;
  readonly dir?: string;
  readonly publicUrl?: string;
  readonly stories: readonly string[];
  readonly tags?: string;
  readonly component: readonly string[];
  readonly modes: string;
  readonly checks?: string;
  readonly levels: Level;
  readonly globals: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly shard?: string;
  readonly merge?: string;
  readonly workers?: number;
  readonly timeout: number;
  readonly cache: boolean;
  readonly out: string;
  readonly formats: readonly Format[];
  readonly failOn: 'A' | 'AA' | 'AAA' | 'best-practice' | 'review';
  /** Whether somebody asked for that level, and would believe that it was judged. */
  readonly isFailOnGiven: boolean;
  readonly explain?: string;
  readonly acceptTrees: boolean;
  readonly watch: boolean;
  /**
   * “page” judges plain pages, “act” W3C’s examples, “diff” compares two audits, “serve” opens a Storybook to whoever
   * follows the links of a report; without any, a Storybook is judged.
   */
  readonly task?: Task;
  /** The pages, addresses or files; the folder of examples; the two audits; the folder to serve. */
  readonly places: readonly string[];
}

const afterwards = `
Modes: ${modes.map(({ id }) => id).join(', ')}.

Exit codes:
  0  complete, and nothing new fails
  1  complete, and something new fails
  2  incomplete: a story could not be judged, the run was interrupted, there is no browser,
     or the audit failed its own test; an incomplete audit is never a pass
  3  the command was not understood, or nothing matches it

Examples:
  npx cresset-audit                                        this project’s Storybook, built if it is stale
  npx cresset-audit --url https://example.org/storybook    somebody else’s
  npx cresset-audit --component Dialog --modes quick
  npx cresset-audit page https://example.org/news          a plain page; or several
  npx cresset-audit act w3c-examples                       W3C’s examples, in a folder
  npx cresset-audit diff before audit-report               what got better and worse
  npx cresset-audit serve storybook-static                 opens the stories that a report links to
  npx cresset-audit --shard 1/4 --out shard-1              a quarter, on one of four machines
  npx cresset-audit --merge shards                         one report of all four

What the audit could not judge, and what no audit of this kind can, is in the report under
“What was not tested”. Nothing here is a claim of conformance.`;

/**
 * Reads the command line.
 * @returns nothing, if it only asked for help or the version, which was given.
 * @throws UsageError if it can't be understood.
 */
export function readOptions(words: readonly string[]): Options | undefined {
  const command = new Command('cresset-audit')
    .description(
      'Judges every story of a Storybook in a real browser, in every mode in which people meet it, and writes reports that say what failed, what needs review and what was not tested.',
    )
    .argument(
      '[task]',
      '“page” judges plain pages in place of a Storybook: addresses, or files of HTML. “act” judges W3C’s examples of accessibility rules, from a folder, and says for which rules the audit is consistent. “diff” says what got better and worse between two audits, and ends with 1 if what --fail-on names got worse. “serve” serves a static build at the address that the links of its report have, until it is stopped.',
    )
    .argument(
      '[places...]',
      'the pages; the folder of examples; two folders of reports, or their evidence.json, the earlier first; the folder to serve (default: storybook-static)',
    )
    .allowExcessArguments(false)
    .addOption(new Option('--url <address>', 'audit a Storybook that is served somewhere').conflicts('dir'))
    .option('--dir <folder>', 'audit a static build of Storybook (default: build this project’s)')
    .option(
      '--public-url <address>',
      'where readers of the report find this Storybook, if not at --url: an address, or a relative path from the report, such as “..” (default: http://127.0.0.1:6006, where Storybook starts); “serve” uses its port',
      address,
    )
    .option(
      '--stories <globs>',
      'only stories whose id, name or file matches: “**/*--default,!pages-*”',
      list,
      [],
    )
    .option('--component <names>', 'only these components, by title or its last part', list, [])
    .option('--tags <tags>', 'only stories with one of these tags; “!” leaves stories out: “page,!draft”')
    .option('--modes <ids>', '“all”, “quick” (three) or ids with commas between them', 'all')
    .option('--checks <ids>', 'only these rules, by id or glob: “axe/color-contrast,x/*” (default: all)')
    .addOption(
      new Option(
        '--levels <level>',
        'only rules of this level of WCAG and the levels below it: with “AA”, neither AAA nor best practice is judged or reported',
      )
        .choices(['A', 'AA', 'AAA', 'best-practice'])
        .default('best-practice', 'best-practice, which is all'),
    )
    .option(
      '--globals <mode=name:value>',
      'set a global of Storybook in one mode, for a theme that does not follow the system: “dark=theme:dark”; can be given more than once',
      globals,
      {},
    )
    .option('--shard <part/parts>', 'judge one part of the stories, for --merge to put together', shard)
    .option('--merge <folder>', 'merge the shards below this folder into one report, and judge nothing')
    .option(
      '--workers <number>',
      'how many browsers run at a time, a whole number (default: one for each core of the processor)',
      whole,
    )
    .option(
      '--timeout <seconds>',
      'how long a story may take to appear, and a mode to be judged, on a typical machine; each run measures how much slower this machine is, and allows as much more time',
      positive,
      15,
    )
    .option('--no-cache', 'judge stories again that have not changed since the last run')
    .option('--out <folder>', 'where the reports go', 'audit-report')
    .option('--formats <names>', `which reports to write: ${formats.join(', ')}`, formatList, [...formats])
    .addOption(
      new Option(
        '--fail-on <level>',
        'the highest level whose failures make the exit code 1; “review”: all, and what needs review too',
      )
        .choices(['A', 'AA', 'AAA', 'best-practice', 'review'])
        .default('AA'),
    )
    .option(
      '--explain <fingerprint>',
      'print everything about one finding of the last report, and judge nothing',
    )
    .addOption(
      new Option(
        '--accept-trees',
        'keep the accessible tree of each story in audit/trees; from then on every difference fails, until it is accepted in this way',
      )
        .default(false, 'compare with those that are kept')
        // Nobody could read what each change accepts.
        .conflicts('watch'),
    )
    .option('--watch', 'keep running, and judge again what changes', false)
    .addHelpText('after', afterwards)
    .helpOption('-h, --help', 'show this help')
    .version(ownVersion(), '-V, --version', 'show the version')
    .configureOutput({ writeErr: () => undefined })
    .exitOverride();
  try {
    command.parse([...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw new UsageError(
      `${error.message.replace(/^error: /, '')} “npx cresset-audit --help” lists the options.`,
    );
  }
  const [task, places = []] = command.processedArgs as unknown as readonly [
    string | undefined,
    readonly string[] | undefined,
  ];
  const known = tasks.find((one) => one === task);
  if (task !== undefined && known === undefined) {
    throw new UsageError(
      `There is no task “${task}”. “page” judges plain pages, “act” W3C’s examples, “diff” compares two audits and “serve” serves a build; without a task it judges a Storybook, this project’s or that of --url or --dir.`,
    );
  }
  if (task === 'page' && places.length === 0) {
    throw new UsageError('“page” needs at least one page, an address or a file of HTML.');
  }
  if (task === 'diff' && places.length !== 2) {
    throw new UsageError(
      '“diff” needs two audits, the earlier first: folders of reports, or their evidence.json.',
    );
  }
  if (task === 'serve' && places.length > 1) throw new UsageError('“serve” serves one folder at a time.');
  const options = {
    ...command.opts<Omit<Options, 'task' | 'places' | 'isFailOnGiven'>>(),
    ...(known === undefined ? {} : { task: known }),
    places,
    isFailOnGiven: command.getOptionValueSource('failOn') === 'cli',
  };
  refuseWhatIsIgnored(
    options,
    command.options.filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli'),
  );
  return options;
}

/** A kind of work, and which options mean something to it. */
interface Work {
  readonly name: string;
  readonly isAsked: boolean;
  readonly heeds: (option: string) => boolean;
  /** The name of the work to which an option may belong that means nothing here, and how to say so. */
  readonly other?: readonly [name: string, hint: string];
}

function worksOf({ explain, merge, task, shard: part }: Options): readonly Work[] {
  const only = (...names: readonly (keyof Options)[]) => ({
    heeds: (option: string) => names.some((name) => name === option),
  });
  const allBut = (...names: readonly (keyof Options)[]) => ({
    heeds: (option: string) => names.every((name) => name !== option),
  });
  return [
    { name: '--explain', isAsked: explain !== undefined, ...only('explain', 'out') },
    {
      name: '--merge',
      isAsked: merge !== undefined,
      ...only('merge', 'out', 'formats', 'failOn', 'acceptTrees'),
      other: ['--shard', 'give it to each shard'],
    },
    { name: '“diff”', isAsked: task === 'diff', ...only('failOn') },
    { name: '“serve”', isAsked: task === 'serve', ...only('publicUrl') },
    { name: '“act”', isAsked: task === 'act', ...only('out', 'timeout') },
    {
      name: '“page”',
      isAsked: task === 'page',
      ...allBut('url', 'dir', 'publicUrl', 'globals', 'cache', 'acceptTrees'),
    },
    {
      name: '--shard',
      isAsked: part !== undefined,
      ...allBut('formats', 'failOn', 'watch', 'acceptTrees'),
      other: ['--merge', 'give it to --merge'],
    },
  ];
}

/** An option that does nothing would let somebody believe that it did. */
function refuseWhatIsIgnored(options: Options, given: readonly Option[]): void {
  const { task, merge, explain, levels, failOn, isFailOnGiven } = options;
  const works = worksOf(options);
  for (const { name, heeds, other } of works.filter(({ isAsked }) => isAsked)) {
    const ignored = given.filter((option) => !heeds(option.attributeName()));
    const words = ignored.map(({ long }) => long);
    if (task !== undefined && (merge ?? explain) !== undefined) words.push(`“${task}”`);
    if (words.length > 0) {
      const [otherName, hint] = other ?? [];
      const belongs = works.find((work) => work.name === otherName)?.heeds;
      const isElsewhere =
        words.length === ignored.length &&
        ignored.every((option) => belongs?.(option.attributeName()) === true);
      throw new UsageError(
        `With ${name}, ${words.join(' and ')} would do nothing. Leave it out${isElsewhere ? `, or ${hint}` : ''}.`,
      );
    }
  }
  if (isFailOnGiven && failOn !== 'review' && !isWithin(failOn, levels)) {
    throw new UsageError(
      `--fail-on ${failOn} asks for failures that --levels ${levels} leaves out of the audit. Give --levels ${failOn}, or a lower --fail-on.`,
    );
  }
}

function list(text: string, before: readonly string[]): string[] {
  return [
    ...before,
    ...text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ];
}

function address(text: string): string {
  const isWayThere = /^\.\.?(?:\/|$)/.test(text);
  if (!isWayThere && (!/^https?:/.test(text) || !URL.canParse(text))) {
    throw new InvalidArgumentError(
      'It must be an address that begins with http:// or https://, or a relative path from the report, such as “..”.',
    );
  }
  return text.replace(/\/+$/, '');
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError('It must be a number above 0.');
  return number;
}

function whole(text: string): number {
  const number = positive(text);
  if (!Number.isInteger(number)) throw new InvalidArgumentError('It must be a whole number.');
  return number;
}

function shard(text: string): string {
  const [, part, parts] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? [];
  if (part === undefined || Number(part) > Number(parts)) {
    throw new InvalidArgumentError('It must be a part and the number of parts, such as “2/5”.');
  }
  return text;
}

function formatList(text: string): Format[] {
  return list(text, []).map((word) => {
    const format = formats.find((known) => known === word);
    if (format === undefined)
      throw new InvalidArgumentError(`There is no format “${word}”; there are ${formats.join(', ')}.`);
    return format;
  });
}

function globals(text: string, before: Options['globals']): Options['globals'] {
  const [, mode = '', name = '', value = ''] = /^([^=]+)=([^:]+):(.*)$/.exec(text) ?? [];
  if (!modes.some(({ id }) => id === mode)) {
    throw new InvalidArgumentError('It must be a mode, a global and its value, such as “dark=theme:dark”.');
  }
  return { ...before, [mode]: { ...before[mode], [name]: value } };
}
