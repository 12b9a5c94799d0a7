import { check } from './check.ts';
import type { PlaygroundState } from './state.ts';

// Only `useCheck` writes to this worker, and each worker answers once.
addEventListener('message', ({ data }: MessageEvent<PlaygroundState>) => postMessage(check(data)));
