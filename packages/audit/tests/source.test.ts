import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, get, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { StorybookError, UsageError } from '../src/source/errors.ts';
import { serveFolder, serveMap } from '../src/source/server.ts';
import { locateStorybook, type LocateOptions } from '../src/source/storybook.ts';
import { selfSigned } from './source-certificate.ts';

const folder = mkdtempSync(join(tmpdir(), 'cresset-audit-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(
  listener: RequestListener,
  server: Server = createHttpServer(listener),
): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  servers.push(server);
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return `127.0.0.1:${port}`;
}

const index = JSON.stringify({ v: 5, entries: {} });

/** A Storybook in the folder /ui/ of a site, whose own address leads there. */
const site: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname === '/ui/index.json') response.end(index);
  else if (pathname === '/ui/') response.end('<title>Storybook</title>');
  else if (pathname === '/') response.writeHead(302, { location: '/ui/' }).end();
  else response.writeHead(404).end();
};

const locate = (options: Partial<LocateOptions>) =>
  locateStorybook({ cwd: folder, log: () => {}, ...options });

/** What it says when it refuses. */
async function refusal(options: Partial<LocateOptions>): Promise<Error> {
  const outcome: unknown = await locate(options).catch((error: unknown) => error);
  if (outcome instanceof Error) return outcome;
  throw new Error('It was not refused.');
}

describe('a Storybook at an address', () => {
  test.each(['/ui', '/ui/', '/ui/index.html', '/ui/?path=/story/a--b', '/ui/iframe.html?id=a--b#top', '/'])(
    'is found by the page %s of its site',
    async (page) => {
      const host = await serve(site);
      const located = await locate({ url: `http://${host}${page}` });
      expect(located).toMatchObject({
        from: `http://${host}/ui`,
        baseUrl: `http://${host}/ui`,
        folder: null,
      });
    },
  );

  test('is not taken for one when the server knows no such page, and the address is in the message', async () => {
    const host = await serve(site);
    const error = await refusal({ url: `http://${host}/elsewhere/` });
    expect(error).toBeInstanceOf(StorybookError);
    expect(error.message).toContain(
      `http://${host}/elsewhere is not a Storybook: http://${host}/elsewhere/index.json gives status 404.`,
    );
  });

  test('is not taken for one when the site answers everything with a page', async () => {
    const host = await serve((_request, response) => response.end('<!doctype html><title>Shop</title>'));
    expect((await refusal({ url: `http://${host}/` })).message).toContain('/index.json holds no JSON.');
  });

  test('is not taken for one when its list says something else, and the place is named', async () => {
    const host = await serve((_request, response) => response.end('{"v":5,"entries":{"a":{"id":7}}}'));
    expect((await refusal({ url: `http://${host}/` })).message).toMatch(
      /in http\S+\/index\.json, \/entries\/a/,
    );
  });

  test('is told to be too old when it is of version 6', async () => {
    const host = await serve((request, response) => {
      if (request.url === '/stories.json') response.end('{"v":3,"stories":{}}');
      else response.writeHead(404).end();
    });
    expect((await refusal({ url: `http://${host}/` })).message).toContain(
      'is written in format 3, and the audit reads formats 4 and 5, those of Storybook 7 to 10. Build with a newer Storybook.',
    );
  });

  test('that asks for a password is refused with another way', async () => {
    const host = await serve((_request, response) => response.writeHead(401).end());
    expect((await refusal({ url: `http://${host}/` })).message).toMatch(
      /is not open to everybody \(status 401\).*--dir/,
    );
  });

  test('that never answers is given up after the time that was set', async () => {
    const host = await serve(() => {});
    expect((await refusal({ url: `http://${host}/`, timeoutMs: 200 })).message).toContain(
      'no complete answer came within 0.2 seconds',
    );
  });

  test('that stops in the middle of an answer is given up after the time that was set', async () => {
    const host = await serve((_request, response) => response.write('{"v":5,'));
    expect((await refusal({ url: `http://${host}/`, timeoutMs: 200 })).message).toContain(
      'no complete answer came within 0.2 seconds',
    );
  });

  test('at a port where nothing listens is told so', async () => {
    const host = await serve(site);
    await new Promise((resolve) => {
      servers.pop()?.close(resolve);
    });
    expect((await refusal({ url: `http://${host}/` })).message).toContain(
      'nothing answers there (connection refused)',
    );
  });

  test('with a certificate that nobody vouches for is refused, and a way is named', async () => {
    const host = await serve(site, createHttpsServer(selfSigned, site));
    expect((await refusal({ url: `https://${host}/` })).message).toMatch(
      /its certificate is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\).*NODE_EXTRA_CA_CERTS/,
    );
  });

  test.each([
    [
      'localhost:6006',
      '“localhost:6006” begins with “localhost:”, and the audit opens http: and https: only.',
    ],
    ['file:///tmp/storybook', 'For files on this computer, use --dir.'],
    ['storybook', '“storybook” is not an address.'],
    ['https://me:secret@example.org/', 'The address holds a name or a password'],
  ])('can’t be “%s”, which is a mistake of use', async (url, message) => {
    const error = await refusal({ url });
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('secret');
  });

  test('and one in a folder are not audited at once', async () => {
    expect((await refusal({ url: 'http://127.0.0.1/', dir: 'build' })).message).toContain('Give one.');
  });
});

