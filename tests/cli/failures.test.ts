import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultTheme } from '../../src/theme/index.ts';
import { cresset, type Ended } from './cresset.ts';

const cli = path.resolve(import.meta.dirname, '../../src/cli/index.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'cresset-failures-'));
beforeAll(() => {
  const before = process.cwd();
  process.chdir(folder);
  return () => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  };
});

/** A failure is told in one line, by what happened and what to do. */
function expectOneLine({ code, err }: Ended, ...words: readonly string[]): void {
  expect(err).toMatch(/^cresset: .+\n$/);
  for (const word of words) expect(err).toContain(word);
  expect(code).toBe(2);
}

function file(name: string, content: string): string {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return name;
}

/** A folder with one page, which stands for the example of that name. */
function port(name: string, html: string): string {
  file(`${name}/threat-level--default.html`, html);
  return name;
}

const compare = (place: string, ...more: readonly string[]) =>
  cresset('html', 'compare', place, '--component', 'ThreatLevel', ...more);

async function served(answer: RequestListener, ...more: readonly string[]): Promise<Ended> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/`;
  try {
    return await cresset('html', 'compare', address, '--component', 'ThreatLevel', ...more);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const create = (...args: readonly string[]) => cresset('theme', 'create', '--brand', 'navy', ...args);
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('a theme that cannot be read ends with 2 and one line', () => {
  it.each([
    ['objects', '{"a":', '}'],
    ['arrays', '[', ']'],
  ])('%s nested 3,000 deep', async (name, open, close) => {
    const json = file(`${name}.json`, `${open.repeat(3000)}1${close.repeat(3000)}`);
    expectOneLine(await cresset('theme', 'check', json), `${name}.json:1:`, 'nested more than 100 deep');
  });

  it('brackets in a text are no nesting', async () => {
    const text = JSON.stringify({ ...defaultTheme, $description: `\\"${'['.repeat(3000)}` });
    expect((await cresset('theme', 'check', file('brackets.json', text))).code).toBe(0);
  });

  it('a file of 3 MB', async () => {
    expectOneLine(
      await cresset('theme', 'check', file('long.json', `[${' '.repeat(3_000_000)}]`)),
      'more than 2000 kB',
    );
  });

  it('a device that never ends', async () => {
    expectOneLine(await cresset('theme', 'check', '/dev/zero'), '/dev/zero: It holds more than');
  });

  it('bytes that are no text', async () => {
    const bytes = Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7) % 256));
    writeFileSync(path.join(folder, 'bytes.json'), bytes);
    expectOneLine(await cresset('theme', 'check', 'bytes.json'), 'This is not JSON');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'a colour space named %s is a finding about that colour, and nothing falls over it',
    async (colorSpace) => {
      const text = JSON.stringify({
        ...defaultTheme,
        color: {
          ...defaultTheme.color,
          light: { ...defaultTheme.color.light, link: { $value: { colorSpace, components: [0, 0, 0] } } },
        },
      });
      const { code, out, err } = await cresset('theme', 'check', file('space.json', text));
      expect([code, err]).toEqual([2, '']);
      expect(out).toMatch(/^space\.json:1:\d+ {2}color\.light\.link is not a colour/m);
    },
  );

  it('a token named as what every object has is a finding with its place', async () => {
    const text = JSON.stringify(defaultTheme).replace(/}$/, ',"__proto__":{"constructor":{"$value":1}}}');
    const { code, out, err } = await cresset('theme', 'check', file('proto.json', text));
    expect([code, err]).toEqual([2, '']);
    expect(out).toMatch(/^proto\.json:1:\d{4,} {2}__proto__\.constructor is not a token/m);
  });
});

