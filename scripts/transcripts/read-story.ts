import type { ScreenReader } from './screen-reader.ts';
import { after, before } from './story-pages.ts';
import type { Reading } from './transcript.ts';

/** Keys of Orca that go from one thing to the next of its kind, and after the last to the first. */
const kinds = [
  { way: 'Headings, with H', key: 'h' },
  { way: 'Links, with K', key: 'k' },
  { way: 'Lists, with L', key: 'l' },
  { way: 'Landmarks, with M', key: 'm' },
];

const around = 'Wrapping to top.';

// Looked up in the page: after its last stop come the bars of the browser, from which no key leads back.
const stops = `[...document.querySelectorAll('a[href], area[href], button, input, select, textarea, summary, [tabindex]')]
  .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))`;

/** Reads the page of a story in every way. */
export async function readStory(reader: ScreenReader, address: string): Promise<readonly Reading[]> {
  await reader.open(address);
  // First of all, while the focus is before the first stop. What scrolls is a stop too, in Firefox alone.
  const byTab: (readonly string[])[] = [];
  if (await reader.ask<boolean>(`${stops}.length > 0`))
    do byTab.push(await reader.press('Tab'));
    while (!(await reader.ask<boolean>(`document.activeElement === ${stops}.at(-1)`)));

  await reader.press('ctrl+Home');
  const readings: Reading[] = [
    { way: 'Whole page', presses: [between(await reader.press('KP_Add'), address)] },
  ];
  for (const { way, key } of kinds) {
    await reader.press('ctrl+Home');
    const presses: (readonly string[])[] = [];
    for (;;) {
      const said = await reader.press(key);
      if (said[0] === around) break;
      presses.push(said);
      // There is none of the kind.
      if (presses.length === 1 && said[0]?.startsWith('No ') === true) break;
    }
    readings.push({ way, presses });
  }
  return [...readings, { way: 'Stops, with Tab', presses: byTab }];
}

/** What was said of the story itself. */
function between(said: readonly string[], address: string): readonly string[] {
  if (said[0] !== before || said.at(-1) !== after)
    throw new Error(`${address} was not read from its first line to its last: ${JSON.stringify(said)}`);
  return said.slice(1, -1);
}
