import path from 'node:path';
import { evidenceFiles, writeAll } from '../src/evidence/file.ts';
import type { Evidence } from '../src/evidence/schema.ts';

/** Writes evidence as an audit does that was asked for nothing else, and gives the path of `evidence.json`. */
export function writeEvidence(folder: string, evidence: Evidence): string {
  writeAll(folder, evidenceFiles(evidence));
  return path.join(folder, 'evidence.json');
}
