#!/usr/bin/env node
/// <reference types="node" />
import { printable } from './printable.ts';
import { run } from './program.ts';

const results: Promise<Error | null | undefined>[] = [];

function writer(stream: NodeJS.WritableStream): (text: string) => void {
  // Each write tells of its own failure; without a listener the process would end with a stack trace.
  stream.on('error', () => {});
  return (text) => results.push(new Promise((resolve) => stream.write(text, resolve)));
}

const err = writer(process.stderr);
const code = await run(process.argv.slice(2), { out: writer(process.stdout), err });
const failure = (await Promise.all(results)).find((result) => result instanceof Error);
if (failure) {
  err(`cresset: The output is incomplete, because it could not be written: ${printable(failure.message)}.\n`);
}
process.exitCode = failure ? 2 : code;
