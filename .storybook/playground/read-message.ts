/** A message of the library in its three parts, word for word. */
export interface Message {
  /** The component and prop that it is about: `ThreatCard.link.href`. */
  readonly place: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** All of it, as the console has it. */
  readonly text: string;
}

/**
 * Parts a line of the console; `undefined` for one that isn't the library's.
 *
 * The last two sentences say why and what to do; what stands before them is what happened, and may quote anything.
 */
export function readMessage(text: string): Message | undefined {
  const [, message, place] = /^Cresset: (([\w.-]+) .*)$/s.exec(text) ?? [];
  if (message === undefined || place === undefined) return undefined;
  const sentences = message.split(/(?<=\.) (?=\p{Lu})/u);
  const fix = sentences.pop() ?? '';
  const why = sentences.pop() ?? '';
  return { place, what: sentences.join(' '), why, fix, text };
}
