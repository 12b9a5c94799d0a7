import { chromium, type LaunchOptions } from 'playwright';
import { fingerprint } from './accepted.ts';

/** What differs between machines: fonts of the system, soft edges, gradients, the encoder of PNG. */
const testPicture = `<!doctype html><meta charset="utf-8">
${['serif', 'sans-serif', 'monospace', 'system-ui', 'fantasy', 'cursive']
  .map((family) => `<p style="font: 1.1rem ${family}">Threat level Ŵyth 1991 التهديد 脅威 → ✓ ☂ 🔥</p>`)
  .join('\n')}
<p style="height: 4rem; border-radius: 1.3rem; box-shadow: 0 3px 7px; background: linear-gradient(77deg, navy, tan)">`;

/**
 * Says which browser draws here, and how, in one line that is equal on two machines whose pictures can be compared by
 * their fingerprints.
 */
export async function environment(launch: LaunchOptions): Promise<string> {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ viewport: { width: 640, height: 480 } });
    await page.setContent(testPicture);
    const drawn = fingerprint(await page.screenshot());
    return `Chromium ${browser.version()}, ${process.platform} ${process.arch}, test picture ${drawn}`;
  } finally {
    await browser.close();
  }
}
