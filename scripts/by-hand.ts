import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { kebabCase } from './kebab-case.ts';

/** The readers of which each component's page has a column for what a person heard. */
const readersByHand = ['NVDA', 'JAWS', 'VoiceOver', 'TalkBack'] as const;

/** What a person heard of a component, as `tests/by-hand/<Component>.yaml` has it. */
export interface HeardByHand {
  readonly reader: (typeof readersByHand)[number];
  /** Of the reader, as it says it itself. */
  readonly version: string;
  /** With its version, and the system where that says more. */
  readonly browser: string;
  /** The day, `2026-11-29`. */
  readonly date: string;
  /** Of this repository, at least seven digits. */
  readonly commit: string;
  /** The fingerprint of the component's HTML, which the component's page shows. */
  readonly html: string;
  /** Who read; may be left out. */
  readonly who?: string;
  readonly steps: readonly { readonly step: string; readonly heard: string }[];
}

/** The same, and whether the component has other HTML by now. */
export interface KnownByHand extends HeardByHand {
  readonly stale: boolean;
}

const text = { type: 'string', minLength: 1 };
const validate = new Ajv2020({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['reader', 'version', 'browser', 'date', 'commit', 'html', 'steps'],
    properties: {
      reader: { enum: readersByHand },
      version: text,
      browser: text,
      date: { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\d$` },
      commit: { type: 'string', pattern: '^[0-9a-f]{7,40}$' },
      html: { type: 'string', pattern: '^[0-9a-f]{12}$' },
      who: text,
      steps: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['step', 'heard'],
          properties: { step: text, heard: text },
        },
      },
    },
  },
});

/**
 * Reads a file of what a person heard.
 *
 * @param file Its name, for messages.
 * @throws Error that says what is wrong, where, and where the format is described.
 */
export function readByHand(file: string, source: string): readonly HeardByHand[] {
  // Dates and numbers stay as they are written.
  const read: unknown = parse(source, { schema: 'failsafe' });
  if (validate(read)) return read as readonly HeardByHand[];
  const faults = (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const [, entry, rest = ''] = /^\/(\d+)(.*)$/.exec(instancePath) ?? [];
    const where = entry === undefined ? 'the file' : `entry ${Number(entry) + 1}${rest.replaceAll('/', ' ')}`;
    return `  ${where} ${message}: ${Object.values(params).join(', ')}`;
  });
  throw new Error(
    `${file} is not in the format of docs/screen-readers.md, so its page can’t show it:\n${faults.join('\n')}`,
  );
}

/**
 * The first twelve digits of a SHA-256 of a component's published HTML: what somebody heard is worth something as long as
 * it stays the same.
 */
export function htmlFingerprint(root: string, component: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(`html/${kebabCase(component)}--*.html`, { cwd: root }).toSorted())
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 12);
}

/** What people heard of a component; nothing where nobody has written it down. */
export function knownByHand(root: string, component: string): readonly KnownByHand[] {
  const file = `tests/by-hand/${component}.yaml`;
  const full = path.join(root, file);
  if (!existsSync(full)) return [];
  const now = htmlFingerprint(root, component);
  return readByHand(file, readFileSync(full, 'utf8')).map((heard) => ({
    ...heard,
    stale: heard.html !== now,
  }));
}
