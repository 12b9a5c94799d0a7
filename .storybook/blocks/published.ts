import type { PreparedStory } from 'storybook/internal/types';
import type { Example, ExampleIndex } from '../../src/cli/compare/published.ts';

const answers = new Map<string, Promise<string>>();

/**
 * A file of the package's folder `html/`, which Storybook serves as it is. Asked for when a reader wants to see it, and
 * once, unless it could not be had: then the next reader who wants it asks again.
 */
export function published(file: string): Promise<string> {
  const known = answers.get(file);
  if (known !== undefined) return known;
  const asked = ask(`./html/${file}`);
  answers.set(file, asked);
  asked.catch(() => answers.delete(file));
  return asked;
}

async function ask(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded (${response.status}).`);
  return response.text();
}

/** What `html/index.json` says about a story, or `undefined` where the story is not published. */
export async function exampleOf({ id }: Pick<PreparedStory, 'id'>): Promise<Example | undefined> {
  // Our own file, which a test holds to its schema.
  const { examples } = JSON.parse(await published('index.json')) as ExampleIndex;
  return examples.find(
    ({ group, subject, story }) => letters(`${group}${subject}--${story}`) === letters(id),
  );
}

/** Storybook and the published files part words at different places: “level-1” and “level1”. */
function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/g, '');
}
