import { describe, expect, it } from 'vitest';
import { components, run } from './site.ts';

/**
 * Server components without a framework: React's own renderer for Parcel needs its bundler for client components only,
 * and Cresset has none. What the server streams is decoded in another process that never loads Cresset.
 */
const stream = run(['--conditions=react-server', 'serve.mjs']);
const received = htmlByComponent(run(['receive.mjs'], stream));
const direct = htmlByComponent(run(['static.mjs']));

describe('under the react-server condition', () => {
  it('the site shows one of every component', () => {
    expect(Object.keys(direct)).toEqual(components);
  });

  it.each(components)(
    '%s reaches the client as the HTML that React writes without server components',
    (name) => {
      expect(direct[name]).toMatch(/class="cr-/);
      expect(received[name]).toBe(direct[name]);
    },
  );

  it("a router's link, which is a client component, writes the links", () => {
    expect(received['routed']).toMatch(/<a (?=[^>]*data-router)(?=[^>]*href="\/")[^>]*>Home<\/a>/);
  });

  it('that link is the only module which a client has to load', () => {
    const modules = stream.split('\n').filter((row) => /^[\da-f]+:I/.test(row));
    expect(modules).toEqual([expect.stringContaining('"RouterLink"')]);
  });

  it('React has no state, context or effects, so that a component with any would have failed', () => {
    const script =
      "import * as react from 'react'; console.log(['useState', 'createContext', 'useEffect'].some((name) => name in react))";
    expect(run(['--conditions=react-server', '--input-type=module', '--eval', script]).trim()).toBe('false');
  });
});

function htmlByComponent(json: string): Readonly<Record<string, string>> {
  // Written by the site's own scripts.
  return JSON.parse(json) as Readonly<Record<string, string>>;
}
