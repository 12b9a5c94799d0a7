import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Server {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly baseUrl: string;
  close(): Promise<void>;
}

/**
 * Serves a folder of files on this computer only, at a free port. What is built anew under the same name is fetched anew;
 * names in `assets/` change with their content.
 */
export function serveFolder(folder: string): Promise<Server> {
  const files = sirv(folder, {
    dev: true,
    setHeaders(response, path) {
      if (!path.startsWith('/assets/')) response.setHeader('cache-control', 'no-cache');
    },
  });
  return listen((request, response) => {
    files(request, response, () => notFound(response));
  });
}

/** Serves pages by their path as an address has it, “/planted/image.html”, whatever comes after “?”. */
export function serveMap(map: ReadonlyMap<string, { type: string; body: string }>): Promise<Server> {
  return listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = map.get(pathname);
    if (page === undefined) notFound(response);
    else response.writeHead(200, { 'content-type': page.type }).end(page.body);
  });
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

async function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
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
