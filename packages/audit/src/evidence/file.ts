import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceSchema, type Evidence } from './schema.ts';
import { compile, dotted, faultsOf } from './validation.ts';

/** A file that can't be read, can't be written or isn't what it should be. Its message is for the person at the keyboard. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

const isEvidence = compile(evidenceSchema);

/** Why something failed, in the words of the system. */
export const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Writes a file whole or not at all: a reader never meets half of it, whatever interrupts the writing.
 *
 * @throws UnusableFile if the folder or the file can't be written; what was there before still is.
 */
export function writeWhole(folder: string, name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  const sibling = `${file}.${process.pid}.part`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(sibling, content, { flush: true });
    renameSync(sibling, file);
    return file;
  } catch (error) {
    // Where the folder itself is the trouble, there is nothing to remove, and trying would hide why.
    if (existsSync(sibling)) rmSync(sibling);
    throw new UnusableFile(
      `${file} could not be written (${reason(error)}). The results of this run would be lost. Choose a folder that can be written, with --out.`,
      { cause: error },
    );
  }
}

const maxListed = 5;

function whatIsWrong(): string {
  const faults = faultsOf(isEvidence).map(({ at, words }) => `${dotted(at) || 'The whole'} ${words}`);
  const more = faults.length > maxListed ? `; and ${faults.length - maxListed} more` : '';
  return `${faults.slice(0, maxListed).join('; ')}${more}`;
}

function isOfNewerVersion(value: unknown): boolean {
  const { const: ours } = evidenceSchema.properties.schema;
  return (
    typeof value === 'object' &&
    value !== null &&
    'schema' in value &&
    typeof value.schema === 'number' &&
    value.schema > ours
  );
}

/**
 * The evidence of an earlier run.
 *
 * @param file the path of an `evidence.json`.
 * @throws UnusableFile if it isn't there, isn't JSON, isn't evidence or is of a newer version of the audit.
 */
export function readEvidence(file: string): Evidence {
  const why = 'so there is nothing to report from';
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UnusableFile(
      `${file} could not be read (${reason(error)}), ${why}. Give the evidence.json that an audit has written.`,
      { cause: error },
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnusableFile(
      `${file} is not JSON (${reason(error)}), ${why}. Give the evidence.json that an audit has written, or run the audit again.`,
      { cause: error },
    );
  }
  if (isOfNewerVersion(value)) {
    throw new UnusableFile(
      `${file} was made by a newer version of the audit, and what it says could be misread. Use that version, or run this one again.`,
    );
  }
  if (!isEvidence(value)) {
    throw new UnusableFile(
      `${file} is not the evidence of an audit, ${why}: ${whatIsWrong()}. Give the evidence.json that an audit has written, unchanged.`,
    );
  }
  return value;
}

/**
 * Writes `evidence.json`, and the schema that describes it as `evidence.schema.json` beside it.
 *
 * @param folder is made if it isn't there.
 * @returns the path of the evidence.
 * @throws UnusableFile if the folder can't be written or the evidence isn't as the schema says. Neither leaves a file
 * half-written, nor evidence that a report can't be made from.
 */
export function writeEvidence(folder: string, evidence: Evidence): string {
  if (!isEvidence(evidence)) {
    throw new UnusableFile(
      `The audit made evidence that its own reports could not read: ${whatIsWrong()}. Nothing was written to ${folder}. This is a fault of the audit: please report it with this message.`,
    );
  }
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  writeWhole(folder, 'evidence.schema.json', json(evidenceSchema));
  return writeWhole(folder, 'evidence.json', json(evidence));
}
