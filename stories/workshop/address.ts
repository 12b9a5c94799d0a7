const key = 'theme=';

/** The window whose address people copy: Storybook's own, around the frame that the stories stand in. */
export function outerWindow(): Window {
  try {
    // A page of somebody else's around ours keeps its address to itself.
    return window.top !== null && window.top.location.origin === location.origin ? window.top : window;
  } catch {
    return window;
  }
}

/** What the address says about a theme, if it says anything. */
export function codeInAddress(): string | undefined {
  const hash = outerWindow().location.hash.slice(1);
  return hash.startsWith(key) ? hash.slice(key.length) : undefined;
}

/** The address of this page with a theme in it. A hash never reaches a server. */
export function addressOf(code: string): string {
  const address = new URL(outerWindow().location.href);
  address.hash = `${key}${code}`;
  return address.href;
}
