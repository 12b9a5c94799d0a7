import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readForcedColors } from '../src/checks/read-forced-colors.ts';
import { parseManual } from '../src/evidence/manual.ts';
import type { Evidence } from '../src/evidence/schema.ts';
import { writeReports } from '../src/report/write.ts';
import { launchChromium } from './chromium.ts';
import {
  cleanEvidence,
  exampleCrops,
  exampleEvidence,
  incompleteEvidence,
  largeEvidence,
} from '../src/evidence/example.ts';

declare global {
  /** In the page, once its source has run there. */
  var axe: typeof axeCore;
}

const folder = mkdtempSync(path.join(tmpdir(), 'cresset-report-'));
let browser: Browser;
let page: Page;

beforeAll(async () => {
  for (const [name, evidence] of Object.entries(reports)) {
    writeReports(path.join(folder, name), evidence, exampleCrops(evidence), ['html']);
  }
  browser = await launchChromium();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const reports = {
  example: exampleEvidence(),
  incomplete: incompleteEvidence(),
  clean: cleanEvidence(),
  hostile: hostileEvidence(),
  large: largeEvidence(),
  folded: foldedEvidence(),
  onPurpose: exampleEvidence(({ findings: [first] }) => {
    if (first !== undefined) Object.assign(first, { expected: true, counts: false });
  }),
} satisfies Readonly<Record<string, Evidence>>;

/** Five findings of each of eight causes, so that of each a few are folded. */
function foldedEvidence(): Evidence {
  const evidence = largeEvidence();
  return { ...evidence, findings: evidence.findings.slice(0, 40) };
}

function hostileEvidence(): Evidence {
  const hostile = '</script><script>document.title="run"</script>"><img src=x onerror=document.title="run">';
  return exampleEvidence((evidence) => {
    for (const story of evidence.stories) {
      story.name = hostile;
      // eslint-disable-next-line no-script-url -- An address that must not become a link.
      story.url = 'javascript:document.title="run"';
    }
    for (const finding of evidence.findings) {
      finding.component = hostile;
      finding.summary = hostile;
      finding.at = { path: [hostile], selector: hostile, html: hostile };
    }
  });
}

const address = (name: keyof typeof reports, rest = '') =>
  `${pathToFileURL(path.join(folder, name, 'index.html')).href}${rest}`;

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

async function open(name: keyof typeof reports, rest = '', media: Media = {}, width = 1280): Promise<void> {
  await page.emulateMedia({ media: null, colorScheme: null, contrast: null, forcedColors: null, ...media });
  await page.setViewportSize({ width, height: 800 });
  // A new fragment alone would not load the page again.
  await page.goto('about:blank');
  await page.goto(address(name, rest));
}

/** What axe finds or can't decide, by every rule that it has. */
async function faults(): Promise<readonly string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { axe } = globalThis;
    const every = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations, incomplete } = await axe.run(document, { rules: every });
    return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  });
}

const isWiderThanWindow = () => {
  const { scrollWidth = 0, clientWidth = 0 } = document.scrollingElement ?? {};
  return scrollWidth > clientWidth;
};

/** What the form of filters says of how many it lists. */
const listed = () => page.locator('#shown[role=status]');

const visibleFindings = () => page.locator('.finding:visible').count();

