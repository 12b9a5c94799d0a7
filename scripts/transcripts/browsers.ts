import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { firstMatch, type Processes } from './processes.ts';

/** A browser in a window of its own, in which a page is opened and asked; keys come to it from outside. */
export interface Browser {
  /** Whether it tells a reader of a change later than it answers. */
  readonly isLate: boolean;
  /** `Firefox 153.8.0` */
  readonly name: string;
  open(address: string): Promise<void>;
  /** The value of an expression in the page, awaited. */
  ask<Value>(expression: string): Promise<Value>;
}

// Not about:blank: Firefox would keep the focus in its address bar.
const start = 'data:text/html,<!doctype html><html lang=en><title>Start</title><h1>Start</h1>';

/** No history, so that no link is “visited”; nothing that the browser would say of itself. */
const preferences = {
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'layout.css.visited_links_enabled': false,
  'places.history.enabled': false,
  'toolkit.cosmeticAnimations.enabled': false,
};

export async function startFirefox(program: string, processes: Processes, folder: string): Promise<Browser> {
  const profile = path.join(folder, 'profile');
  mkdirSync(profile);
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const options = ['--no-remote', '--profile', profile, '--kiosk', '--remote-debugging-port', '0', start];
  const child = processes.start(program, options, ['ignore', 'log', 'pipe']);
  const call = await connect(`${await firstMatch(child, 2, /BiDi listening on (ws:\S+)/)}/session`);
  const session = await call<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  const tree = await call<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const context = tree.contexts[0]?.context;
  return {
    isLate: false,
    name: `Firefox ${session.capabilities.browserVersion}`,
    async open(address) {
      await call('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    async ask<Value>(expression: string) {
      const { result } = await call<{ result: { value: string } }>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      return JSON.parse(result.value) as Value;
    },
  };
}

export async function startChromium(program: string, processes: Processes, folder: string): Promise<Browser> {
  const options = [
    '--force-renderer-accessibility',
    '--kiosk',
    '--no-first-run',
    '--no-default-browser-check',
    '--password-store=basic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-features=Translate,MediaRouter',
    '--remote-debugging-port=0',
    `--user-data-dir=${path.join(folder, 'profile')}`,
    // Chromium's sandbox doesn't work for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    start,
  ];
  const child = processes.start(program, options, ['ignore', 'log', 'pipe']);
  const call = await connect(await firstMatch(child, 2, /DevTools listening on (ws:\S+)/));
  const { product } = await call<{ product: string }>('Browser.getVersion', {});
  const { targetInfos } = await call<{ targetInfos: { type: string; targetId: string }[] }>(
    'Target.getTargets',
    {},
  );
  const page = targetInfos.find(({ type }) => type === 'page');
  const { sessionId } = await call<{ sessionId: string }>('Target.attachToTarget', {
    targetId: page?.targetId,
    flatten: true,
  });
  return {
    isLate: true,
    name: product.replace(/^\w+\//, 'Chromium '),
    async open(address) {
      await call('Page.navigate', { url: address }, sessionId);
    },
    async ask<Value>(expression: string) {
      const { result } = await call<{ result: { value: Value } }>(
        'Runtime.evaluate',
        { expression: `(async () => await (${expression}))()`, awaitPromise: true, returnByValue: true },
        sessionId,
      );
      return result.value;
    },
  };
}

type Call = <Result>(method: string, params: object, sessionId?: string) => Promise<Result>;

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: unknown;
  readonly message?: string;
}

/** WebDriver BiDi and the protocol of Chromium's tools number their questions alike. */
async function connect(address: string): Promise<Call> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`The browser doesn’t answer at ${address}.`)));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  socket.addEventListener('close', () => {
    for (const answer of waiting.values()) answer({ error: 'The browser has gone.' });
  });
  let last = 0;
  return <Result>(method: string, params: object, sessionId?: string) =>
    new Promise<Result>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, error, message }) => {
        if (error === undefined) resolve(result as Result);
        else reject(new Error(`${method}: ${JSON.stringify(error)} ${message ?? ''}`));
      });
      socket.send(JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) }));
    });
}
