/// <reference types="node" />
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { UnusableInput } from '../unusable-input.ts';

/** What a port wrote for one example. */
export type Answer =
  | { readonly html: string }
  | { readonly nothing: true }
  /** A page that could not be given, and why. */
  | { readonly fault: string };

/** Where the pages of a port are. */
export interface Port {
  read(file: string): Promise<Answer>;
  /** The names of all pages there, where that can be known. */
  list(): Promise<readonly string[]>;
}

/** Longer than any page should take, and shorter than patience. */
const patience = 30_000;

export async function openPort(place: string): Promise<Port> {
  return /^https?:\/\//i.test(place) ? site(place) : folder(place);
}

function site(place: string): Port {
  if (!URL.canParse(place)) {
    throw new UnusableInput(
      `${place}: This is no address, so nothing can be compared. Give it whole: http://localhost:8000/examples/.`,
    );
  }
  const base = new URL(place);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return {
    async read(file) {
      const response = await request(new URL(file, base));
      if (response.ok) return { html: await response.text() };
      if (response.status === 404 || response.status === 410) return { nothing: true };
      return {
        fault: `the server answered ${response.status} ${response.statusText}`.trim() + ' instead of a page.',
      };
    },
    list: async () => [],
  };
}

async function request(address: URL): Promise<Response> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(patience) });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new UnusableInput(
      `${address.href}: No answer (${cause instanceof Error ? cause.message : String(cause)}), so nothing can be compared. Start the site that serves the port, or correct the address.`,
      { cause: error },
    );
  }
}

async function folder(place: string): Promise<Port> {
  const found = await stat(place).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    throw new UnusableInput(
      `${place}: ${found === undefined ? 'There is no such folder' : 'This is no folder'}, so nothing can be compared. Give the folder that the port writes its pages into, or the address that it serves them under.`,
    );
  }
  return {
    async read(file) {
      try {
        return { html: await readFile(path.join(place, file), 'utf8') };
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        return code === 'ENOENT' ? { nothing: true } : { fault: `the file cannot be read (${code}).` };
      }
    },
    list: async () => (await readdir(place)).filter((file) => file.endsWith('.html')),
  };
}
