import { chromium } from '@playwright/test';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { checkReport, reportKey } from '../src/engine/check-report.ts';
import { cleanEvidence, exampleCrops, exampleEvidence } from '../src/evidence/example.ts';
import type { Evidence } from '../src/evidence/schema.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cresset-check-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const keyOf = (change: (evidence: Evidence) => void = () => {}): string => {
  const evidence = exampleEvidence(change);
  return reportKey(evidence, exampleCrops(evidence), '/usr/bin/chromium');
};

test('a report that has no fault is judged once, and not again when it was only made at another time', async () => {
  const none = new Map<string, Uint8Array>();
  expect(await checkReport(cleanEvidence(), none, folder)).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(1);

  const launch = vi.spyOn(chromium, 'launch').mockRejectedValue(new Error('A browser starts.'));
  const later = cleanEvidence();
  later.run.startedAt = '2031-12-24T20:15:00.000Z';
  later.run.seconds = 7;
  later.run.commit = 'ffffff0';
  for (const cell of later.cells) if (cell.state === 'done') cell.state = 'cached';
  expect(await checkReport(later, none, folder)).toEqual([]);
  await expect(checkReport(later, none, null)).rejects.toThrow('A browser starts.');
  later.run.storybook.from = 'another';
  await expect(checkReport(later, none, folder)).rejects.toThrow('A browser starts.');
  launch.mockRestore();
});

test('a report is another one with another finding, picture, browser or executable', () => {
  const evidence = exampleEvidence();
  const keys = [
    keyOf(),
    keyOf(({ findings: [first] }) => first !== undefined && (first.summary = 'Something else is wrong.')),
    keyOf(({ run }) => (run.browser.version = '1.2.3')),
    reportKey(evidence, new Map(), '/usr/bin/chromium'),
    reportKey(evidence, exampleCrops(evidence), '/usr/bin/chromium-headless-shell'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOf()).toBe(keys[0]);
});
