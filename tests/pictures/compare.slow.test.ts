import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { decode, encode } from 'fast-png';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acceptedFile, readAccepted, writeAccepted } from '../../scripts/pictures/accepted.ts';
import { NoCheckout } from '../../scripts/pictures/checkout.ts';
import { NotDrawn, type Draw } from '../../scripts/pictures/draw.ts';
import { comparePictures, drawAll, NothingCompared, pictureFile } from '../../scripts/pictures/compare.ts';

/** A project of two stories, each a square of one colour, that `stories.json` lists. */
type Stories = Readonly<Record<string, readonly [red: number, green: number, blue: number]>>;

const blueAndGreen: Stories = { 'Card--Default/light': [0, 0, 200], 'Card--Level/light': [0, 200, 0] };
const anotherBlue: Stories = { ...blueAndGreen, 'Card--Default/light': [0, 0, 201] };
const every = /./;

let folder = '';
let root = '';

/** How often each checkout was drawn. */
const drawn: string[] = [];

/** Draws as a browser does that has this for a colour of a story. */
const drawIn =
  (shade: (name: string, colour: number) => number): Draw =>
  async (checkout, target, names) => {
    drawn.push(path.relative(root, checkout));
    const stories: Stories = JSON.parse(readFileSync(path.join(checkout, 'stories.json'), 'utf8'));
    for (const [name, colour] of Object.entries(stories).filter(([key]) => names.test(key))) {
      const file = path.join(target, `${name}.png`);
      mkdirSync(path.dirname(file), { recursive: true });
      const pixel = colour.map((part) => shade(name, part));
      const data = Uint8Array.from(Array.from({ length: 16 }, () => pixel).flat());
      writeFileSync(file, encode({ width: 4, height: 4, channels: 3, data }));
    }
  };

const draw = drawIn((_, colour) => colour);

const breakOff: Draw = async () => {
  throw new NotDrawn('It throws.');
};

const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
    cwd: root,
    stdio: 'pipe',
    encoding: 'utf8',
  });

const task = (environment = 'Chromium 1', names = every) => ({
  root,
  folder: path.join(root, '.pictures'),
  environment,
  draw,
  names,
});

const show = (stories: Stories) => writeFileSync(path.join(root, 'stories.json'), JSON.stringify(stories));

async function accept(stories: Stories, environment = 'Chromium 1'): Promise<void> {
  show(stories);
  await writeAccepted(root, { environment, pictures: await drawAll(task()) });
}

function commit(): void {
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '-m', 'A step');
}

/** Gives the project one package, of this version. */
function usePackages(version: string): void {
  mkdirSync(path.join(root, 'letters'), { recursive: true });
  const letters = { name: 'letters', version };
  const project = { name: 'project', version: '1.0.0', dependencies: { letters: 'file:letters' } };
  const lock = { '': project, letters, 'node_modules/letters': { resolved: 'letters', link: true } };
  for (const [file, content] of Object.entries({
    'letters/package.json': letters,
    'package.json': project,
    'package-lock.json': { ...project, lockfileVersion: 3, requires: true, packages: lock },
  }))
    writeFileSync(path.join(root, file), JSON.stringify(content));
}

const pixelOf = (which: string, name: string) =>
  Array.from(decode(readFileSync(pictureFile(task().folder, which, name))).data.subarray(0, 3));