/** Presses Tab until an element has the focus, as far as the page goes. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`Tab never reached ${selector}.`);
}

describe('the HTML report is itself accessible', () => {
  test.each<[string, keyof typeof reports, Media, number]>([
    ['in light colours', 'example', { colorScheme: 'light' }, 1280],
    ['in dark colours', 'example', { colorScheme: 'dark' }, 1280],
    ['with more contrast', 'example', { contrast: 'more' }, 1280],
    ['320 px wide', 'example', {}, 320],
    ['320 px wide, where findings are folded', 'folded', {}, 320],
    ['when it has nothing to report', 'clean', {}, 1280],
    ['when it is of an incomplete audit', 'incomplete', {}, 1280],
    ['when something is wrong on purpose', 'onPurpose', {}, 320],
  ])('axe finds nothing, and nothing that it can’t decide, %s', async (_, name, media, width) => {
    await open(name, '', media, width);
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(isWiderThanWindow)).toBe(false);
  });

  test('axe finds nothing in forced colours', async () => {
    await open('example', '', { forcedColors: 'active', colorScheme: 'dark' });
    await page.evaluate(readForcedColors);
    expect(await faults()).toEqual([]);
  });

  test('axe would find a fault that was put into it', async () => {
    await open('example');
    await page.evaluate(() => document.querySelector('.finding img')?.removeAttribute('alt'));
    expect(await faults()).toEqual(['image-alt: #\\30 a1b2c3d4e5f > img']);
  });
});

describe('the findings can be searched', () => {
  test('by keyboard alone, and the number that is left is announced', async () => {
    await open('example');
    await tabTo('[name=words]');
    await page.keyboard.type('heading');
    await expect.poll(() => listed().textContent()).toBe('2 of 8 are listed.');
    expect(await visibleFindings()).toBe(2);
    expect(await page.locator('.cause:visible').count()).toBe(2);
    await expect.poll(() => page.locator('[name=words]:focus').count()).toBe(1);

    await tabTo('button');
    await page.keyboard.press('Enter');
    expect(await listed().textContent()).toBe('All 8 are listed.');
    expect(await visibleFindings()).toBe(8);
    expect(await page.locator('button:focus').count()).toBe(1);
  });

  test.each<[string, string, number]>([
    ['component', 'Components/Dialog', 2],
    ['criterion', '1.4.3', 3],
    ['criterion', 'best-practice', 1],
    ['mode', 'forced-light', 3],
    ['outcome', 'known', 1],
  ])('by %s (%s), which the address keeps for sharing', async (field, value, amount) => {
    await open('example');
    await page.selectOption(`#filters [name=${field}]`, value);
    await expect.poll(() => visibleFindings()).toBe(amount);
    await page.goto(page.url());
    expect(await visibleFindings()).toBe(amount);
    expect(await page.locator(`#filters [name=${field}]`).inputValue()).toBe(value);
  });

  test('and a link to a finding leads to it, even where a filter hides it', async () => {
    await open('example', '?outcome=review#0a1b2c3d4e5f');
    expect(await page.locator('[id="0a1b2c3d4e5f"]:focus').isVisible()).toBe(true);
    expect(await listed().textContent()).toBe('All 8 are listed.');
  });

  test('from a cell of the matrix, which leads to the findings that it counts', async () => {
    await open('example');
    await page.getByRole('link', { name: 'failed: 1 (2.5.8, Components/Dialog)' }).click();
    await expect.poll(() => listed().textContent()).toBe('1 of 8 are listed.');
    expect(await page.locator('.finding:visible').getAttribute('id')).toBe('3a2b3c4d5e6f');
  });

  test('without what is wrong on purpose, which stays where it is', async () => {
    await open('onPurpose', '?words=xyzzy');
    expect(await page.locator('.finding:visible').getAttribute('id')).toBe('0a1b2c3d4e5f');
    await open('onPurpose');
    expect(await listed().textContent()).toBe('All 7 are listed.');
  });

  test('and says so when nothing matches', async () => {
    await open('example', '?words=xyzzy');
    expect(await listed().textContent()).toBe('None matches. Change the filters or clear them.');
  });
});

describe('a link from another page', () => {
  test.each<[string, keyof typeof reports, string]>([
    ['a rule, which is folded away, in a report without findings', 'clean', 'rule-axe-link-name'],
    ['a rule, which is folded away, in a report with findings', 'example', 'rule-axe-link-name'],
    ['a criterion', 'example', 'criterion-1.1.1'],
    ['a component', 'example', 'component-components-threatcard'],
    ['one criterion of one component', 'example', 'at-2.4.4-components-threatcard'],
  ])('leads to %s', async (_, name, place) => {
    await open(name, `#${place}`);
    expect(await page.locator(`[id="${place}"]`).isVisible()).toBe(true);
    expect(await page.locator(':target').getAttribute('id')).toBe(place);
  });
});

describe('hundreds of findings with one cause', () => {
  // The fifth of its cause and so of those that are folded.
  const folded = '100000000020';

  test('are folded, so that the report stays short enough to read on the screen and to print', async () => {
    await open('large');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(height).toBeLessThan(60_000);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThan(60);
  });

  test('look right to axe when every one is open', async () => {
    await open('folded');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await visibleFindings()).toBe(40);
    expect(await faults()).toEqual([]);
  });

  test('are on paper in a line each, with where, in which modes, and the fingerprint', async () => {
    await open('large');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.finding:visible, .one > summary:visible').count()).toBe(500);
    const line = page.locator('.one > summary', { hasText: folded });
    expect((await line.innerText()).replaceAll(/\s+/g, ' ')).toBe(
      'Components/Part33, Default: article “Fraud” › img; failed, in all 14 modes; .cr-threat-card > img; 100000000020',
    );
  });

  test('open one by one with the keyboard', async () => {
    await open('large', '?words=Part33');
    await tabTo('.one > summary');
    expect(await visibleFindings()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await visibleFindings()).toBe(1);
  });

  test.each([true, false])(
    'open for a link that leads to one of them, with JavaScript: %s',
    async (script) => {
      const fresh = await browser.newPage({ javaScriptEnabled: script });
      await fresh.goto(address('large', `#${folded}`));
      await expect.poll(() => fresh.locator(`[id="${folded}"]:focus`).isVisible()).toBe(true);
      await fresh.close();
    },
  );

  test('open for a link that leads to one of them, even where a filter hides it', async () => {
    await open('large', '?outcome=review');
    await page.evaluate((id) => (location.hash = id), folded);
    await expect.poll(() => page.locator(`[id="${folded}"]:focus`).isVisible()).toBe(true);
    expect(await listed().textContent()).toBe('All 500 are listed.');
  });

  test('are unfolded down to their lines by a search, which says how many of them it has left', async () => {
    await open('large');
    expect(await page.locator('.one:visible').count()).toBe(0);
    await page.selectOption('#filters [name=component]', 'Components/Part33');
    await expect.poll(() => listed().textContent()).toBe('8 of 500 are listed.');
    expect(await page.locator('.one:visible').count()).toBe(8);
    expect(await page.locator('.more:visible > summary').first().innerText()).toMatch(
      /^60 more, in 15 stories: \d listed$/,
    );

    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await page.locator('.one:visible').count()).toBe(0);
    expect(await page.locator('.more:visible > summary').first().innerText()).toBe('60 more, in 15 stories');
  });
});

describe('the checklist for people', () => {
  test('is saved as a file that the audit reads, and opened again, by keyboard', async () => {
    await open('example');
    const form = page.locator('#checklist');
    const fill = async (name: string, text: string) => form.locator(`[name="${name}"]`).fill(text);
    await form.locator('[name=component]').selectOption('Components/Dialog');
    await fill('by', 'Ada Example');
    await fill('with', 'NVDA 2026.1');
    await fill('browser', 'Firefox 152');
    await form.locator('summary', { hasText: '2. Operable' }).press('Enter');
    await form.locator('[name="result-2.4.3"]').selectOption('supports');
    await form.getByRole('button', { name: 'Save as a file' }).press('Enter');
    expect(await form.getByRole('status').textContent()).toContain('2.4.3 has a result: say in 20 letters');
    expect(await form.locator('[name="did-2.4.3"]:focus').count()).toBe(1);
    await page.keyboard.type('The focus went into it and came back.');
    const saved = page.waitForEvent('download');
    await form.getByRole('button', { name: 'Save as a file' }).press('Enter');
    const download = await saved;
    expect(download.suggestedFilename()).toBe('dialog.yaml');
    const file = path.join(folder, 'dialog.yaml');
    await download.saveAs(file);
    const { files, problems } = parseManual(readFileSync(file, 'utf8'), file);
    expect(problems).toEqual([]);
    expect(files[0]?.evidence).toMatchObject([
      { criterion: '2.4.3', result: 'supports', with: 'NVDA 2026.1' },
    ]);

    await open('example');
    await form.locator('[name=file]').setInputFiles(file);
    await expect.poll(() => form.getByRole('status').textContent()).toBe('Opened 1.');
    expect(await form.locator('[name="did-2.4.3"]').inputValue()).toBe(
      'The focus went into it and came back.',
    );
  });
});

describe('the HTML report stands alone', () => {
  test('it asks no other file and no other host for anything, and logs nothing', async () => {
    const fresh = await browser.newPage();
    const asked: string[] = [];
    fresh.on('request', (request) => asked.push(request.url()));
    fresh.on('console', (message) => asked.push(message.text()));
    fresh.on('pageerror', (error) => asked.push(error.message));
    await fresh.goto(address('example'));
    expect(asked.filter((url) => !url.startsWith('data:image/png'))).toEqual([address('example')]);
    expect(await fresh.locator('img').count()).toBe(7);
    await fresh.close();
  });

  test('without JavaScript it shows everything and no form', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(address('example', '?outcome=review'));
    expect(await plain.locator('.finding:visible').count()).toBe(8);
    expect(await plain.locator('form:visible').count()).toBe(0);
    await plain.close();
  });

  test('on paper it has no form, and what was folded away is there', async () => {
    await open('example');
    const rule = page.getByText('Lists hold list items only.');
    expect(await rule.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form:visible').count()).toBe(0);
    expect(await rule.isVisible()).toBe(true);
    expect(await visibleFindings()).toBe(8);
  });

  test('nothing that a Storybook says runs or becomes part of the page', async () => {
    await open('hostile');
    expect(await page.title()).toBe('Accessibility audit, 9 March 2026');
    expect(await page.locator('script').count()).toBe(1);
    expect(
      await page.locator('img:not([src^="data:image/png"]), [onerror], a[href^=javascript]').count(),
    ).toBe(0);
    expect(await page.locator('.finding').count()).toBe(8);
    expect(await page.locator('.finding').first().getByText('<img src=x onerror=').first().isVisible()).toBe(
      true,
    );
  });
});
