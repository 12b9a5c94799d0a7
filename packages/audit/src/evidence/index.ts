/** The evidence that an audit leaves behind: what `evidence.json` holds, and how it is read. */
export { readEvidence, UnusableFile } from './file.ts';
export { evidenceSchema, type Evidence } from './schema.ts';
