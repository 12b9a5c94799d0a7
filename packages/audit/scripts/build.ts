import { execFileSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';

/** Builds the package into `dist`: one module a file and its types by tsc, and what is read beside them. */
const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'dist');

await rm(target, { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
await cp(path.join(root, 'src/report/report.css'), path.join(target, 'report/report.css'));
