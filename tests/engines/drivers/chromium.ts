import type { CDPSession } from 'playwright';
import { launchChromium } from '../../support/chromium.ts';
import { heardClass, windowSize, type Driver, type Heard } from './driver.ts';

/** Chromium, with which the other engines are compared. */
export async function driveChromium(): Promise<Driver> {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: windowSize, reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  return {
    version: browser.version(),
    modes: [['usual']],
    async open(address) {
      await page.goto(address);
    },
    run: (expression) => page.evaluate(expression),
    async pressTab(times) {
      for (let press = 0; press < times; press += 1) await page.keyboard.press('Tab');
    },
    heard: () => readHeard(session),
    setMode: async () => {},
    close: () => browser.close(),
  };
}

async function readHeard(session: CDPSession): Promise<ReadonlyMap<string, Heard>> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const classes = new Map<number, string>();
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { attributes = [], backendNodeId, children = [], contentDocument } = node;
    const name = attributes[attributes.indexOf('class') + 1];
    const mark = attributes.includes('class') ? heardClass.exec(name ?? '')?.[0] : undefined;
    if (mark !== undefined) classes.set(backendNodeId, mark);
    waiting.push(...children, ...(contentDocument === undefined ? [] : [contentDocument]));
  }
  const heard = new Map<string, Heard>();
  const { frameTree } = await session.send('Page.getFrameTree');
  for (const { frame } of frameTree.childFrames ?? []) {
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: frame.id });
    for (const { ignored, backendDOMNodeId = 0, role, name } of nodes) {
      const mark = classes.get(backendDOMNodeId);
      if (mark !== undefined && !ignored)
        heard.set(mark, { role: String(role?.value), name: String(name?.value ?? '') });
    }
  }
  return heard;
}
