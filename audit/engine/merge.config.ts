import { defineConfig } from '@playwright/test';
import path from 'node:path';
import { readReporting } from './plan.ts';

// Playwright reads its configuration from the default export of this file.
export default defineConfig({
  testDir: import.meta.dirname,
  reporter: [
    [path.join(import.meta.dirname, 'reporter.ts')],
    ['junit', { outputFile: readReporting().junit }],
  ],
});
