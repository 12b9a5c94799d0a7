import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const self = path.relative(root, import.meta.filename);

/** How a test can get a limit or a second try of its own; all have those of `tests/support/limits.ts`. */
const sprinkled = [
  /\b(?:test|hook|action|navigation|default)?timeout: \d/i,
  /\.set(?:Default)?(?:Navigation)?Timeout\(\d/,
  /\bwaitForTimeout\(/,
  // It gives up after a second, whatever the project says.
  /\bvi\.waitFor\(/,
  /\bretry: [1-9]/,
  /^\s*(?:\}|\]), \d[\d_]*\);$/m,
];

const limitsIn = (source: string) => sprinkled.flatMap((pattern) => pattern.exec(source)?.[0] ?? []);

test('no test has a limit, a pause or a second try of its own', () => {
  const files = globSync('{tests,packages/*/tests}/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => file !== self && !file.includes('/sites/'),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    limitsIn(readFileSync(path.join(root, file), 'utf8')).map((limit) => `${file}: ${limit}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ["test('a', fn, { timeout: 5_000 });"],
  ['page.setDefaultTimeout(3000);'],
  ['await page.waitForTimeout(500);'],
  ['await vi.waitFor(() => seen());'],
  ['describe("a", { retry: 2 }, fn);'],
  ['it("a", () => {\n}, 20_000);'],
])('one would be found: %s', (planted) => {
  expect(limitsIn(planted)).toHaveLength(1);
});
