/** What a screen reader said of one story in one browser. */
export interface Transcript {
  /** `ThreatCard: With picture` */
  readonly story: string;
  /** `Orca 43.1, Firefox 153.8.0` */
  readonly versions: string;
  /** The day on which these words were accepted, `2026-11-29`. */
  readonly date: string;
  readonly readings: readonly Reading[];
}

/** One way of reading a page. */
export interface Reading {
  /** `Headings, with H` */
  readonly way: string;
  /** For each press of the key, what was said, an utterance each; nothing where nothing was said. */
  readonly presses: readonly (readonly string[])[];
}

const silence = '(nothing was said)';

/** The text of a file: three lines of what was read, then each way of reading, a dash before each press of a key. */
export function writeTranscript({ story, versions, date, readings }: Transcript): string {
  const blocks = readings.map(({ way, presses }) => {
    const lines = presses.flatMap((said) => {
      const [first = silence, ...rest] = said;
      return [`- ${first}`, ...rest.map((utterance) => `  ${utterance}`)];
    });
    return [way, ...lines];
  });
  return `${[[story, versions, date], ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Reads what `writeTranscript` wrote. */
export function readTranscript(text: string): Transcript {
  const [head = '', ...blocks] = text.trimEnd().split('\n\n');
  const [story = '', versions = '', date = ''] = head.split('\n');
  return {
    story,
    versions,
    date,
    readings: blocks.map((block) => {
      const [way = '', ...lines] = block.split('\n');
      const presses: string[][] = [];
      for (const line of lines) {
        if (line.startsWith('- ')) presses.push([]);
        if (line !== `- ${silence}`) presses.at(-1)?.push(line.slice(2));
      }
      return { way, presses };
    }),
  };
}

/** Whether the same was said. */
export function saysTheSame(one: Transcript, other: Transcript): boolean {
  return JSON.stringify(one.readings) === JSON.stringify(other.readings);
}
