import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildIfStale } from './build.ts';
import { fetchIndex } from './discover.ts';
import { get } from './get.ts';
import { UsageError } from './errors.ts';
import { serveFolder, type Server } from './server.ts';

/** A Storybook that can be opened. */
export interface Located {
  /** The folder or address, as a reader of the report knows it. */
  readonly from: string;
  /** Where a browser opens it, without a slash at the end: `http://127.0.0.1:4321`. */
  readonly baseUrl: string;
  /** The folder of its files, absolute; `null` if it is at somebody's address. */
  readonly folder: string | null;
  close(): Promise<void>;
}

export interface LocateOptions {
  /** Any page of a Storybook that is served somewhere. */
  readonly url?: string;
  /** A folder with a static build. */
  readonly dir?: string;
  /** The project whose own Storybook is built, if there is neither. */
  readonly cwd: string;
  /** The command that builds, in place of the project's `storybook build`; see {@link buildIfStale}. */
  readonly build?: string;
  /** Milliseconds until an address counts as not answering; 10 seconds. */
  readonly timeoutMs?: number;
  log(line: string): void;
}

/**
 * Finds the Storybook to audit: at an address, in a folder, or the project's own, which is built if it is stale.
 * @throws UsageError for an address or folder that can't be one.
 * @throws StorybookError if nothing can be opened there, in words.
 */
export async function locateStorybook(options: LocateOptions): Promise<Located> {
  const { url, dir, cwd, timeoutMs } = options;
  if (url !== undefined && dir !== undefined) {
    throw new UsageError(
      'Both --url and --dir were given, and one Storybook is audited at a time. Give one.',
    );
  }
  if (url !== undefined) {
    const baseUrl = await rootOf(pageUrl(url), timeoutMs);
    return { from: baseUrl, baseUrl, folder: null, close: async () => {} };
  }
  if (dir !== undefined) return served(resolve(cwd, dir), dir);
  const name = 'storybook-static';
  const folder = join(cwd, name);
  await buildIfStale({ ...options, folder });
  return served(folder, name);
}

async function served(folder: string, from: string): Promise<Located> {
  return { from, folder, ...(await servedBuild(folder)) };
}

/**
 * Serves a static build of Storybook.
 * @param port A port of this computer; a free one without.
 * @throws UsageError if the folder holds none, or somebody else serves at that port.
 */
export async function servedBuild(folder: string, port = 0): Promise<Server> {
  if (!existsSync(folder)) {
    throw new UsageError(
      `There is no folder ${folder}. Correct its name; without --dir the audit builds this project’s Storybook.`,
    );
  }
  if (!existsSync(join(folder, 'iframe.html'))) {
    throw new UsageError(
      `${folder} holds no build of Storybook: there is no iframe.html in it. Give the folder that “storybook build” wrote.`,
    );
  }
  try {
    return await serveFolder(folder, '', port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new UsageError(
      `Something else is served at port ${port} of this computer already; if it is the same Storybook, the links of its report open. End it, and try again.`,
      { cause: error },
    );
  }
}

function pageUrl(text: string): URL {
  if (!URL.canParse(text)) {
    throw new UsageError(`“${text}” is not an address. Give one such as https://example.org/storybook/.`);
  }
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new UsageError(
      `“${text}” begins with “${url.protocol}”, and the audit opens http: and https: only. For files on this computer, use --dir.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      'The address holds a name or a password, which would be printed in the report. Audit a build of the same Storybook instead: --dir storybook-static.',
    );
  }
  return url;
}

/** The address of a Storybook without the page in it: no `index.html`, no `?path=…`, no slash at the end. */
function withoutPage(url: URL | string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/(?:index|iframe)\.html$/, '').replace(/\/+$/, '');
}

/** A site may lead from the given address to another, such as the folder of its Storybook. */
async function rootOf(url: URL, timeoutMs?: number): Promise<string> {
  const page = await get(`${withoutPage(url)}/`, timeoutMs);
  const baseUrl = withoutPage(page.url);
  await fetchIndex(baseUrl, timeoutMs);
  return baseUrl;
}
