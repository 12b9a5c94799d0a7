/// <reference types="node" />
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { readAll, readText, tooLong } from '../read-text.ts';
import { UnusableInput } from '../unusable-input.ts';

/** What a port wrote for one example. */
type Answer =
  /** A page, and how it is called in messages. */
  | { readonly html: string; readonly name: string }
  | { readonly nothing: true }
  /** What the port says instead of a page. */
  | { readonly fault: string };

/** Where the pages of a port are. */
interface Port {
  read(file: string): Promise<Answer>;
  /** The names of all pages there, where that can be known. */
  list(): Promise<readonly string[]>;
}

/** In bytes. The longest example has 35 kB. */
const largest = 500_000;

/**
 * The pages in a folder or under an address. Whatever keeps them from being read throws `UnusableInput`.
 *
 * @param seconds How long a page of an address may take to arrive whole.
 */
export async function openPort(place: string, seconds: number): Promise<Port> {
  return /^https?:\/\//i.test(place) ? site(place, seconds) : folder(place);
}

function site(place: string, seconds: number): Port {
  if (!URL.canParse(place)) {
    throw new UnusableInput(
      `${place}: This is not an address, so nothing can be compared. Give all of it: http://localhost:8000/examples/.`,
    );
  }
  const base = new URL(place);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return { read: (file) => request(new URL(file, base), seconds), list: async () => [] };
}

async function request(address: URL, seconds: number): Promise<Answer> {
  const signal = AbortSignal.timeout(seconds * 1000);
  let html: string | undefined;
  try {
    const response = await fetch(address, { signal });
    if (response.ok) html = await readAll(response.body ?? new Blob().stream(), largest);
    else {
      await response.body?.cancel();
      return response.status === 404 || response.status === 410
        ? { nothing: true }
        : {
            fault:
              `the server answered ${response.status} ${response.statusText}`.trim() + ' instead of a page.',
          };
    }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const why = signal.aborted
      ? `No complete answer in ${seconds} seconds`
      : `No answer (${cause instanceof Error ? cause.message : String(cause)})`;
    const help = signal.aborted
      ? 'Give it longer with --timeout, or'
      : 'Start the site that serves the port, or';
    throw new UnusableInput(
      `${address.href}: ${why}, so nothing can be compared. ${help} correct the address.`,
      { cause: error },
    );
  }
  if (html === undefined) throw new UnusableInput(tooLong(address.href, largest));
  return { html, name: address.href };
}

async function folder(place: string): Promise<Port> {
  const found = await stat(place).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    throw new UnusableInput(
      `${place}: ${found === undefined ? 'There is no such folder' : 'This is not a folder'}, so nothing can be compared. Give the folder that the port writes its pages into, or the address that serves them.`,
    );
  }
  return {
    async read(file) {
      const name = path.join(place, file);
      const page = await stat(name).catch(() => undefined);
      if (page === undefined) return { nothing: true };
      // A pipe that nobody writes into would be waited for.
      if (!page.isFile()) throw new UnusableInput(`${name}: This is not a file, so it can't be compared.`);
      return { html: await readText(name, largest), name };
    },
    async list() {
      try {
        return (await readdir(place)).filter((file) => file.endsWith('.html'));
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new UnusableInput(`${place}: The folder may not be listed (${why}). Check its permissions.`, {
          cause: error,
        });
      }
    },
  };
}
