import type { CDPSession, Page } from '@playwright/test';

/**
 * A world of our own in a page and its frames: the document is the page's, and every function, prototype and global is as
 * the browser made it. Whatever a page puts in the place of what it was given, it does so in a world of its own, where
 * nobody looks through it.
 */
export interface World {
  /**
   * Calls a function there, sent as text, so that it can refer to nothing outside of itself, and waits for what it gives.
   * What goes there and back is JSON.
   */
  evaluate<Result>(run: () => Result): Promise<Awaited<Result>>;
  evaluate<Argument, Result>(
    run: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  /** Runs a text in the page; a second time does nothing. */
  once(source: string): Promise<void>;
  /**
   * Runs a text in the page and in every frame of it that is there now.
   * @param unless An expression: a place where it is true is left alone, and gets no long text a second time.
   */
  everywhere(source: string, unless?: string): Promise<void>;
  /** Whether the page has frames, as far as the browser has told. It costs no question. */
  readonly hasFrames: boolean;
  /** Calls a function there with nodes by which Chromium's own protocol knows them. Those that are gone are `null`. */
  withNodes<Argument>(
    backendNodeIds: readonly number[],
    run: (argument: Argument, ...nodes: Node[]) => void,
    argument: Argument,
  ): Promise<void>;
  /** An element that {@link evaluate} can find, by which Chromium's own protocol knows it; nothing, if it is gone. */
  objectOf(run: (index: number) => unknown, index: number): Promise<string | undefined>;
}

const name = 'cresset-audit';

/**
 * Calls a function in the page's own world, sent as text, for what only that world knows. Chromium itself brings the
 * result, so that no method that a page has replaced changes it on the way.
 */
export async function inPage<Argument, Result>(
  devtools: CDPSession,
  run: (argument: Argument) => Result,
  argument: Argument,
): Promise<Awaited<Result>> {
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression: `(${run.toString()})(${JSON.stringify(argument)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(wordsOf(exceptionDetails));
  return result.value;
}

/** A world in the document that a page shows now; another document needs another. */
export async function openWorld(page: Page, devtools: CDPSession): Promise<World> {
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const main = await contextIn(devtools, frameTree.frame.id);
  const known = new Set<string>();

  async function call(run: (argument: never) => unknown, values: readonly unknown[], byValue: boolean) {
    const { result, exceptionDetails } = await devtools.send('Runtime.callFunctionOn', {
      functionDeclaration: run.toString(),
      executionContextId: main,
      arguments: values.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: byValue,
    });
    if (exceptionDetails !== undefined) throw new Error(wordsOf(exceptionDetails));
    return result;
  }

  return {
    async evaluate(run: (argument: never) => unknown, ...values: readonly unknown[]) {
      const { value } = await call(run, values, true);
      return value;
    },

    get hasFrames() {
      return page.frames().length > 1;
    },

    async once(source) {
      if (known.has(source)) return;
      await runIn(devtools, main, source);
      known.add(source);
    },

    async everywhere(source, unless) {
      await runIn(devtools, main, source, unless);
      const others = page.frames().filter((frame) => frame !== page.mainFrame());
      if (others.length === 0) return;
      // A frame that is just going away is not judged.
      await runInFrames(devtools, source, unless, frameTree.frame.id).catch(() => undefined);
      for (const frame of others) {
        // A frame of another site has a process of its own; the others have none, and are among those above.
        const own = await page
          .context()
          .newCDPSession(frame)
          .catch(() => undefined);
        if (own === undefined) continue;
        await runInFrames(own, source, unless).catch(() => undefined);
        await own.detach().catch(() => undefined);
      }
    },

    async withNodes(backendNodeIds, run, argument) {
      const objectGroup = `${name}-nodes`;
      const nodes = await Promise.all(
        backendNodeIds.map((backendNodeId) =>
          devtools
            .send('DOM.resolveNode', { backendNodeId, executionContextId: main, objectGroup })
            .then(({ object }) => object.objectId)
            // Another frame has another world, and a node may be gone.
            .catch(() => undefined),
        ),
      );
      const { exceptionDetails } = await devtools.send('Runtime.callFunctionOn', {
        functionDeclaration: run.toString(),
        executionContextId: main,
        arguments: [
          { value: argument },
          ...nodes.map((objectId) => (objectId === undefined ? { value: null } : { objectId })),
        ],
      });
      await devtools.send('Runtime.releaseObjectGroup', { objectGroup });
      if (exceptionDetails !== undefined) throw new Error(wordsOf(exceptionDetails));
    },

    async objectOf(run, index) {
      const { objectId } = await call(run, [index], false);
      return objectId;
    },
  };
}

/** Gives the same world each time, while the frame shows the same document. */
async function contextIn(devtools: CDPSession, frameId: string): Promise<number> {
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId,
    worldName: name,
  });
  return executionContextId;
}

async function runIn(
  devtools: CDPSession,
  contextId: number,
  expression: string,
  unless?: string,
): Promise<void> {
  if (unless !== undefined) {
    const { result } = await devtools.send('Runtime.evaluate', { expression: unless, contextId });
    if (result.value === true) return;
  }
  const { exceptionDetails } = await devtools.send('Runtime.evaluate', { expression, contextId });
  if (exceptionDetails !== undefined) throw new Error(wordsOf(exceptionDetails));
}

async function runInFrames(
  devtools: CDPSession,
  source: string,
  unless?: string,
  without?: string,
): Promise<void> {
  type Tree = { readonly frame: { readonly id: string }; readonly childFrames?: readonly Tree[] };
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const ids = ({ frame, childFrames = [] }: Tree): string[] => [frame.id, ...childFrames.flatMap(ids)];
  for (const id of ids(frameTree)) {
    if (id !== without) await runIn(devtools, await contextIn(devtools, id), source, unless);
  }
}

function wordsOf({ text, exception }: { text: string; exception?: { description?: string } }): string {
  return (exception?.description ?? text).split('\n')[0] ?? text;
}
