import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { criteria, summaryOf, type Evidence } from 'cresset-audit';
import { exampleEvidence, incompleteEvidence } from 'cresset-audit/example';
import { htmlReport } from 'cresset-audit/report';
import { openDocs, storybook, test } from '../page.ts';

const card = 'components-threatcard--docs';

/** Puts an audit beside Storybook, as the published site has it; or none. */
async function bring(page: Page, evidence: Evidence | null): Promise<void> {
  const summary = evidence && summaryOf(evidence);
  await page.route('**/audit/audit-by-component.json', (route) => route.fulfill({ json: summary }));
  if (evidence === null) return;
  const body = htmlReport(evidence, new Map());
  await page.route('**/audit/index.html*', (route) => route.fulfill({ contentType: 'text/html', body }));
}

async function openEvidence(page: Page, evidence: Evidence | null, id = card): Promise<Locator> {
  await bring(page, evidence);
  await openDocs(page, id, '#criterion-by-criterion');
  const block = page.locator('.evidence');
  await block.getByRole('heading', { name: 'What was not tested' }).waitFor();
  return block;
}

/** The same with the example, in the window that tests share. */
async function openExampleEvidence(page: Page): Promise<Locator> {
  const block = page.locator('.evidence');
  return (await block.count()) > 0 ? block : openEvidence(page, exampleEvidence());
}

/** An auditor opens Storybook, goes to the page of a component and opens one criterion. */
async function openCriterion(page: Page, evidence: Evidence, words: string): Promise<Locator> {
  await bring(page, evidence);
  await page.goto(`/?path=/docs/${card}#criterion-by-criterion`);
  const criterion = page
    .frameLocator('#storybook-preview-iframe')
    .locator('.evidence-criterion')
    .filter({ has: page.locator('summary', { hasText: words }) });
  await criterion.locator('summary').click();
  return criterion;
}

describe('The page of a component, with an audit beside it', () => {
  test('says what was not tested before it says what was', async ({ shared: page }) => {
    const block = await openExampleEvidence(page);
    const headings = await block.getByRole('heading').allInnerTexts();
    expect(headings).toEqual(['What was not tested', 'Criterion by criterion']);
    await block.getByText('No screen reader, screen magnifier or voice control was used.').waitFor();
    await block.getByText('with NVDA and Firefox').waitFor();
    await block.getByText('1 story was left out.').waitFor();
  });

  test('says when, of which commit and in which browser it was audited, and how the audit tested itself', async ({
    shared: page,
  }) => {
    const block = await openExampleEvidence(page);
    const words = await block.locator('p', { hasText: 'Audited on' }).innerText();
    expect(words).toContain('9 March 2026, 08:15 UTC, at commit 8053bbb6c1d1, in Chromium 156.0.8078.79');
    expect(words).toContain('2 stories of this component, each in 14 modes');
    expect(words).toContain('40 of 40 planted faults found, 8 of 8 faultless pages without a finding');
  });

  test('gives the audit’s own words for a result: failed, needs review, no failure found, not tested', async ({
    shared: page,
  }) => {
    const block = await openExampleEvidence(page);
    const resultOf = (number: string) =>
      block.locator('summary', { hasText: number }).locator('.evidence-result').innerText();
    expect(await resultOf('1.1.1')).toMatch(/^failed: 1/);
    expect(await resultOf('2.4.4')).toMatch(/^no failure found by 1 rule/);
    expect(await resultOf('2.1.1')).toMatch(/^not tested/);
  });

  test('says whose responsibility a criterion is, which tests of ours stand behind it, and where they are', async ({
    shared: page,
  }) => {
    const block = await openExampleEvidence(page);
    const criterion = block.locator('.evidence-criterion', { hasText: '2.4.4 Link Purpose' });
    await criterion.locator('summary').focus();
    await page.keyboard.press('Enter');
    const words = () => criterion.innerText();
    await expect.poll(words).toContain('The component and the site. The site writes the words of a link');
    expect(await words()).toMatch(
      /“a card has one link, below its words, in the words it was given”, tests\/components\/ThreatCard\.test\.tsx:\d+/,
    );
  });

  test('has no words for a criterion of level AAA that it does not promise', async ({ shared: page }) => {
    const block = await openExampleEvidence(page);
    expect(
      await block.locator('.evidence-criterion', { hasText: '2.4.9 Link Purpose (Link Only) (AAA)' }).count(),
    ).toBe(1);
    expect(await block.getByText('1.2.6').count()).toBe(0);
  });

  test('opens the criterion that an address names', async ({ page }) => {
    await bring(page, exampleEvidence());
    await page.goto(`/iframe.html?viewMode=docs&id=${card}#evidence-2.4.4`);
    await page.getByText('Understanding 2.4.4, at the W3C').waitFor({ state: 'visible' });
  });

  test('opens it in a Storybook of somebody else too, which keeps its own address to itself', async ({
    page,
  }) => {
    await bring(page, exampleEvidence());
    const address = `${storybook}/iframe.html?viewMode=docs&id=${card}#evidence-2.4.4`;
    await page.setContent(`<iframe title="Composed" src="${address}"></iframe>`);
    const words = page.frameLocator('iframe').getByText('Understanding 2.4.4, at the W3C');
    await words.waitFor({ state: 'visible' });
  });
});

