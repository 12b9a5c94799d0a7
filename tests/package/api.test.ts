import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { apiReports, doors } from '../../scripts/api-report.ts';
import { installed, site } from './site.ts';

const reports = path.resolve(import.meta.dirname, '../../api');

// The extractor takes whatever is in node_modules for somebody else's.
const unpacked = path.join(site, 'unpacked');
cpSync(installed, unpacked, { recursive: true });

const found = await apiReports(unpacked);

it.each(doors.map(([door, name], at) => [door, name, found[at]] as const))(
  'what %s makes public is what its report says; if the change is meant: npm run api',
  (_door, name, report) => {
    expect(report).toBe(readFileSync(path.join(reports, `${name}.api.md`), 'utf8'));
  },
);
