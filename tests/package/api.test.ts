import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { apiReport, doors } from '../../scripts/api-report.ts';
import { installed, site } from './site.ts';

const reports = path.resolve(import.meta.dirname, '../../api');

// The extractor takes whatever is in node_modules for somebody else's.
const unpacked = path.join(site, 'unpacked');
cpSync(installed, unpacked, { recursive: true });

it.each(doors)(
  'what %s makes public is what its report says; if the change is meant: npm run api',
  async (door, name) => {
    const report = readFileSync(path.join(reports, `${name}.api.md`), 'utf8');
    expect(await apiReport(unpacked, door)).toBe(report);
  },
);