describe('a command line that means nothing ends with 2 and one line', () => {
  it.each([
    [['theme', 'chek'], "unknown command 'chek' (Did you mean check?)"],
    [['theme', 'check'], "missing required argument 'file'"],
    [['theme', 'check', 'a', 'b'], 'too many arguments'],
    [['theme', 'check', 'a', '--jsn'], "unknown option '--jsn' (Did you mean --json?)"],
    [['theme', 'check', 'a', '--level', 'AAA'], 'Allowed choices are AA, target'],
    [['theme', 'check', 'a', '--\u001B[31m\nred'], '--\\u{1b}[31m\\u{a}red'],
    [['html', 'compare', '.', '--timeout', '0'], 'Give a number of seconds'],
    [['html', 'compare', '.', '--timeout', ''], 'Give a number of seconds'],
    [['html', 'compare', '.', '--timeout', '1e9'], 'Give a number of seconds'],
    [['html', 'compare', 'http://['], 'This is not an address'],
  ])('%j', async (args, words) => {
    expectOneLine(await cresset(...args), words);
  });

  it.each(
    [
      ':is(',
      'a[',
      '..x',
      '#',
      '.1a',
      'a >',
      '> a',
      'a,,b',
      ',a',
      'a,',
      'a:not()',
      "a'",
      'a"',
      'a)',
      ']',
      '[x=',
      'a:',
      'a:nonsense',
      '\\',
      '$a',
      'a:is(b',
      'a..b',
      'a||',
      '()',
      '""',
      '',
      ' ',
      'a{}',
      'a;',
      '<b>',
      'a/**/',
      '@media',
      'a\u0000',
      'a\u202Eb',
      'a\u0085',
    ].filter((selector) => !selector.includes('\0')),
  )('the selector %j, which is none', async (selector) => {
    expectOneLine(
      await cresset('theme', 'create', '--brand', 'navy', `--selector=${selector}`),
      'cannot carry a theme',
    );
  });

  it.each([
    '.brand',
    '#a .b > c',
    'html[data-x="y" i]',
    '.a:is(.b, .c)',
    ':host',
    ':root, .brand',
    '.\\31 a',
    '.größe',
    '.a:has(> img)',
    'main:lang(cy)',
    '.a\n.b',
  ])('but the selector %j is one', async (selector) => {
    const { code, out } = await cresset('theme', 'create', '--brand', 'navy', `--selector=${selector}`);
    expect(code).toBe(0);
    expect(out).toContain(`${selector.replaceAll(/\s+/g, ' ')} {`);
  });
});

describe('a page that cannot be compared ends with 2 and one line', () => {
  it.each([
    ['elements nested 3,000 deep', 'deep', '<div>'.repeat(3000), 'nested more than 500 deep'],
    ['50,000 siblings', 'many', '<i></i>'.repeat(50_000), 'more than 20000 elements'],
    ['3 MB', 'long', 'x'.repeat(3_000_000), 'more than 500 kB'],
    // The parser opens each of these elements again in every paragraph.
    [
      '15 kB that become a million elements',
      'bomb',
      `<p>${Array.from({ length: 300 }, (__, id) => `<b id=${id}>`).join('')}${'<p>x'.repeat(3000)}`,
      'more than 20000 elements',
    ],
  ])('%s', async (_, name, html, words) => {
    expectOneLine(await compare(port(name, html)), `${name}/threat-level--default.html: `, words);
  });

  it('a folder of the name of a page', async () => {
    mkdirSync(path.join(folder, 'folders/threat-level--default.html'), { recursive: true });
    expectOneLine(await compare('folders'), 'This is not a file');
  });

  it('a pipe that nobody writes into', async () => {
    mkdirSync(path.join(folder, 'pipes'));
    spawnSync('mkfifo', [path.join(folder, 'pipes/threat-level--default.html')]);
    expectOneLine(await compare('pipes'), 'This is not a file');
  });

  const spaces = ' '.repeat(200_000);

  it.each([
    ['200,000 spaces in a style', 'spaces', `<p style="a:b;${spaces}c${spaces}:d">x</p>`],
    ['19,000 siblings', 'siblings', '<i></i>'.repeat(19_000)],
    [
      'a tag with 60,000 attributes',
      'attributes',
      `<p ${Array.from({ length: 60_000 }, (__, index) => `a${index}`).join(' ')}>x</p>`,
    ],
    [
      'an element of 100,000 classes',
      'classes',
      `<p class="${Array.from({ length: 60_000 }, (__, index) => `c${index}`).join(' ')}">x</p>`,
    ],
    [
      'names that every object has',
      'names',
      '<p class="cr-threat-level__constructor" constructor="a" __proto__="b" toString="c">x</p>',
    ],
  ])('%s are compared all the same', async (_, name, html) => {
    const { code, out, err } = await compare(port(name, html));
    expect([code, err]).toEqual([1, '']);
    expect(out).not.toContain('native code');
  });
});

