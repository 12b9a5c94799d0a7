import { expect, test } from 'vitest';
import { ThreatLevel } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { hydrate } from '../support/mount.tsx';

/** What lies behind the words of a level. */
async function backgroundOf(step: number): Promise<string> {
  const shown = await hydrate(<ThreatLevel text="Threat level: unheard of" step={step} />);
  const label = shown.container.querySelector('p');
  if (label === null) throw new Error('The level was not shown.');
  const { backgroundColor } = getComputedStyle(label);
  await shown.remove();
  return backgroundColor;
}

test('a step off the scale wears the tone of no other', async () => {
  const unknown = await backgroundOf(7);
  takeLogged();
  expect(unknown).toBe('rgba(0, 0, 0, 0)');
  for (const step of [1, 2, 3, 4, 5]) expect(await backgroundOf(step)).not.toBe(unknown);
});
