import { expect, test } from 'vitest';
import { host, isWhatWeDo, needsNoScript } from './support/host.ts';

const site = host('csp', { serves: { folder: '.' } });

isWhatWeDo(site, { isWrittenByServer: true });
needsNoScript(site);

test('the policy is really in force: a style in the page is refused, and so is text that would become HTML', async () => {
  const { page, messages } = await site.open('/');
  const refused = await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>Text</p>');
    } catch (error) {
      return String(error);
    }
    return 'nothing';
  });
  expect(refused).toMatch(/TrustedHTML/);
  await expect.poll(() => messages.join('\n')).toMatch(/style-src 'self'/);
});