describe('An auditor who starts at 2.4.4 on the page of a component', () => {
  const number = '2.4.4 Link Purpose (In Context)';

  test('comes to each story in which it was judged', async ({ page }) => {
    const criterion = await openCriterion(page, exampleEvidence(), number);
    await criterion.getByRole('link', { name: 'Default' }).click();
    await page.waitForURL(/\?path=\/story\/components-threatcard--default/);
    await page.frameLocator('#storybook-preview-iframe').getByRole('heading', { name: 'Cyber' }).waitFor();
  });

  test('comes to the rule that judged it, unfolded, in the report', async ({ page }) => {
    const criterion = await openCriterion(page, exampleEvidence(), number);
    await criterion.getByRole('link', { name: 'axe/link-name' }).click();
    await page.getByRole('heading', { level: 1, name: 'Accessibility audit' }).waitFor();
    await page.locator('#rule-axe-link-name').waitFor({ state: 'visible' });
    expect(await page.locator(':target').innerText()).toBe('axe/link-name');
  });

  test('comes to the place of this criterion and component in the report', async ({ page }) => {
    const criterion = await openCriterion(page, exampleEvidence(), number);
    await criterion.getByRole('link', { name: '2.4.4 in the report' }).click();
    await page.getByRole('heading', { level: 1, name: 'Accessibility audit' }).waitFor();
    expect(await page.locator(':target').innerText()).toContain('no failure found by 1 rule');
    expect(await page.locator('tr:has(:target) th').innerText()).toContain('2.4.4');
  });

  test('comes from a criterion that failed to the findings of that criterion and component alone', async ({
    page,
  }) => {
    const criterion = await openCriterion(page, exampleEvidence(), '1.1.1 Non-text Content');
    await criterion.getByRole('link', { name: 'What was found for 1.1.1' }).click();
    await page.getByRole('heading', { level: 1, name: 'Accessibility audit' }).waitFor();
    const shown = page.locator('.finding:visible');
    await expect.poll(() => shown.count()).toBe(1);
    expect(await shown.innerText()).toContain('The image has no alt attribute.');
  });

  test('comes to what the whole audit did not test', async ({ page }) => {
    await bring(page, exampleEvidence());
    await page.goto(`/?path=/docs/${card}#accessibility`);
    const docs = page.frameLocator('#storybook-preview-iframe');
    await docs.getByRole('link', { name: 'What the whole audit did not test' }).click();
    await page.getByRole('heading', { name: '2. What was not tested' }).waitFor();
    expect(await page.locator(':target').innerText()).toBe('2. What was not tested');
  });
});

describe('The page of a component never sounds better than what is known', () => {
  test('without an audit it has no results, and says how to have some', async ({ page }) => {
    const block = await openEvidence(page, null);
    await block.getByText('No audit of these stories is here').waitFor();
    await block.getByText('npm run audit').waitFor();
    const results = await block.locator('.evidence-result').allInnerTexts();
    expect(results.filter((words) => !words.startsWith('no audit'))).toEqual([]);
  });

  test('after an audit that is incomplete it says so, and why', async ({ page }) => {
    const block = await openEvidence(page, incompleteEvidence());
    const words = await block.locator('.evidence-note').innerText();
    expect(words).toContain('This audit is incomplete: where it reports nothing, nothing is known.');
    expect(words).toContain('The run was interrupted');
  });

  test('of a component that was not in the audit it says that', async ({ page }) => {
    const block = await openEvidence(page, exampleEvidence(), 'parts-prose--docs');
    await block.getByText('This component was not in the audit.').waitFor();
  });
});

test('The page about testing takes its numbers from the latest audit', async ({ page }) => {
  await bring(page, exampleEvidence());
  await openDocs(page, 'how-it-is-tested--docs');
  await page.getByText('6 stories of 4 components and pages, in 14 modes').waitFor();
  await page.getByText('40 of 40 planted faults found, 8 of 8 faultless pages without a finding').waitFor();
});

describe('The page about testing says of every criterion', () => {
  test('whose it is, and in how many components the audit found what', async ({ page }) => {
    const evidence = exampleEvidence();
    await bring(page, evidence);
    await openDocs(page, 'how-it-is-tested--docs');
    await page.locator('#level-a-and-aa > summary').click();
    const rows = page.locator('#level-a-and-aa').getByRole('row');
    await expect.poll(() => rows.count()).toBe(criteria.filter(({ level }) => level !== 'AAA').length + 1);
    const of = (number: string) => rows.filter({ has: page.getByRole('rowheader', { name: number }) });
    expect(await of('1.1.1 ').innerText()).toMatch(
      /\(A\)\s+The component and the site\. The site writes[^]*\nFailed in 1 component or page, /,
    );
    expect(await of('1.2.1 ').innerText()).toMatch(/Not tested in 4 components and pages\.$/);
  });

  test('of level AAA, whether static content has anything to do with it', async ({ page }) => {
    await bring(page, null);
    await openDocs(page, 'how-it-is-tested--docs');
    await page.locator('#level-aaa > summary').click();
    const rows = page.locator('#level-aaa').getByRole('row');
    await expect.poll(() => rows.count()).toBe(criteria.filter(({ level }) => level === 'AAA').length + 1);
    const words = await rows.allInnerTexts();
    expect(words.find((row) => row.startsWith('1.2.6'))).toContain(
      'Nobody: it does not apply to static content.',
    );
    expect(words.find((row) => row.startsWith('2.5.5'))).toContain('The component. Links that stand alone');
    expect(words.filter((row) => / in \d/.test(row))).toEqual([]);
  });
});
