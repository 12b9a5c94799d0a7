import { realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export interface Server {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly baseUrl: string;
  close(): Promise<void>;
}

/**
 * Serves the regular files of a folder, on this computer only, at a free port: nothing that a link leads to outside of
 * it, and nothing whose name begins with a dot. What is built anew under the same name is fetched anew; names in
 * `assets/` change with their content, so those are fetched once.
 *
 * @param below The path at which pages look for the folder, “/docs”, beside the root.
 * @param port A port of this computer, if it has to be a certain one.
 * @throws Error of Node's own, with the code EADDRINUSE, if somebody else serves at that port.
 */
export function serveFolder(folder: string, below = '', port = 0): Promise<Server> {
  const root = realpathSync(folder);
  const files = sirv(root, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders(response, file) {
      const isNamedByContent = file.startsWith('/assets/');
      response.setHeader('cache-control', isNamedByContent ? 'max-age=31536000, immutable' : 'no-cache');
    },
  });
  return listen((request, response, address) => {
    const asked = address.startsWith(`${below}/`) ? address.slice(below.length) : address;
    // As servers of static sites do: “/news” is news.html, or the page of that folder.
    const names = asked.endsWith('/')
      ? [`${asked}index.html`]
      : [asked, `${asked}.html`, `${asked}/index.html`];
    const wanted = names.find((name) => isServed(root, name));
    if (wanted === undefined) {
      notFound(response);
      return;
    }
    request.url = wanted;
    files(request, response, () => notFound(response));
  }, port);
}

function isServed(root: string, asked: string): boolean {
  try {
    const name = decodeURIComponent(asked);
    if (name.split('/').some((part) => part.startsWith('.'))) return false;
    const file = realpathSync(path.join(root, name));
    return file.startsWith(root + path.sep) && statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Serves pages by their path as an address has it, “/planted/image.html”, whatever comes after “?”. */
export function serveMap(map: ReadonlyMap<string, { type: string; body: string }>): Promise<Server> {
  return listen((_, response, asked) => {
    const page = map.get(asked);
    if (page === undefined) notFound(response);
    else response.writeHead(200, { 'content-type': page.type }).end(page.body);
  });
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

/**
 * @param answer Gets the path that was asked for.
 * @param wanted A port; any that is free, if it is 0.
 */
async function listen(
  answer: (request: IncomingMessage, response: ServerResponse, asked: string) => void,
  wanted = 0,
): Promise<Server> {
  const server = createServer((request, response) => {
    const { host = '' } = request.headers;
    // A page of somebody else can lead a name of its own to this computer.
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host)) {
      response.writeHead(403, { 'content-type': 'text/plain' }).end('This server is for this computer only.');
      return;
    }
    const [asked = '/'] = (request.url ?? '/').split(/[?#]/);
    answer(request, response, asked);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an address of this kind; a string is for sockets of the file system.
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        // A browser keeps its connections open.
        server.closeAllConnections();
      }),
  };
}
