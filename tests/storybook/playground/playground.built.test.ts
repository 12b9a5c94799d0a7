import { expect } from 'vitest';
import { storybook, test } from '../page.ts';

test('the built playground says what is wrong with a prop, and so does the console', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: storybook });
  const page = await context.newPage();
  const told: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('Cresset: ')) told.push(message.text());
  });
  await page.goto('/iframe.html?viewMode=story&id=playground--playground#playground=MissionBanner');
  await page.getByRole('button', { name: 'An address that runs a script' }).click();
  await page.getByRole('status').getByText('1 message.').waitFor();
  expect(told).toHaveLength(1);
  const parts = await page.getByRole('definition').allTextContents();
  expect(told[0]).toBe(`Cresset: ${parts.join(' ')}`);
  await context.close();
});
