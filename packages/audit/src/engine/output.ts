// Without a listener the first write that fails would end the process at once, with an hour's reports unwritten and the
// exit code that means findings.
let failure: Error | undefined;
process.stdout.on('error', (error) => {
  failure ??= error;
});
// The reports and the exit code are for others than whoever has stopped to listen here.
process.stderr.on('error', () => undefined);
process.once('exit', () => {
  if (failure === undefined) return;
  log(`The words on standard output are incomplete, because they could not be written: ${failure.message}.`);
  process.exitCode = 2;
});

/** The result, on standard output. Where it can't be written, the process goes on and ends with 2. */
export function say(lines: string): void {
  process.stdout.write(`${printable(lines)}\n`);
}

/** What happens on the way, on standard error. */
export function log(lines: string): void {
  process.stderr.write(`${printable(lines)}\n`);
}

/**
 * Words of a page or a file, for a terminal, which would obey some of them: control characters but line breaks, and what
 * turns the direction of text, are written as their numbers, `\u{1b}`.
 */
export function printable(text: string): string {
  return text.replaceAll(
    /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  );
}
