import { createRequire } from 'node:module';
import path from 'node:path';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { BrowserConfigOptions } from 'vitest/node';
import { defineConfig } from 'vitest/config';
import { findBrowser } from 'cresset-audit/find-browser';
import {
  capture,
  emulateMedia,
  moveMouse,
  parkMouse,
  selectByMouse,
  takePicture,
} from './tests/support/commands.ts';
import { limits } from './tests/support/limits.ts';
import { exposed } from './tests/support/read-accessibility.ts';
import { underReactServer } from './tests/support/under-react-server.ts';

const folderOfPackages = path.resolve(
  createRequire(import.meta.url).resolve('vite/package.json'),
  '../../..',
);

// Storybook reads this file too, and needs no browser of ours.
const testing = process.env['VITEST'] !== undefined;

const launchOptions = testing ? await findBrowser() : {};

// Named in advance: a package that Vite meets in the middle of a run makes it load every test again.
const packages = [
  'react',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
];
const storyPackages = [
  ...packages,
  '@storybook/addon-docs/blocks',
  '@storybook/react-vite',
  'axe-core',
  'colorjs.io/fn',
  'fast-check',
  'rehype',
  'rehype-format',
  'storybook/internal/core-events',
  'storybook/theming/create',
];

/** What fails once has failed: a second try would hide a fault that comes and goes. */
const everywhere = {
  retry: 0,
  testTimeout: limits.test,
  hookTimeout: limits.test,
  teardownTimeout: limits.test,
  expect: { poll: { timeout: limits.wait } },
};
const whereItBuilds = {
  ...everywhere,
  testTimeout: limits.build,
  hookTimeout: limits.build,
  // A page of Storybook with two dozen whole pages in it took more than a minute to come to rest beside other work.
  expect: { poll: { timeout: limits.opening } },
};

/** Two kinds of workers at a time, each with as many as there are cores, would take turns on them, and a third longer. */
const afterTheOthers = { groupOrder: 1 };

const inBrowser = ['tests/support/console.ts', 'tests/support/begin-as-usual.ts'];

const inChromium = (name: string): BrowserConfigOptions => ({
  enabled: true,
  headless: true,
  commands: { capture, emulateMedia, exposed, moveMouse, parkMouse, selectByMouse, takePicture },
  screenshotFailures: false,
  // Each file loads them anew, and they are four fifths of what it loads.
  dependencySourcemaps: false,
  connectTimeout: limits.build,
  provider: playwright({
    launchOptions: { ...launchOptions, timeout: limits.wait },
    actionTimeout: limits.wait,
  }),
  instances: [{ browser: 'chromium', name }],
});

/** What `npm test` leaves to `test:everything`; see scripts/check.ts. */
const leftOut = process.env['CRESSET_LEAVE_OUT']?.split(',') ?? [];

/** Tests without a browser that would see what another file left behind: components say each thing once, and a module is mocked for all. */
const isolated = [
  'tests/{components,internal,storybook}/**/*.test.{ts,tsx}',
  'tests/*.test.tsx',
  '{,packages/*/}tests/**/*.isolated.test.ts',
];

/** Tests of the projects below. */
const elsewhere = [
  '**/*.{browser,built,picture,command,slow,engine}.test.{ts,tsx}',
  'tests/package/**',
  'tests/hosts/**',
  ...leftOut,
];

