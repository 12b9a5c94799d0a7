/// <reference types="node" />
import { readFile } from 'node:fs/promises';

/** One published page, as `html/index.json` lists it. `html/index.schema.json` describes it. */
export interface Example {
  readonly name: string;
  readonly file: string;
  readonly group: string;
  readonly subject: string;
  readonly story: string;
  readonly component: string | null;
  readonly props: Readonly<Record<string, unknown>> | null;
  readonly withoutProps: readonly { readonly prop: string; readonly what: string }[];
  readonly broken: boolean;
}

export interface ExampleIndex {
  readonly $schema: string;
  readonly examples: readonly Example[];
}

const folder = new URL('../../../html/', import.meta.url);

export async function readExamples(): Promise<readonly Example[]> {
  // Our own file, which a test holds to its schema.
  const index = JSON.parse(await readFile(new URL('index.json', folder), 'utf8')) as ExampleIndex;
  return index.examples;
}

export function readExample({ file }: Example): Promise<string> {
  return readFile(new URL(file, folder), 'utf8');
}
