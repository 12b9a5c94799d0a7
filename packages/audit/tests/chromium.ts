import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../src/engine/find-browser.ts';

/** Ends what hangs, and says nothing about speed. It is shorter than the limit of a test, whose message says less. */
const wait = 50_000;

/** A browser for tests that drive one themselves. */
export async function launchChromium(): Promise<Browser> {
  const browser = await chromium.launch({ ...(await findBrowser()), timeout: wait });
  return browser.on('context', (context) => context.setDefaultTimeout(wait));
}
