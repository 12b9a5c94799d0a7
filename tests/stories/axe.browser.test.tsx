import { beforeAll, describe, expect, test } from 'vitest';
import { readForcedColors } from 'cresset-audit/forced-colors';
import { axeFindings, decidedElsewhere } from '../support/axe.ts';
import { oneVisit } from '../support/each-story.ts';
import { modes, setMedia } from '../support/modes.ts';
import { hydrate } from '../support/mount.tsx';
import { ourRoots } from '../support/our-roots.ts';
import { everything } from '../support/tier.ts';

const everyStory = oneVisit();

const lackedByTheAudit = 'dark, more contrast';

beforeAll(readForcedColors);

everyStory(
  'axe finds nothing',
  async (container, { isPage, isHostile }, mode) => {
    // At the very edge of the window axe can't tell what lies behind a text.
    if (!isPage) container.style.padding = '1rem';
    const judged = isHostile ? ourRoots(container) : isPage ? document : container;
    expect.soft(await axeFindings(judged, decidedElsewhere), mode).toEqual([]);
  },
  // The contrast of every mode has a judge of its own, in a tenth of the time. The audit tries axe in all the others.
  { modes: { light: {}, ...(everything && { [lackedByTheAudit]: modes[lackedByTheAudit] }) } },
);

describe('axe itself is awake', () => {
  test('grey on grey is found in every mode but forced colours, which take the grey away', async () => {
    const shown = await hydrate(<p style={{ color: '#888', background: '#777' }}>Hardly legible words</p>);
    const seen: string[] = [];
    for (const [mode, media] of Object.entries(modes)) {
      await setMedia(media);
      if ((await axeFindings(shown.container)).some(({ rule }) => rule === 'color-contrast')) seen.push(mode);
    }
    await shown.remove();
    expect(seen).toEqual(['light', 'dark', 'light, more contrast', 'dark, more contrast']);
  });

  test('a list without items, which axe only calls undecided, counts as found', async () => {
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- the planted fault is a list as we write it, without items
    const shown = await hydrate(<ul role="list" />);
    await setMedia({});
    const rules = (await axeFindings(shown.container)).map(({ rule }) => rule);
    await shown.remove();
    expect(rules).toContain('aria-required-children');
  });
});
