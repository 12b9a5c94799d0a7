/** What a terminal obeys instead of showing it: control characters, line breaks, and what turns the direction of text. */
const commands = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Words of others on one line of a terminal: what it would obey is written as its number, `\u{1b}`. */
export function printable(text: string): string {
  return text.replaceAll(commands, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** A value as JSON to print. Its strings are the only place where such characters can stand, but for our line breaks. */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replaceAll(commands, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
