import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { ChildProcess } from 'node:child_process';
import { startChromium, startFirefox, type Browser } from './browsers.ts';
import { firstMatch, Processes } from './processes.ts';

export type BrowserName = 'firefox' | 'chromium';

/** What reader.py tells, a line each. */
interface Told {
  readonly version?: string;
  readonly said?: string;
  readonly key?: 'pressed' | 'released' | 'answered';
  readonly consumed?: boolean;
  readonly event?: 'focused';
  readonly settled?: number;
  readonly page?: string;
}

/** Ends what hangs, in ms, and says nothing about speed. */
const hanging = 120_000;

/** Orca and a browser on a virtual display of their own. */
export class ScreenReader {
  readonly #told: Told[] = [];
  #wake: () => void = () => {};
  #settles = 0;
  #page = '';
  readonly #processes: Processes;
  readonly #folder: string;
  readonly #stop: AbortSignal;
  #orca!: ChildProcess;
  #keys!: ChildProcess;
  #browser!: Browser;
  /** `Orca 43.1, Firefox 153.8.0` */
  versions = '';

  private constructor(processes: Processes, folder: string, stop: AbortSignal) {
    this.#processes = processes;
    this.#folder = folder;
    this.#stop = stop;
    // Whatever is waited for ends with what it comes from.
    stop.addEventListener('abort', () => void processes.stop(), { once: true });
  }

  /**
   * @param program The browser.
   * @param stop Ends every wait with its reason.
   * @throws Error if a program doesn’t start.
   */
  static async start(browser: BrowserName, program: string, stop: AbortSignal): Promise<ScreenReader> {
    const folder = mkdtempSync(path.join(tmpdir(), 'cresset-reader-'));
    const processes = new Processes(folder, environmentIn(folder));
    const reader = new ScreenReader(processes, folder, stop);
    try {
      await reader.#start(browser, program);
      return reader;
    } catch (error) {
      await reader.close();
      throw error;
    }
  }

  async #start(browser: BrowserName, program: string): Promise<void> {
    const processes = this.#processes;
    const { environment } = processes;
    // Without the repetition of a key that is held, as it seems to be on a busy machine.
    const display = ['-r', '-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    environment['DISPLAY'] =
      `:${await firstMatch(processes.start('Xvfb', display, ['ignore', 'log', 'log', 'pipe']), 3, /(\d+)\n/)}`;
    const bus = processes.start(
      'dbus-daemon',
      ['--session', '--nofork', '--print-address=3'],
      ['ignore', 'log', 'log', 'pipe'],
    );
    environment['DBUS_SESSION_BUS_ADDRESS'] = await firstMatch(bus, 3, /(\S+)\n/);
    // Without a window manager Firefox doesn’t fill the display, and lines break elsewhere.
    processes.start('openbox', [], ['ignore', 'log', 'log']);
    this.#orca = processes.start(
      '/usr/bin/python3',
      [path.join(import.meta.dirname, 'reader.py'), path.join(this.#folder, 'orca')],
      ['pipe', 'log', 'log', 'pipe'],
    );
    createInterface({ input: this.#orca.stdio[3] as NodeJS.ReadableStream }).on('line', (line) => {
      this.#told.push(JSON.parse(line) as Told);
      this.#wake();
    });
    this.#orca.once('exit', () => this.#wake());
    const { version } = await this.#until(0, ({ version: told }) => told !== undefined, 'Orca to start');
    this.#browser = await (browser === 'firefox' ? startFirefox : startChromium)(
      program,
      processes,
      this.#folder,
    );
    this.#keys = processes.start('xdotool', ['-'], ['pipe', 'log', 'log']);
    this.versions = `Orca ${version}, ${this.#browser.name}`;
  }

  async open(address: string): Promise<void> {
    const from = this.#told.length;
    await this.#browser.open(address);
    // Chromium hands over what has changed when it finds the time; by this it has. Firefox has by its answer.
    if (this.#browser.isLate)
      await this.#until(
        from,
        ({ said }) => said?.startsWith('Finished loading ') ?? false,
        `${address} to load`,
      );
    await this.#browser.ask('document.fonts.ready.then(() => 0)');
    const end = AbortSignal.timeout(hanging);
    while ((await this.#settle()).page !== address)
      if (end.aborted) throw new Error(`The reader doesn’t come to ${address}.`);
    this.#page = address;
    if (!(await this.#browser.ask<boolean>('document.hasFocus()')))
      throw new Error(`${address} has not the focus: a key would go elsewhere.`);
  }

  ask<Value>(expression: string): Promise<Value> {
    return this.#browser.ask<Value>(expression);
  }

  /** Presses a key, and gives what is said until nothing more is to come. */
  async press(key: string): Promise<readonly string[]> {
    const from = this.#told.length;
    this.#keys.stdin?.write(`key --clearmodifiers ${key}\n`);
    const { consumed = false } = await this.#until(
      from,
      (told) => told.key === 'pressed',
      `${key} to be pressed`,
    );
    await this.#until(from, (told) => told.key === 'released', `${key} to be released`);
    if (consumed) await this.#until(from, (told) => told.key === 'answered', `an answer to ${key}`);
    else await this.#until(from, (told) => told.event === 'focused', `the focus to move by ${key}`);
    const { page } = await this.#settle();
    if (page !== this.#page)
      throw new Error(`After ${key} the reader was no longer in ${this.#page}, but in ${page}.`);
    // Spaces at the ends are not heard.
    return this.#told.slice(from).flatMap(({ said = '' }) => said.replaceAll(/\s+/g, ' ').trim() || []);
  }

  /** Waits until the browser has told the reader all, and the reader has taken up all of it. */
  async #settle(): Promise<Told> {
    await this.#browser.ask(
      'new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => go(0))))',
    );
    this.#settles += 1;
    const from = this.#told.length;
    this.#orca.stdin?.write(`${this.#settles}\n`);
    return this.#until(from, ({ settled }) => settled === this.#settles, 'the reader to fall silent');
  }

  /** Waits for something that the reader tells. */
  async #until(from: number, isMeant: (told: Told) => boolean, what: string): Promise<Told> {
    const end = AbortSignal.any([this.#stop, AbortSignal.timeout(hanging)]);
    end.addEventListener('abort', () => this.#wake(), { once: true });
    for (;;) {
      const since = this.#told.slice(from);
      const found = since.find(isMeant);
      if (found !== undefined) return found;
      this.#stop.throwIfAborted();
      const ended = this.#orca.exitCode ?? this.#orca.signalCode;
      if (end.aborted || ended !== null)
        throw new Error(
          `Waited too long for ${what}${ended === null ? '' : `: Orca ended with ${ended}`}. Told since: ${JSON.stringify(since)}`,
        );
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  async close(): Promise<void> {
    await this.#processes.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function environmentIn(folder: string): Record<string, string | undefined> {
  const made = (name: string) => {
    const own = path.join(folder, name);
    mkdirSync(own, { recursive: true, mode: 0o700 });
    return own;
  };
  made('orca');
  return {
    ...process.env,
    HOME: made('home'),
    XDG_CONFIG_HOME: made('home/config'),
    XDG_DATA_HOME: made('home/data'),
    XDG_CACHE_HOME: made('home/cache'),
    XDG_RUNTIME_DIR: made('run'),
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    GTK_MODULES: undefined,
    MOZ_CRASHREPORTER_DISABLE: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    WAYLAND_DISPLAY: undefined,
  };
}
