import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { supportTables } from '../../scripts/support-tables.ts';

test('the tables of support say what the last whole runs found', async () => {
  for (const [file, text] of await supportTables())
    expect(readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8'), file).toBe(text);
});