describe('a Storybook in a folder', () => {
  test('is served on this computer, with its stories and its pictures, until it is closed', async () => {
    const build = join(folder, 'a build');
    mkdirSync(join(build, 'media'), { recursive: true });
    writeFileSync(join(build, 'iframe.html'), '<title>Story</title>');
    writeFileSync(join(build, 'index.json'), index);
    writeFileSync(join(build, 'media', 'map.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const located = await locate({ dir: 'a build' });
    expect(located).toMatchObject({ from: 'a build', folder: build });
    expect(located.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const page = await fetch(`${located.baseUrl}/iframe.html?id=a--b`);
    expect(await page.text()).toBe('<title>Story</title>');
    const picture = await fetch(`${located.baseUrl}/media/map.svg`);
    expect(picture.headers.get('content-type')).toBe('image/svg+xml');
    expect((await fetch(`${located.baseUrl}/nothing`)).status).toBe(404);
    await located.close();
    await expect(fetch(located.baseUrl)).rejects.toThrow();
  });

  test('that is not there is a mistake of use', async () => {
    const error = await refusal({ dir: 'nowhere' });
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain(`There is no folder ${join(folder, 'nowhere')}.`);
  });

  test('is not taken for one without a page for its stories', async () => {
    mkdirSync(join(folder, 'photos'));
    expect((await refusal({ dir: 'photos' })).message).toContain('there is no iframe.html in it');
  });
});

describe('what the audit serves to its browser', () => {
  /** The status of an answer to a path that no browser would tidy up first. */
  const statusOf = (baseUrl: string, path: string, host?: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(baseUrl);
      const headers = host === undefined ? {} : { host };
      get({ hostname, port, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).once('error', reject);
    });

  test('is what lies in the folder, and nothing that a link, a dot or a way out of it leads to', async () => {
    const build = mkdtempSync(join(folder, 'served-'));
    writeFileSync(join(build, 'index.html'), 'Here');
    writeFileSync(join(build, '.env'), 'SECRET=1');
    symlinkSync('/etc', join(build, 'etc'));
    symlinkSync('/etc/passwd', join(build, 'passwd.html'));
    symlinkSync(join(build, 'index.html'), join(build, 'within.html'));
    const server = await serveFolder(build);
    for (const path of ['/', '/index.html', '/within.html', '/index.html?id=a']) {
      expect(await statusOf(server.baseUrl, path), path).toBe(200);
    }
    for (const path of [
      '/.env',
      '/%2eenv',
      '/passwd.html',
      '/passwd',
      '/etc/passwd',
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/%',
    ]) {
      expect(await statusOf(server.baseUrl, path), path).toBe(404);
    }
    await server.close();
  });

  test('is for this computer alone, whatever name leads to it', async () => {
    const server = await serveMap(new Map([['/index.html', { type: 'text/html', body: 'Here' }]]));
    expect(await statusOf(server.baseUrl, '/index.html')).toBe(200);
    expect(await statusOf(server.baseUrl, '/index.html', 'example.org')).toBe(403);
    expect(await statusOf(server.baseUrl, '//')).toBe(404);
    expect(await statusOf(server.baseUrl, '/index.html')).toBe(200);
    await server.close();
  });
});
