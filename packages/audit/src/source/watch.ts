import { basename, dirname, resolve, sep } from 'node:path';
import { watch } from 'chokidar';

interface WatchOptions {
  /**
   * Folders that the work itself writes, which would set it off again and again. What lies beside one under the name
   * `.name-…` is part of it, as when a Storybook is built.
   */
  readonly outputs: readonly string[];
  /** Editors save many files at once: so many milliseconds without a change before the work begins; 200. */
  readonly quietMs?: number;
  /** Called once every file is watched: a change before that may be missed. */
  readonly onReady?: () => void;
}

/**
 * Does some work whenever files in a folder have changed, until `signal` is aborted and the work that was begun has ended.
 * It is never done twice at once: whatever changes meanwhile has it done once more. Packages and git's own files don't
 * count.
 * @throws what the work throws, and watches no longer.
 */
export async function watchFor(
  folder: string,
  onChange: () => void | Promise<void>,
  signal: AbortSignal,
  { outputs, quietMs = 200, onReady }: WatchOptions,
): Promise<void> {
  if (signal.aborted) return;
  const root = resolve(folder);
  const written = outputs.map((output) => resolve(output));
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (path) => isUnimportant(path.slice(root.length)) || written.some((output) => isIn(output, path)),
  });
  let quiet: NodeJS.Timeout | undefined;
  let work: Promise<void> | undefined;
  let again = false;

  async function doWork(): Promise<void> {
    do {
      again = false;
      await onChange();
    } while (again && !signal.aborted);
    work = undefined;
  }

  try {
    await new Promise<void>((done, fail) => {
      signal.addEventListener('abort', () => done(), { once: true });
      watcher.on('error', fail);
      watcher.on('ready', () => onReady?.());
      watcher.on('all', () => {
        clearTimeout(quiet);
        quiet = setTimeout(() => {
          if (work !== undefined) {
            again = true;
            return;
          }
          work = doWork();
          work.catch(fail);
        }, quietMs);
      });
    });
  } finally {
    clearTimeout(quiet);
    await watcher.close();
    await work;
  }
}

/** Of a path below the folder. */
const isUnimportant = (path: string) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path);

const isIn = (output: string, path: string) =>
  path === output ||
  path.startsWith(output + sep) ||
  path.startsWith(`${dirname(output)}${sep}.${basename(output)}-`);
