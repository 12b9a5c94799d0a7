import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { evidenceSchema, type Evidence } from './schema.ts';
import { compile, dotted, faultsOf } from './validation.ts';

/** A file that can't be read, can't be written or isn't what it should be. Its message is for the person at the keyboard. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

const isEvidence = compile(evidenceSchema);

/** Why something failed, in the words of the system. */
export const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** A file to write: its name, which may begin with folders, and what is in it. */
export type Content = readonly [name: string, content: string | Uint8Array];

/**
 * Writes files whole, and all or none: a reader never meets half of one, nor files of two runs beside each other, whatever
 * interrupts the writing, a full disk among it.
 *
 * @throws UnusableFile if the folder or a file can't be written; what was there before still is.
 */
export function writeAll(folder: string, contents: readonly Content[]): void {
  const files = contents.map(([name, content]) => {
    const file = join(folder, name);
    return { file, content, sibling: `${file}.${process.pid}.part` };
  });
  let current = folder;
  try {
    for (const { file, content, sibling } of files) {
      current = file;
      mkdirSync(dirname(file), { recursive: true });
      // A folder of that name would stop the renaming below halfway.
      if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
        throw new Error('It is a folder');
      writeFileSync(sibling, content, { flush: true });
    }
    for (const { file, sibling } of files) {
      current = file;
      renameSync(sibling, file);
    }
  } catch (error) {
    // Where the folder itself is the trouble, there is nothing to remove, and trying would hide why.
    for (const { sibling } of files) if (existsSync(sibling)) rmSync(sibling);
    throw new UnusableFile(
      `${current} could not be written (${reason(error)}). The results of this run would be lost. Choose a folder that can be written, with --out.`,
      { cause: error },
    );
  }
}

/** One file, as {@link writeAll} writes many, and gives its path. */
export function writeWhole(folder: string, ...content: Content): string {
  writeAll(folder, [content]);
  return join(folder, content[0]);
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
 * `evidence.json`, and the schema that describes it, which is `evidence.schema.json` beside it.
 *
 * @throws UnusableFile if the evidence isn't as the schema says, so that no report could be made from it.
 */
export function evidenceFiles(evidence: Evidence): readonly Content[] {
  if (!isEvidence(evidence)) {
    throw new UnusableFile(
      `The audit made evidence that its own reports could not read: ${whatIsWrong()}. Nothing was written. This is a fault of the audit: please report it with this message.`,
    );
  }
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return [
    ['evidence.schema.json', json(evidenceSchema)],
    ['evidence.json', json(evidence)],
  ];
}
