import { scope } from './worker-scope.ts';
import { check } from './check.ts';
import type { PlaygroundState } from './state.ts';

// Only `useCheck` writes to this worker, and each worker answers once.
scope.addEventListener('message', ({ data }: MessageEvent<PlaygroundState>) => {
  // oxlint-disable-next-line require-post-message-target-origin -- a worker is no window and has no origin to name
  scope.postMessage(check(data));
});
