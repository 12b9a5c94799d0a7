import type { PreparedStory } from 'storybook/internal/types';
import type { Example, ExampleIndex } from '../../src/cli/compare/published.ts';

/** Where Storybook serves the package's folder `html/`, beside its own pages. */
const folder = './html/';

const answers = new Map<string, Promise<string>>();

/** The bytes of a published file as text. Asked for when a reader wants to see it, and once. */
export function published(file: string): Promise<string> {
  const known = answers.get(file) ?? ask(`${folder}${file}`);
  answers.set(file, known);
  return known;
}

async function ask(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded: ${response.status}`);
  return response.text();
}

const examples = new Map<string, Promise<Example | undefined>>();

/** The entry of `html/index.json` about a story, or `undefined` where it is not published. */
export function exampleOf({ id }: PreparedStory): Promise<Example | undefined> {
  const known = examples.get(id) ?? find(id);
  examples.set(id, known);
  return known;
}

async function find(id: string): Promise<Example | undefined> {
  // Our own file, which a test holds to its schema.
  const index = JSON.parse(await published('index.json')) as ExampleIndex;
  return index.examples.find(
    ({ group, subject, story }) => letters(`${group}${subject}--${story}`) === letters(id),
  );
}

/** Storybook and the published files part words at different places: “level-1” and “level1”. */
function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/g, '');
}
