import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { modes, type Evidence } from 'cresset-audit';
import { readEvidence } from 'cresset-audit/evidence';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit, hasty, newFolder, repository, type Ended } from './command.ts';

const teaser = 'components-newsteaser--complete';
const card = 'components-threatcard--complete';
const page = 'pages-what-we-do--default';

/** What is done to our components when they are drawn: each line breaks one thing. */
const faults = {
  style: `
    @media (prefers-color-scheme: dark) { .cr-news-teaser__summary { color: #333 !important; } }
    @media (width <= 320px) {
      .cr-threat-card__links li { block-size: 10px !important; margin: 0 !important; padding: 0 !important; }
      .cr-threat-card__other-link { display: block !important; font-size: 8px !important; line-height: 10px !important; min-block-size: 0 !important; padding: 0 !important; margin: 0 !important; }
    }
    @media (forced-colors: active) {
      .cr-news-teaser__link { forced-color-adjust: none !important; color: #ccc !important; background: #fff !important; }
      .cr-threat-card__summary { color: #ccc !important; background: #fff !important; -webkit-text-fill-color: #ccc; }
    }`,
  script: `
    new MutationObserver(() => {
      document.querySelector('.cr-news-teaser__image')?.removeAttribute('alt');
      document.querySelector('.sb-show-main h3.cr-threat-card__title')?.setAttribute('aria-level', '6');
      const isCard = location.search.includes('${card}') && document.querySelector('.cr-threat-card') !== null;
      const portal = document.querySelector('#portal');
      if (!isCard) portal?.remove();
      else if (portal === null) document.body.insertAdjacentHTML('beforeend', '<div id="portal"><button type="button" style="inline-size: 48px; block-size: 48px"></button></div>');
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });`,
};

const folder = newFolder();

const judge = (out: string) =>
  audit(
    ['--dir', 'storybook', '--stories', [teaser, card, page].join(), '--workers', '2', '--out', out],
    folder,
    hasty,
  );
const read = (out: string) => readEvidence(path.join(folder, out, 'evidence.json'));

beforeAll(async () => {
  // Any audit of this project builds its Storybook first.
  const words = ['--stories', card, '--modes', '1280-light', '--out', path.join(folder, 'built')];
  await audit(words, repository, hasty);
  cpSync(path.join(repository, 'storybook-static'), path.join(folder, 'storybook'), { recursive: true });
});

describe('Our components as they are', () => {
  let first: Ended;
  let evidence: Evidence;

  beforeAll(async () => {
    first = await judge('clean');
    evidence = read('clean');
  });

  test('are silent in every mode, and the audit ends with 0', () => {
    expect(evidence.findings.map(({ check, story, modes: inModes }) => [check, story, inModes])).toEqual([]);
    expect(evidence.cells).toHaveLength(3 * modes.length);
    expect(first.result).toMatch(/^The audit is complete\./);
    expect(first.code).toBe(0);
  });

  test('are taken from the results of the last run as long as nothing changes', async () => {
    const { code } = await judge('again');
    const again = read('again');
    expect(new Set(again.cells.map(({ state }) => state))).toEqual(new Set(['cached']));
    expect(again.findings).toEqual(evidence.findings);
    expect(again.criteria).toEqual(evidence.criteria);
    expect(code).toBe(first.code);
  });
});

describe('Our components with faults planted in them', () => {
  let ended: Ended;
  let evidence: Evidence;

  beforeAll(async () => {
    const file = path.join(folder, 'storybook/iframe.html');
    const planted = `<style>${faults.style}</style><script>${faults.script}</script></head>`;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('</head>', () => planted),
    );
    ended = await judge('broken');
    evidence = read('broken');
  });

  const modesOf = (check: string, story: string, selector = '') => {
    const found = evidence.findings.filter(
      (finding) => finding.check === check && finding.story === story && finding.at.html.includes(selector),
    );
    return modes.map(({ id }) => id).filter((id) => found.some((finding) => finding.modes.includes(id)));
  };
  const all = modes.map(({ id }) => id);

  test('are judged anew', () => {
    expect(new Set(evidence.cells.map(({ state }) => state))).toEqual(new Set(['done']));
    expect(ended.code).toBe(1);
  });

  test.each<
    readonly [fault: string, check: string, story: string, selector: string, inModes: readonly string[]]
  >([
    ['An image that has lost its text is found', 'axe/image-alt', teaser, 'cr-news-teaser__image', all],
    ['A heading that skips a level is found', 'axe/heading-order', page, 'cr-threat-card__title', all],
    [
      'Contrast that is lost in the dark is found',
      'axe/color-contrast',
      teaser,
      'cr-news-teaser__summary',
      ['dark'],
    ],
    [
      'Links that shrink where it is narrow are found',
      'axe/target-size',
      card,
      'cr-threat-card__other-link',
      ['320-light', 'zoom-400', 'rtl'],
    ],
    ['A button in a portal that has lost its name is found', 'axe/button-name', card, '<button', all],
    [
      'Text that refuses forced colours and can’t be read is found',
      'axe/color-contrast',
      teaser,
      'cr-news-teaser__link',
      ['forced-light', 'forced-dark'],
    ],
    [
      'Text with bad colours of its own, for which the system puts better ones, is nowhere a finding',
      'axe/color-contrast',
      card,
      'cr-threat-card__summary',
      [],
    ],
  ])('%s', (_, check, story, selector, inModes) => {
    expect(modesOf(check, story, selector)).toEqual(inModes);
  });

  test('have no failure beside those that were planted', () => {
    const found = evidence.findings.map(({ story, check }) => `${story} ${check}`);
    expect([...new Set(found)].toSorted()).toEqual(
      [
        `${teaser} axe/image-alt`,
        `${teaser} axe/color-contrast`,
        `${page} axe/image-alt`,
        `${page} axe/color-contrast`,
        `${page} axe/heading-order`,
        `${card} axe/target-size`,
        `${card} axe/button-name`,
      ].toSorted(),
    );
  });
});