beforeEach(async () => {
  vi.spyOn(console, 'log').mockReturnValue();
  folder = mkdtempSync(path.join(tmpdir(), 'cresset-pictures-'));
  root = path.join(folder, 'project');
  mkdirSync(path.join(root, path.dirname(acceptedFile)), { recursive: true });
  writeFileSync(path.join(root, '.gitignore'), '.pictures/\n');
  git('init', '--quiet');
  await accept(blueAndGreen);
  commit();
  drawn.length = 0;
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('in the browser that the pictures were accepted with', () => {
  it('stories that look as accepted are compared by their fingerprints, and drawn once', async () => {
    expect(await comparePictures(task())).toEqual({
      drawn: 2,
      changed: [],
      added: [],
      gone: [],
      unshown: undefined,
    });
    expect(drawn).toEqual(['']);
  });

  it('a colour that changed by one step is found, and shown as it was, as it is, and where it differs', async () => {
    show(anotherBlue);
    commit();
    const { changed } = await comparePictures(task());
    expect(changed).toEqual([{ name: 'Card--Default/light', pixels: 16 }]);
    expect(pixelOf('was', 'Card--Default/light')).toEqual([0, 0, 200]);
    expect(pixelOf('is', 'Card--Default/light')).toEqual([0, 0, 201]);
    expect(pixelOf('difference', 'Card--Default/light')).toEqual([220, 0, 0]);
  });

  it('only what somebody has to look at is left', async () => {
    show(anotherBlue);
    await comparePictures(task());
    expect(existsSync(pictureFile(task().folder, 'is', 'Card--Level/light'))).toBe(false);
    expect(existsSync(path.join(task().folder, 'checkout'))).toBe(false);
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  it('a new story and one that went away are named', async () => {
    show({ 'Card--Default/light': [0, 0, 200], 'Card--Icon/light': [9, 9, 9] });
    expect(await comparePictures(task())).toMatchObject({
      added: ['Card--Icon/light'],
      gone: ['Card--Level/light'],
      changed: [],
    });
  });

  it('a change that came in with the commit of the fingerprints is found: they decide, not the commit', async () => {
    await accept({ ...blueAndGreen, 'Card--Level/light': [1, 1, 1] });
    show({ ...anotherBlue, 'Card--Level/light': [1, 1, 1] });
    commit();
    expect((await comparePictures(task())).changed).toEqual([{ name: 'Card--Default/light', pixels: 0 }]);
  });

  it('a change is found where nothing of the past is to be had, and what to do is said', async () => {
    commit();
    git('clone', '--quiet', '--depth', '1', pathToFileURL(root).href, path.join(folder, 'shallow'));
    root = path.join(folder, 'shallow');
    show(anotherBlue);
    const { changed, unshown } = await comparePictures(task());
    expect(changed).toEqual([{ name: 'Card--Default/light', pixels: undefined }]);
    expect(unshown).toContain('git fetch --unshallow');
  });

  it('what was accepted is drawn with the packages of its time, where they were others', async () => {
    usePackages('1.0.0');
    await accept({ ...blueAndGreen, 'Card--Level/light': [1, 1, 1] });
    commit();
    usePackages('2.0.0');
    show(anotherBlue);
    const versions: string[] = [];
    await comparePictures({
      ...task(),
      draw: async (checkout, ...rest) => {
        const file = path.join(checkout, 'node_modules/letters/package.json');
        if (existsSync(file)) versions.push(String(JSON.parse(readFileSync(file, 'utf8')).version));
        await draw(checkout, ...rest);
      },
    });
    expect(versions).toEqual(['1.0.0']);
  });

  it('some of the pictures can be chosen by words of their names, and the others are not missed', async () => {
    show(anotherBlue);
    expect(await comparePictures(task('Chromium 1', /Level/))).toMatchObject({
      drawn: 1,
      changed: [],
      gone: [],
    });
  });
});

const inAnother = () => ({ ...task('Chromium 2'), draw: drawIn((_, colour) => colour + 7) });
const again = path.join('.pictures', 'checkout');

describe('in another browser, whose pixels are others', () => {
  it('the accepted stories are drawn by it too, and it finds the same changes', async () => {
    show({ ...anotherBlue, 'Card--Icon/light': [9, 9, 9] });
    commit();
    const comparison = await comparePictures(inAnother());
    expect(drawn).toEqual(['', again]);
    expect(comparison).toMatchObject({
      changed: [{ name: 'Card--Default/light', pixels: 16 }],
      added: ['Card--Icon/light'],
    });
  });

  it('stories that look as accepted pass, and leave no picture behind', async () => {
    expect(await comparePictures(inAnother())).toMatchObject({ drawn: 2, changed: [], added: [], gone: [] });
    expect(drawn).toEqual(['', again]);
    expect(existsSync(pictureFile(task().folder, 'was', 'Card--Level/light'))).toBe(false);
  });

  it('a clone without the past is not compared, and what to do is said', async () => {
    git('clone', '--quiet', '--depth', '1', pathToFileURL(root).href, path.join(folder, 'shallow'));
    root = path.join(folder, 'shallow');
    await expect(comparePictures(inAnother())).rejects.toThrow('git fetch --unshallow');
  });

  it('fingerprints that no commit holds are not compared', async () => {
    await accept(anotherBlue);
    await expect(comparePictures(inAnother())).rejects.toThrow(NoCheckout);
    rmSync(path.join(root, '.git'), { recursive: true });
    await expect(comparePictures(inAnother())).rejects.toThrow('no git repository');
  });
});

const drawOneOtherwise = drawIn((name, colour) => (name.includes('Level') ? colour + 7 : colour));

describe('in another browser that draws most stories as the accepted one did', () => {
  it('those are not drawn again, and the others are', async () => {
    const asked: RegExp[] = [];
    const comparison = await comparePictures({
      ...task('Chromium 2'),
      draw: (checkout, target, names) => {
        asked.push(names);
        return drawOneOtherwise(checkout, target, names);
      },
    });
    expect(comparison).toMatchObject({ drawn: 2, changed: [], added: [], gone: [] });
    expect(asked).toEqual([every, /^(?:Card--Level\/light)$/]);
  });

  it('nothing of the past is needed where it draws all of them so', async () => {
    rmSync(path.join(root, '.git'), { recursive: true });
    expect(await comparePictures(task('Chromium 2'))).toMatchObject({ drawn: 2, changed: [] });
    expect(drawn).toEqual(['']);
  });
});

describe('what can’t be drawn as it was accepted', () => {
  it('is a change, in another browser too', async () => {
    await accept({ ...blueAndGreen, 'Card--Icon/light': [9, 9, 9] });
    show(blueAndGreen);
    commit();
    show({ ...blueAndGreen, 'Card--Icon/light': [9, 9, 9] });
    expect((await comparePictures(inAnother())).changed).toEqual([
      { name: 'Card--Icon/light', pixels: undefined },
    ]);
  });
});

describe('nothing passes that was not compared', () => {
  it('a run without a single picture fails', async () => {
    await expect(comparePictures(task('Chromium 1', /NoSuchStory/))).rejects.toThrow(NothingCompared);
    show({});
    await expect(comparePictures(task())).rejects.toThrow(NothingCompared);
  });

  it('a story that can’t be drawn ends the run, and what was accepted stays', async () => {
    const before = readFileSync(path.join(root, acceptedFile), 'utf8');
    await expect(drawAll({ ...task(), draw: breakOff })).rejects.toThrow(NotDrawn);
    expect(readFileSync(path.join(root, acceptedFile), 'utf8')).toBe(before);
  });
});

it('what is accepted is one sorted line a picture, and reads back the same', () => {
  const text = readFileSync(path.join(root, acceptedFile), 'utf8');
  expect(text).toMatch(/^(#.+\n){2}Card--Default\/light [\da-f]{16}\nCard--Level\/light [\da-f]{16}\n$/);
  expect([...readAccepted(root).pictures.keys()]).toEqual(['Card--Default/light', 'Card--Level/light']);
  expect(readAccepted(root).environment).toBe('Chromium 1');
});
