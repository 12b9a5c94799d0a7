import type { CDPSession, Page } from 'playwright';
import type { BrowserCommand } from 'vitest/node';

/** An element as the browser hands it to a screen reader. */
export interface Exposed {
  readonly role: string;
  readonly name: string;
  /** The words that are seen, with white space folded. */
  readonly visible: string;
  readonly href: string | null;
  /** Whether it lies in markup that Cresset wrote. */
  readonly isOurs: boolean;
}

/** What only the document knows of an exposed element. */
type InDocument = Pick<Exposed, 'visible' | 'href' | 'isOurs'>;

/** Runs in the page, on one element. */
const readElement = `function () {
  return {
    visible: this.innerText,
    href: this.href ?? null,
    isOurs: this.closest('[class^="cr-"]') !== null,
  }
}`;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Runs beside the browser: two questions for each element, asked from the page, would each take a way over two servers. */
export const exposed: BrowserCommand<[roles: readonly string[]]> = async ({ page, frame }, roles) => {
  let opening = sessions.get(page);
  if (opening === undefined) {
    opening = page.context().newCDPSession(page);
    sessions.set(page, opening);
  }
  const session = await opening;
  await session.send('Accessibility.enable');
  const { frameTree } = await readFrames(session);
  const address = (await frame()).url();
  const tested = framesIn(frameTree).find(({ url }) => url === address);
  if (tested === undefined)
    throw new Error(`The frame of the tests (${address}) is not among the page's frames.`);
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: tested.id });
  return Promise.all(
    nodes.flatMap(({ ignored, role, name, backendDOMNodeId }) =>
      ignored || role === undefined || backendDOMNodeId === undefined || !roles.includes(String(role.value))
        ? []
        : readExposed(session, backendDOMNodeId, String(role.value), String(name?.value ?? '')),
    ),
  );
};

async function readExposed(
  session: CDPSession,
  backendNodeId: number,
  role: string,
  name: string,
): Promise<Exposed> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (object.objectId === undefined)
    throw new Error(`The ${role} “${name}” left the page while it was read.`);
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    returnByValue: true,
    functionDeclaration: readElement,
  });
  // As the function above returns it.
  const { visible, href, isOurs } = result.value as InDocument;
  return { role, name: fold(name), visible: fold(visible), href, isOurs };
}

const readFrames = (session: CDPSession) => session.send('Page.getFrameTree');
type FrameTree = Awaited<ReturnType<typeof readFrames>>['frameTree'];

function framesIn(tree: FrameTree): readonly FrameTree['frame'][] {
  return [tree.frame, ...(tree.childFrames ?? []).flatMap(framesIn)];
}

function fold(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
