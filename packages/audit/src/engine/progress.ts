import { Presets, SingleBar } from 'cli-progress';
import { printable } from './output.ts';

export interface Progress {
  advance(what: string): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere, as in CI, a line now and then. It goes to standard error, beside the results. */
export function startProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(total, stream) : lines(total, stream);
}

function bar(total: number, stream: NodeJS.WriteStream): Progress {
  const single = new SingleBar(
    { format: '{bar} {value} of {total} stories, {eta_formatted} to go: {what}', stream, hideCursor: true },
    Presets.rect,
  );
  single.start(total, 0, { what: '' });
  return {
    advance: (what) => single.increment({ what: printable(what) }),
    stop: () => single.stop(),
  };
}

/** Twenty lines are enough to see that it goes on. */
function lines(total: number, stream: NodeJS.WriteStream): Progress {
  const step = Math.max(1, Math.ceil(total / 20));
  let done = 0;
  return {
    advance() {
      done += 1;
      if (done % step === 0 || done === total) stream.write(`${done} of ${total} stories\n`);
    },
    stop: () => undefined,
  };
}
