import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder, type Server } from 'cresset-audit/server';
import { plainEnvironment } from '../support/plain-environment.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of our Storybook, without a slash at the end. */
    storybook: string;
    /** The folder that it was built into; empty where a running one is tested. */
    storybookFolder: string;
  }
}

const root = path.resolve(import.meta.dirname, '../..');

let folder: string | undefined;
let server: Server | undefined;

/**
 * Builds our Storybook once for all of its tests and serves it, or takes the running one that `CRESSET_STORYBOOK` names,
 * which shows a change within a second.
 */
export async function setup(project: TestProject): Promise<void> {
  const running = process.env['CRESSET_STORYBOOK'];
  if (running === undefined || running === '') {
    folder = await mkdtemp(path.join(tmpdir(), 'cresset-storybook-'));
    const storybook = path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
    execFileSync(
      process.execPath,
      [storybook, 'build', '--disable-telemetry', '--loglevel', 'error', '--output-dir', folder],
      { cwd: root, env: plainEnvironment(), stdio: ['ignore', 'inherit', 'inherit'] },
    );
    server = await serveFolder(folder);
  }
  project.provide('storybook', server?.baseUrl ?? (running ?? '').replace(/\/$/, ''));
  project.provide('storybookFolder', folder ?? '');
}

export async function teardown(): Promise<void> {
  await server?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}