describe('a site that serves no page ends with 2 and one line', () => {
  it('one that never answers', async () => {
    expectOneLine(
      await served(() => {}, '--timeout', '0.5'),
      'No complete answer in 0.5 seconds',
      '--timeout',
    );
  });

  it('one that begins a page and never ends it', async () => {
    const answer = await served((_, response) => response.write('<p>'), '--timeout', '0.5');
    expectOneLine(answer, 'No complete answer in 0.5 seconds');
  });

  it('one that never stops', async () => {
    const answer = await served((_, response) => {
      const more = () => {
        while (response.writable && response.write('<p>x</p>'.repeat(1000)));
        response.once('drain', more);
      };
      more();
    });
    expectOneLine(answer, 'more than 500 kB');
  });

  it('one that hangs up', async () => {
    expectOneLine(await served((_, response) => response.destroy()), 'No answer');
  });

  it('one that leads round in a circle', async () => {
    expectOneLine(
      await served((_, response) => response.writeHead(302, { location: '/' }).end()),
      'No answer',
    );
  });

  it('the limit is told where somebody looks for it', async () => {
    expect((await cresset('html', 'compare', '--help')).out).toMatch(/--timeout <seconds>[^]*default: 30/);
  });
});

describe('output that cannot be written ends with 2 and one line', () => {
  it('where whoever reads it has gone', async () => {
    const ended = await new Promise<Ended>((resolve) => {
      const child = spawn(process.execPath, [cli, 'theme', 'create', '--brand', 'navy', '--json']);
      child.stdout.destroy();
      let err = '';
      child.stderr.on('data', (text) => (err += String(text)));
      child.on('close', (code) => resolve({ code, out: '', err }));
    });
    expectOneLine(ended, 'The output is incomplete', 'EPIPE');
  });

  it.skipIf(!existsSync('/dev/full'))('where the disk is full', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(
      process.execPath,
      [cli, 'theme', 'create', '--brand', 'navy', '--json'],
      {
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      },
    );
    closeSync(full);
    expectOneLine({ code: status, out: '', err: stderr }, 'The output is incomplete', 'ENOSPC');
  });

  it.each(['--help', '--version'])('nor does %s end well', (option) => {
    const full = openSync('/dev/full', 'w');
    const { status } = spawnSync(process.execPath, [cli, option], { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    expect(status).toBe(2);
  });
});

describe('files are written whole or not at all', () => {
  let before: readonly string[];

  function expectNothingWritten(ended: Ended, ...words: readonly string[]): void {
    expectOneLine(ended, ...words);
    expect(readdirSync(folder)).toEqual(before);
  }

  it('a file keeps its permissions', async () => {
    chmodSync(path.join(folder, file('mode.css', 'old')), 0o640);
    expect((await create('--out', 'mode.css')).code).toBe(0);
    expect(read('mode.css')).toContain(':root');
    expect(statSync(path.join(folder, 'mode.css')).mode & 0o777).toBe(0o640);
  });

  it('a link is left alone, and so is what it leads to', async () => {
    file('kept.css', 'old');
    symlinkSync('kept.css', path.join(folder, 'link.css'));
    symlinkSync('nowhere.css', path.join(folder, 'dangling.css'));
    before = readdirSync(folder);
    expectNothingWritten(await create('--out', 'link.css'), 'link.css: This is a link');
    expectNothingWritten(await create('--out', 'dangling.css'), 'dangling.css: This is a link');
    expect([read('kept.css'), lstatSync(path.join(folder, 'link.css')).isSymbolicLink()]).toEqual([
      'old',
      true,
    ]);
  });

  it.each([
    ['/dev/null', 'This is a device'],
    ['/dev/full', 'This is a device'],
    ['.', 'This is a folder'],
    ['', 'This is a folder'],
    ['new/', 'This is a folder'],
    ['nowhere/theme.css', 'could not be written, and nothing was replaced'],
    ['x'.repeat(300), 'could not be written, and nothing was replaced'],
  ])('nothing is written into %j', async (out, words) => {
    before = readdirSync(folder);
    expectNothingWritten(await create(`--out=${out}`), words);
    file('other.json', 'old');
    before = readdirSync(folder);
    expectNothingWritten(await create('--json-out', 'other.json', `--out=${out}`), words);
    expect(read('other.json')).toBe('old');
  });

  it('one file under two names is refused', async () => {
    file('twice/a.css', 'old');
    symlinkSync('twice', path.join(folder, 'again'));
    linkSync(path.join(folder, 'twice/a.css'), path.join(folder, 'twice/b.css'));
    before = readdirSync(folder);
    for (const other of [
      'twice/a.css',
      './twice/../twice/a.css',
      path.join(folder, 'twice/a.css'),
      'again/a.css',
      'twice/b.css',
    ])
      expectNothingWritten(
        await create('--out', 'twice/a.css', '--json-out', other),
        'This is the same file as twice/a.css',
      );
    expectNothingWritten(await create('--out', 'twice/new', '--json-out', 'again/new'), 'Give two paths');
    expect(read('twice/a.css')).toBe('old');
  });
});

describe('what a terminal would obey is written as numbers', () => {
  const hostile = '\u001B[2Jred\u0007\u009B31m\u202Etxt\u2066\u000Bend';
  // oxlint-disable-next-line no-control-regex -- it is what is looked for
  const obeyed = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

  function expectHarmless(ended: Ended): void {
    const said = ended.out + ended.err;
    expect(said).toContain('red');
    expect(said).not.toMatch(obeyed);
  }

  it.each([
    ['the name of a file', () => cresset('theme', 'check', `${hostile}.json`)],
    [
      'the name of a file that is read',
      () => cresset('theme', 'check', file(`${hostile}.json`, JSON.stringify(defaultTheme))),
    ],
    ['JSON that is none', () => cresset('theme', 'check', file('red.json', `{${hostile}}`))],
    [
      'the name of a token',
      () =>
        cresset(
          'theme',
          'check',
          file('b.json', JSON.stringify({ ...defaultTheme, [hostile]: { $value: hostile } })),
        ),
    ],
    [
      'the name of a token, as JSON',
      () => cresset('theme', 'check', '--json', file('b.json', JSON.stringify({ [hostile]: { $value: 1 } }))),
    ],
    ['a colour', () => cresset('theme', 'create', '--brand', hostile)],
    ['the name of a theme', () => cresset('theme', 'create', '--brand', 'navy', '--name', hostile)],
    [
      'the name of a theme, as JSON',
      () => cresset('theme', 'create', '--brand', 'navy', '--json', '--name', hostile),
    ],
    ['a selector', () => cresset('theme', 'create', '--brand', 'navy', '--selector', hostile)],
    ['a file that is written', () => cresset('theme', 'create', '--brand', 'navy', '--out', hostile)],
    ['a command', () => cresset(hostile)],
    ['an option', () => cresset('theme', 'check', `--${hostile}`)],
    ['a choice', () => cresset('theme', 'check', 'a', '--level', hostile)],
    ['a component', () => cresset('html', 'compare', '.', '--component', hostile)],
    ['a folder', () => compare(hostile)],
    ['an address', () => compare(`http://127.0.0.1:9/${hostile}`)],
    ['a map', () => compare('.', '--map', file('c.json', JSON.stringify({ [hostile]: 'a' })))],
    [
      'text, names and values of HTML',
      () =>
        compare(
          port(
            'hostile',
            `<p ${hostile}="${hostile}" class="${hostile} cr-x__${hostile}">${hostile}</p><${hostile}>`,
          ),
        ),
    ],
    ['the same as JSON', () => compare(port('hostile', `<p class="${hostile}">${hostile}</p>`), '--json')],
    [
      'the name of a page that no example has',
      () => compare(path.dirname(file(`${port('strange', '<p>red</p>')}/${hostile}.html`, ''))),
    ],
  ])('in %s', async (_, ask) => {
    expectHarmless(await ask());
  });

  it('and JSON still says what was there', async () => {
    const text = JSON.stringify({ [hostile]: { $value: 1 } });
    const { out } = await cresset('theme', 'check', '--json', file('d.json', text));
    const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly path: string }[] };
    expect(findings.map(({ path: name }) => name)).toContain(hostile);
  });
});

it('no colour is written, with NO_COLOR or without', () => {
  for (const env of [{ NO_COLOR: '1' }, { FORCE_COLOR: '3' }]) {
    const { stdout } = spawnSync(process.execPath, [cli, 'theme', '--help'], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    expect(stdout).not.toContain('\u001B');
  }
});
