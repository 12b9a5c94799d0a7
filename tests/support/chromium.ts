import { chromium, type Browser } from 'playwright';
import { findBrowser } from 'cresset-audit/find-browser';
import { limits } from './limits.ts';

/** A browser for tests that drive one themselves. What they wait for in it has the limit of all waits. */
export async function launchChromium(): Promise<Browser> {
  const browser = await chromium.launch({ ...(await findBrowser()), timeout: limits.wait });
  return browser.on('context', (context) => context.setDefaultTimeout(limits.wait));
}
