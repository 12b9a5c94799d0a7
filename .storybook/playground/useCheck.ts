import { useEffect, useRef, useState } from 'react';
import type { Checked } from './check.ts';
import type { PlaygroundState } from './state.ts';

/** What the last check found, which may have been of an earlier state than the one on the page. */
export interface Known {
  /** The very state that was checked. */
  readonly state: PlaygroundState;
  /** Nothing where the check failed. */
  readonly checked: Checked | undefined;
}

const startWorker = () => new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });

/**
 * Checks a state as soon as nobody has typed for a moment.
 *
 * Each check has a worker of its own, because the library tells each message once in the life of a page and a worker is
 * as good as a new page. One stands ready, so that a check takes no longer than its rendering.
 *
 * @param isWanted Whether anybody asks: whoever only passes by need not load what a server needs.
 * @returns Nothing before the first check.
 */
export function useCheck(state: PlaygroundState, isWanted: boolean): Known | undefined {
  const [known, setKnown] = useState<Known>();
  const ready = useRef<Worker>(undefined);

  useEffect(() => {
    if (!isWanted) return undefined;
    let worker: Worker | undefined;
    const timer = setTimeout(() => {
      worker = ready.current ?? startWorker();
      ready.current = startWorker();
      worker.addEventListener('message', ({ data }: MessageEvent<Checked>) => {
        setKnown({ state, checked: data });
        worker?.terminate();
      });
      worker.addEventListener('error', () => setKnown({ state, checked: undefined }));
      // oxlint-disable-next-line require-post-message-target-origin -- a worker is no window and has no origin to name
      worker.postMessage(state);
    }, 200);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [state, isWanted]);

  useEffect(
    () => () => {
      ready.current?.terminate();
      ready.current = undefined;
    },
    [],
  );

  return known;
}
