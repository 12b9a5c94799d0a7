import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DiscoveredStory } from './discover.ts';
import { UsageError } from './errors.ts';
import { serveFolder, type Server } from './server.ts';

/** A plain page, as a story whose id is how it was named. */
export interface LocatedPage extends DiscoveredStory {
  readonly plain: {
    /** Where a browser opens it while it is judged. */
    readonly address: string;
    /** Where a reader of the report finds it. */
    readonly url: string;
  };
}

interface LocatedPages {
  readonly pages: readonly LocatedPage[];
  close(): Promise<void>;
}

/**
 * Finds plain pages. A file is served from its folder, so that its pictures and style sheets are found.
 * @param places Addresses, or files from `cwd`.
 * @throws UsageError for what is neither.
 */
export async function locatePages(places: readonly string[], cwd: string): Promise<LocatedPages> {
  const servers = new Map<string, Server>();
  const close = async (): Promise<void> => {
    await Promise.all([...servers.values()].map((server) => server.close()));
  };
  try {
    const pages: LocatedPage[] = [];
    for (const place of new Set(places)) {
      const isAddress = /^https?:/.test(place);
      const file = path.resolve(cwd, place);
      pages.push({
        id: place,
        title: 'Pages',
        name: place,
        tags: ['page'],
        importPath: null,
        exportName: null,
        plain: {
          address: isAddress ? addressOf(place) : await serve(file, servers),
          url: isAddress ? addressOf(place) : pathToFileURL(file).href,
        },
      });
    }
    return { pages, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function addressOf(place: string): string {
  if (!URL.canParse(place)) {
    throw new UsageError(
      `“${place}” is not an address. Give one such as https://example.org/news, or a file of HTML.`,
    );
  }
  const { href, username, password } = new URL(place);
  if (username + password !== '') {
    throw new UsageError('The address holds a name or a password, which would be printed in the report.');
  }
  return href;
}

async function serve(file: string, servers: Map<string, Server>): Promise<string> {
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new UsageError(
      `There is no file ${file}. Give a file of HTML, or an address that begins with http:// or https://.`,
    );
  }
  const folder = path.dirname(file);
  const server = servers.get(folder) ?? (await serveFolder(folder));
  servers.set(folder, server);
  return `${server.baseUrl}/${encodeURIComponent(path.basename(file))}`;
}
