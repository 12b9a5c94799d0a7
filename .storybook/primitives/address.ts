/** The window whose address people copy: Storybook's own, around the frame that the stories stand in. */
export function outerWindow(): Window {
  try {
    // A page of somebody else's around ours keeps its address to itself.
    return window.top !== null && window.top.location.origin === location.origin ? window.top : window;
  } catch {
    return window;
  }
}

/** What the address says about something (`theme`), if it says anything. */
export function codeInAddress(name: string): string | undefined {
  const hash = outerWindow().location.hash.slice(1);
  return hash.startsWith(`${name}=`) ? hash.slice(name.length + 1) : undefined;
}

/** The address of this page with something in it. A hash never reaches a server. */
export function addressOf(name: string, code: string): string {
  const address = new URL(outerWindow().location.href);
  address.hash = `${name}=${code}`;
  return address.href;
}
