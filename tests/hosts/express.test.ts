import { expect, test } from 'vitest';
import { host, isWhatWeDo, needsNoScript, startsFromReadme } from './support/host.ts';

const site = host('express', { serves: { command: ['server.cjs'] } });

isWhatWeDo(site, { isWrittenByServer: true });
needsNoScript(site);
startsFromReadme(site, '/start');

test('the page is sent piece by piece, and arrives whole', async () => {
  const { page } = await site.open('/');
  const response = await fetch(page.url());
  expect(response.headers.get('transfer-encoding')).toBe('chunked');
  expect(await response.text()).toMatch(/^<!DOCTYPE html>.+<\/html>$/s);
});
