import { beforeEach, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { takeLogged } from '../support/console.ts';
import { setMedia, setViewport } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { donts, type Dont } from '../support/stories.tsx';

/** What finds a fault. */
interface Found {
  /** Ids of the rules that failed or could not decide. */
  readonly rules: readonly string[];
  /** What the console was told. */
  readonly told: readonly string[];
}

/** What axe can't decide of these, the audit measures. */
const leftToPixels: ReadonlySet<string> = new Set(['color-contrast', 'color-contrast-enhanced']);

const known = new Map<string, Promise<Found>>();

/** The library tells a fault once, so a story is shown once, however many tests ask what was found in it. */
function foundIn(dont: Dont): Promise<Found> {
  const found = known.get(dont.name) ?? look(dont);
  known.set(dont.name, found);
  return found;
}

async function look({ name, element, isPage, says }: Dont): Promise<Found> {
  document.title = name;
  document.documentElement.lang = 'en';
  const shown = await hydrate(element);
  // What is told of a story that says nothing stays on the record, and makes the test fail.
  const told = says === undefined ? [] : takeLogged();
  // At the very edge of the window axe can't tell what lies behind a text.
  if (!isPage) shown.container.style.padding = '1rem';
  const findings = await axeFindings(isPage ? document : shown.container);
  await shown.remove();
  const rules = findings.filter(({ rule, kind }) => kind === 'violation' || !leftToPixels.has(rule));
  return { rules: [...new Set(rules.map(({ rule }) => `axe/${rule}`))].toSorted(), told };
}

beforeEach(async () => {
  await setViewport(1280, 800);
  await setMedia({});
});

test.for([...donts])('what not to do is found by a rule or told by the library: $name', (dont) => {
  expect([...dont.expects, ...(dont.says === undefined ? [] : [dont.says])]).not.toEqual([]);
});

test.for([...donts])(
  'axe finds what is wrong by its rules that are named, and by no other: $name',
  async (dont) => {
    const { rules } = await foundIn(dont);
    // The others are the audit’s, which fails where it does not find them.
    expect(rules).toEqual(dont.expects.filter((rule) => rule.startsWith('axe/')).toSorted());
  },
);

const told = donts.flatMap(({ says, ...dont }) => (says === undefined ? [] : [{ ...dont, says }]));

test.for([...told])('the library says to the developer what is wrong: $name', async (dont) => {
  const lines = (await foundIn(dont)).told;
  expect(
    lines.filter((line) => line.includes(dont.says)),
    'A fault is told once: two stories with the same fault need different words.',
  ).not.toEqual([]);
  expect(lines.filter((line) => !line.includes(' Cresset: '))).toEqual([]);
});

describe('the test itself is awake', () => {
  test('there are stories that show what not to do', () => {
    expect(donts).not.toEqual([]);
  });

  const usual = { isPage: false, isHostile: false, logs: false, says: undefined };

  test('a heading that skips a level is found, and a fault that was not named with it', async () => {
    const element = (
      <section>
        <h2>Cyber</h2>
        <h4>More on cyber</h4>
        <ul>Words</ul>
      </section>
    );
    const { rules } = await foundIn({ ...usual, name: 'Planted', element, expects: ['axe/heading-order'] });
    expect(rules).toEqual(['axe/heading-order', 'axe/list']);
  });
});
