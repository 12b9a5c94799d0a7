import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import AuditReporter from '../src/engine/reporter.ts';

test('an error outside of every story is told, so that an audit that judged nothing says why', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cresset-audit-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const plan = path.join(folder, 'plan.json');
  writeFileSync(plan, JSON.stringify({ triage: path.join(folder, 'triage.yaml') }));
  vi.stubEnv('CRESSET_AUDIT_PLAN', plan);
  onTestFinished(() => void vi.unstubAllEnvs());
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => said.mockRestore());

  new AuditReporter().onError({ message: 'Cannot find module “judge.ts”' });

  expect(said.mock.calls.flat().join('')).toContain('Cannot find module “judge.ts”');
});
