import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lineOf, startProgram } from '../../../scripts/start-program.ts';
import { freePort } from '../../support/free-port.ts';
import { limits } from '../../support/limits.ts';
import { windowSize, type Driver, type Heard, type Mode } from './driver.ts';

/** How GTK draws: without motion, and letters in the shape that their font has. */
const settings = {
  'gtk-enable-animations': 0,
  'gtk-xft-hinting': 0,
  'gtk-xft-hintstyle': 'hintnone',
};

/** WebKitGTK in its own small browser, by the protocol WebDriver, on a display that nobody sees. */
export async function driveWebKit(program: string, xvfb: string): Promise<Driver> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cresset-webkit-'));
  await mkdir(path.join(folder, 'gtk-3.0'));
  const display = startProgram([xvfb, '-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']);
  const [, number = ''] = await lineOf(display, /^(\d+)$/m);
  const port = await freePort();
  const running = startProgram([program, `--port=${port}`, '--host=127.0.0.1'], {
    DISPLAY: `:${number}`,
    GDK_BACKEND: 'x11',
    // A bus of the desktop is not looked for.
    NO_AT_BRIDGE: '1',
    XDG_CONFIG_HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CACHE_HOME: folder,
  });
  const base = `http://127.0.0.1:${port}`;
  let session = '';
  let version = '';
  let inForce: Mode | undefined;
  const ask = <Answer>(place: string, body?: object) => request<Answer>(`${session}${place}`, body);

  async function run<Result>(expression: string): Promise<Result> {
    const script = `const done = arguments[0];
      (async () => ${expression})().then((value) => done({ value }), (error) => done({ error: String(error) }))`;
    const { value, error } = await ask<{ value: Result; error?: string }>('/execute/async', {
      script,
      args: [],
    });
    if (error !== undefined) throw new Error(`${error} in ${expression}`);
    return value;
  }

  async function begin(mode: Mode): Promise<void> {
    if (mode === inForce) return;
    inForce = mode;
    if (session !== '') await request(session, undefined, 'DELETE');
    const theme = mode === 'dark' ? 'Adwaita-dark' : 'Adwaita';
    const rows = Object.entries({ ...settings, 'gtk-theme-name': theme });
    await writeFile(
      path.join(folder, 'gtk-3.0/settings.ini'),
      `[Settings]\n${rows.map((row) => row.join('=')).join('\n')}\n`,
    );
    const timeouts = { script: limits.build, pageLoad: limits.build };
    const made = await request<{ sessionId: string; capabilities: { browserVersion: string } }>(
      `${base}/session`,
      { capabilities: { alwaysMatch: { timeouts } } },
    );
    session = `${base}/session/${made.sessionId}`;
    version = made.capabilities.browserVersion;
    await ask('/window/rect', { x: 0, y: 0, ...windowSize });
  }

  for (let times = 0; !(await answers(`${base}/status`)); times += 1) {
    if (times === 1000) throw new Error(`WebKitWebDriver did not answer at ${base}.`);
    await setTimeout(50);
  }
  await begin('usual');

  return {
    version,
    modes: [['usual'], ['dark']],
    async open(url) {
      await ask('/url', { url });
      // It may answer while the page before is still there.
      const shown = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
      for (let times = 0; !(await run<boolean>(shown)); times += 1) {
        if (times === 1000) throw new Error(`WebKit shows something else than ${url}.`);
        await setTimeout(50);
      }
    },
    run,
    async pressTab(times) {
      const press = [
        { type: 'keyDown', value: '\uE004' },
        { type: 'keyUp', value: '\uE004' },
      ];
      const actions = Array.from({ length: times }, () => press).flat();
      await ask('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async heard() {
      const heard = new Map<string, Heard>();
      for (const frame of await ask<readonly object[]>('/elements', {
        using: 'css selector',
        value: 'iframe',
      })) {
        await ask('/frame', { id: frame });
        const marked = await ask<readonly (readonly [string, Readonly<Record<string, string>>])[]>(
          '/execute/sync',
          { script: readMarked, args: [] },
        );
        // One after another: it drops what comes while it is busy.
        for (const [mark, element] of marked) {
          const place = `/element/${Object.values(element)[0]}`;
          // The name first, for which it looks inside: only then it knows whether a list without markers is one.
          const name = await ask<string>(`${place}/computedlabel`);
          const role = await ask<string>(`${place}/computedrole`);
          heard.set(mark, { role, name });
        }
        await ask('/frame/parent', {});
      }
      return heard;
    },
    setMode: begin,
    async close() {
      await running.close();
      await display.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Each mark in a document, and its element: nobody hears of what isn't drawn, and WebKit has no answer for it. */
const readMarked = `return [...document.querySelectorAll('[class*="heard-"]:not(.heard-end)')]
  .filter((element) => element.checkVisibility())
  .map((element) => [element.classList[element.classList.length - 1], element])`;

/** Asks by HTTP, as the protocol WebDriver has it: what is given is posted. */
async function request<Answer>(address: string, body?: object, method?: string): Promise<Answer> {
  const response = await fetch(address, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    ...(body && { body: JSON.stringify(body) }),
  });
  // The specification says what each answer holds.
  const { value } = (await response.json()) as { value: Answer & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebKit refused ${address}: ${value.error}: ${value.message}`);
  return value;
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
