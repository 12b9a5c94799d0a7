import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lineOf, startProgram } from '../../../scripts/start-program.ts';
import { windowSize, type Driver, type Heard, type Mode } from './driver.ts';

/** What a person with a fresh Firefox has, but for motion, and for bars that take room beside a page. */
const preferences = {
  'ui.prefersReducedMotion': 1,
  'ui.useOverlayScrollbars': 1,
  // A start page of its own would be a page more that is read.
  'browser.startup.page': 0,
};

/** Firefox as its own Remote Agent is asked: WebDriver BiDi, and in it the browser's own scope. */
export async function driveFirefox(program: string): Promise<Driver> {
  const profile = await mkdtemp(path.join(tmpdir(), 'cresset-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const running = startProgram(
    [
      program,
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      // Dark, forced colours and what is heard are settings and knowledge of the browser, not of a page.
      '--remote-allow-system-access',
      'about:blank',
    ],
    { MOZ_HEADLESS_WIDTH: String(windowSize.width), MOZ_HEADLESS_HEIGHT: String(windowSize.height) },
  );
  const [, address] = await lineOf(running, /WebDriver BiDi listening on (ws:\S+)/);
  const { send, disconnect } = await connect(`${address}/session`);
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  const pages = await send<Tree>('browsingContext.getTree', {});
  const windows = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [page, browser] = [pages, windows].map(({ contexts: [first] }) => first?.context ?? '');
  await send('browsingContext.setViewport', { context: page, viewport: windowSize });

  async function evaluate<Result>(context: string | undefined, expression: string): Promise<Result> {
    const said = await send<Evaluated>('script.evaluate', {
      // As text, because BiDi has a notation of its own for values.
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
    });
    if (said.type === 'exception') throw new Error(`${said.exceptionDetails.text} in ${expression}`);
    // What the expression gives is its caller's to know.
    return JSON.parse(said.result.value) as Result;
  }

  return {
    version: capabilities.browserVersion,
    modes: [['usual', 'dark', 'forced colours']],
    async open(url) {
      await send('browsingContext.navigate', { context: page, url, wait: 'complete' });
      // At first the focus is in the field for addresses.
      await evaluate(browser, 'gBrowser.selectedBrowser.focus()');
    },
    run: (expression) => evaluate(page, expression),
    async pressTab(times) {
      const press = [
        { type: 'keyDown', value: '\uE004' },
        { type: 'keyUp', value: '\uE004' },
      ];
      const actions = Array.from({ length: times }, () => press).flat();
      await send('input.performActions', {
        context: page,
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    async heard() {
      return new Map(await evaluate<(readonly [string, Heard])[]>(browser, readHeard));
    },
    async setMode(mode) {
      const wanted: Record<Mode, readonly [scheme: string, forced: string]> = {
        'usual': ['light', 'none'],
        'dark': ['dark', 'none'],
        'forced colours': ['light', 'active'],
      };
      const [scheme, forced] = wanted[mode];
      await evaluate(
        browser,
        `Object.assign(gBrowser.selectedBrowser.browsingContext, ${JSON.stringify({
          prefersColorSchemeOverride: scheme,
          forcedColorsOverride: forced,
        })}) && null`,
      );
    },
    async close() {
      disconnect();
      await running.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Runs in the browser: what its accessibility service hands over, once it knows all marks up to the last of each page. */
const readHeard = `(async () => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const { browsingContext } = gBrowser.selectedBrowser;
  const frames = browsingContext.children.length;
  const read = () => {
    const heard = [];
    let ends = 0;
    const waiting = [service.getAccessibleFor(gBrowser.selectedBrowser)];
    while (waiting.length > 0) {
      const node = waiting.pop();
      if (node === null) continue;
      let mark;
      try { mark = /\\bheard-[\\w-]+/.exec(node.attributes?.getStringProperty('class') ?? '')?.[0]; } catch {}
      if (mark === 'heard-end') ends += 1;
      else if (mark !== undefined) heard.push([mark, { role: node.computedARIARole, name: node.name ?? '' }]);
      for (let child = node.firstChild; child !== null; child = child.nextSibling) waiting.push(child);
    }
    return ends === frames && heard;
  };
  for (let times = 0; times < 1000; times += 1) {
    const heard = read();
    if (heard) return heard;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The accessibility service does not know the end of every story.');
})()`;

/** Who waits for an answer. */
interface Asked {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One question after another over a socket, by number. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Firefox did not answer at ${address}.`)));
  });
  const waiting = new Map<number, Asked>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data));
    const asked = waiting.get(id);
    waiting.delete(id);
    if (type === 'success') asked?.resolve(result);
    else asked?.reject(new Error(`${error}: ${message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox ended while it was asked.'));
  });
  return {
    send<Result>(method: string, params: unknown): Promise<Result> {
      last += 1;
      socket.send(JSON.stringify({ id: last, method, params }));
      return new Promise((resolve, reject) => {
        // The specification says what each method answers.
        waiting.set(last, { resolve: (result) => resolve(result as Result), reject });
      });
    },
    disconnect: () => socket.close(),
  };
}
