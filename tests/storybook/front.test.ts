import { test } from './page.ts';

test('Storybook opens on the page that says where to start', async ({ page }) => {
  await page.goto('/');
  const start = page.frameLocator('#storybook-preview-iframe');
  await start.getByRole('heading', { level: 1, name: 'Start here' }).waitFor();
});
