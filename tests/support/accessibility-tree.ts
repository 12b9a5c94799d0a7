import { cdp } from 'vitest/browser';

/** An element as the browser hands it to a screen reader. */
interface Exposed {
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

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

interface AccessibilityNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
}

/** Vitest leaves the protocol untyped; the answers are Chromium's own. */
function send<Answer>(method: string, parameters: object = {}): Promise<Answer> {
  // The protocol's documentation gives the shape of each answer; `send` itself can't know it.
  const session = cdp() as unknown as { send: (method: string, parameters: object) => Promise<Answer> };
  return session.send(method, parameters);
}

function allFrames(tree: FrameTree): readonly FrameTree['frame'][] {
  return [tree.frame, ...(tree.childFrames ?? []).flatMap(allFrames)];
}

/**
 * Everything of some roles, with the names that the browser itself computed.
 *
 * Names computed in JavaScript miss faults that browsers have: Chromium joins the words of split text nodes.
 */
export async function exposed(roles: readonly string[]): Promise<readonly Exposed[]> {
  await send('Accessibility.enable');
  const { frameTree } = await send<{ frameTree: FrameTree }>('Page.getFrameTree');
  const frame = allFrames(frameTree).find(({ url }) => url === location.href);
  if (frame === undefined)
    throw new Error(`The frame of the tests (${location.href}) is not among the page's frames.`);
  const { nodes } = await send<{ nodes: readonly AccessibilityNode[] }>('Accessibility.getFullAXTree', {
    frameId: frame.id,
  });
  const wanted = nodes.filter(
    ({ ignored, role }) => !ignored && role !== undefined && roles.includes(role.value),
  );
  return Promise.all(
    wanted.map(async ({ role, name, backendDOMNodeId }) => {
      const { object } = await send<{ object: { objectId: string } }>('DOM.resolveNode', {
        backendNodeId: backendDOMNodeId,
      });
      const { result } = await send<{ result: { value: InDocument } }>('Runtime.callFunctionOn', {
        objectId: object.objectId,
        returnByValue: true,
        functionDeclaration: `function () {
            return {
              visible: this.innerText,
              href: this.href ?? null,
              isOurs: this.closest('[class^="cr-"]') !== null,
            }
          }`,
      });
      return {
        role: role?.value ?? '',
        name: fold(name?.value ?? ''),
        visible: fold(result.value.visible),
        href: result.value.href,
        isOurs: result.value.isOurs,
      };
    }),
  );
}

function fold(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