export default defineConfig({
  plugins: [react()],
  // The accepted pictures are drawn by a checkout inside this one, with the packages above it.
  server: { host: '127.0.0.1', fs: { allow: ['.', folderOfPackages] } },
  // The pictures of the stories, at the addresses where Storybook serves them.
  publicDir: 'stories/public',
  test: {
    // Vitest would leave one core idle, and most of a test is waiting for the browser.
    maxWorkers: '100%',
    projects: [
      {
        // They share what they load, which saves a quarter of their time.
        extends: true,
        test: {
          ...everywhere,
          name: 'node',
          environment: 'node',
          isolate: false,
          include: ['{,packages/*/}tests/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, ...isolated],
          setupFiles: ['tests/support/console.ts'],
        },
      },
      {
        // Each file in a world of its own.
        extends: true,
        test: {
          ...everywhere,
          name: 'isolated',
          environment: 'node',
          // A world in a thread begins in half the time of a process.
          pool: 'vmThreads',
          include: isolated,
          exclude: elsewhere,
          setupFiles: ['tests/support/console.ts'],
        },
      },
      {
        // The audit as a command, and what of it needs a browser or a build.
        test: {
          ...whereItBuilds,
          name: 'audit',
          environment: 'node',
          include: ['packages/audit/tests/*.{command,slow}.test.ts'],
        },
      },
      {
        // The same of this project: they build in the checkout, so they take turns, and wait for those above.
        test: {
          ...whereItBuilds,
          name: 'audit-here',
          environment: 'node',
          include: ['tests/audit/*.command.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The commands of package.json, as somebody starts them: each start of Node takes a second of a processor.
        test: {
          ...whereItBuilds,
          name: 'scripts',
          environment: 'node',
          include: ['tests/{pictures,scripts}/*.slow.test.ts'],
        },
      },
      {
        // What npm would publish, built, packed and installed once for all of them.
        test: {
          ...whereItBuilds,
          name: 'package',
          environment: 'node',
          include: ['tests/package/*.test.ts'],
          exclude: leftOut,
          globalSetup: ['tests/package/install.ts'],
        },
      },
      {
        // Small real sites that install the packed tarball, in a browser beside the page in Storybook.
        test: {
          ...whereItBuilds,
          name: 'hosts',
          environment: 'node',
          include: ['tests/hosts/*.test.{ts,tsx}'],
          globalSetup: [
            'tests/hosts/support/prepare.ts',
            'tests/package/install.ts',
            'tests/storybook/serve.ts',
          ],
        },
      },
      {
        // Storybook as its readers have it: built once, or the running one that CRESSET_STORYBOOK names.
        test: {
          // A window with all of Storybook in it is seconds of work: beside other work a minute was too short.
          ...whereItBuilds,
          name: 'storybook',
          environment: 'node',
          include: ['tests/storybook/**/*.built.test.ts'],
          globalSetup: ['tests/storybook/serve.ts'],
        },
      },
      // Every story in Firefox and WebKitGTK, compared with Chromium, and what CI has time for; see docs/engines.md.
      ...['engines', 'engines-sample'].map((name) => ({
        extends: true as const,
        test: {
          ...whereItBuilds,
          name,
          environment: 'node' as const,
          include: ['tests/engines/*.engine.test.ts'],
          globalSetup: ['tests/engines/setup.ts'],
          provide: { isSample: name === 'engines-sample' },
        },
      })),
      {
        extends: true,
        optimizeDeps: { include: storyPackages },
        test: {
          ...everywhere,
          name: 'browser',
          sequence: afterTheOthers,
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          exclude: ['tests/storybook/**', ...leftOut],
          setupFiles: inBrowser,
          browser: inChromium('browser'),
        },
      },
      {
        // The tools on Storybook's pages, as a person uses them: minutes of typing and waiting.
        extends: true,
        optimizeDeps: { include: storyPackages },
        test: {
          ...everywhere,
          name: 'tools',
          include: ['tests/storybook/**/*.browser.test.{ts,tsx}'],
          setupFiles: inBrowser,
          browser: inChromium('tools'),
        },
      },
      {
        // Draws every story, for "npm run pictures" to compare; see docs/decisions/0034.
        extends: true,
        optimizeDeps: { include: storyPackages },
        test: {
          ...everywhere,
          name: 'pictures',
          include: ['tests/pictures/*.picture.test.ts'],
          setupFiles: inBrowser,
          browser: inChromium('pictures'),
        },
      },
      {
        // React 18.3, under the names of 19.
        extends: true,
        optimizeDeps: { include: packages },
        resolve: {
          alias: [
            { find: /^react-dom(?=\/|$)/, replacement: 'react-dom-18' },
            { find: /^react(?=\/|$)/, replacement: 'react-18' },
          ],
        },
        test: {
          ...everywhere,
          name: 'browser-react-18',
          sequence: afterTheOthers,
          include: ['tests/conformance.browser.test.tsx'],
          setupFiles: inBrowser,
          browser: inChromium('browser-react-18'),
        },
      },
      {
        // As sites have them that let the React Compiler rewrite what they use.
        extends: true,
        plugins: [babel({ presets: [reactCompilerPreset()] })],
        optimizeDeps: { include: [...packages, 'react/compiler-runtime'] },
        test: {
          ...everywhere,
          name: 'browser-compiled',
          sequence: afterTheOthers,
          env: { VITE_FORM: 'compiled' },
          include: ['tests/conformance.browser.test.tsx'],
          setupFiles: inBrowser,
          browser: inChromium('browser-compiled'),
        },
      },
      {
        // As server components: a server writes them under the condition react-server, the browser shows what it sent.
        extends: true,
        plugins: [underReactServer()],
        optimizeDeps: { include: [...packages, 'react-server-dom-parcel/client.browser'] },
        resolve: {
          alias: [{ find: /^.*\/made\.ts$/, replacement: path.resolve('tests/support/made-by-server.ts') }],
        },
        test: {
          ...everywhere,
          name: 'browser-server-components',
          sequence: afterTheOthers,
          env: { VITE_FORM: 'server component' },
          include: ['tests/conformance.browser.test.tsx'],
          setupFiles: inBrowser,
          browser: inChromium('browser-server-components'),
        },
      },
    ],
  },
});
