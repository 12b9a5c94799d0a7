import { defineConfig } from '@playwright/test';
import { moduleHere, readReporting } from './plan.ts';

// Playwright reads its configuration from the default export of this file.
export default defineConfig({
  testDir: import.meta.dirname,
  reporter: [[moduleHere('reporter')], ['junit', { outputFile: readReporting().junit }]],
});
