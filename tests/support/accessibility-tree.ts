import { commands } from 'vitest/browser';
import type { Exposed } from './read-accessibility.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    exposed: (roles: readonly string[]) => Promise<readonly Exposed[]>;
  }
}

/**
 * Everything of some roles, with the names that the browser itself computed.
 *
 * Names computed in JavaScript miss faults that browsers have: Chromium joins the words of split text nodes.
 */
export function exposed(roles: readonly string[]): Promise<readonly Exposed[]> {
  return commands.exposed(roles);
}
