import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import type { Server } from 'cresset-audit/server';
import { freePort } from '../../support/free-port.ts';
import { environment } from './install.ts';

// Ends a server as soon as the pipe to it is closed, which even a killed test run does.
const endWithUs = "data:text/javascript,process.stdin.resume().on('end', () => process.exit())";

// The same for a server in another language: it ends with this process, which ends with us.
const runOther = `
  import { spawn } from 'node:child_process';
  const [program, ...words] = process.argv.slice(1);
  const child = spawn(program, words, { stdio: 'inherit' });
  child.on('exit', (code) => process.exit(code ?? 1));
  process.on('exit', () => child.kill());
`;

/** What Node runs, so that it runs a program of another language; `$PORT` in a word is where it should serve. */
export function otherProgram(command: readonly string[]): readonly string[] {
  return ['--input-type=module', '-e', runOther, '--', ...command];
}

/**
 * Starts a site's own server at a free port of this computer alone.
 *
 * @param command What Node runs: a file of the site and its options.
 */
export async function startServer(site: string, command: readonly string[]): Promise<Server> {
  const port = await freePort();
  const words = command.map((word) => word.replace('$PORT', String(port)));
  const server = spawn(process.execPath, ['--import', endWithUs, ...words], {
    cwd: site,
    env: { ...environment, NODE_ENV: 'production', HOSTNAME: '127.0.0.1', PORT: String(port) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const ended = new Promise<void>((resolve) => {
    server.on('close', () => resolve());
  });
  const baseUrl = `http://127.0.0.1:${port}`;
  while (server.exitCode === null) {
    if (await answers(baseUrl)) {
      return {
        baseUrl,
        async close() {
          server.stdin.end();
          await ended;
        },
      };
    }
    await setTimeout(100);
  }
  throw new Error(`The server of ${site} ended before it answered at ${baseUrl}. It said:\n${said}`);
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
