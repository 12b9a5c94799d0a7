/**
 * The worker's global scope, under the name of `window` too: Vite's fast refresh, which is in every component during
 * development, asks for a window even where there is none. A worker imports it before any component.
 */
export const scope = Object.assign(globalThis, { window: globalThis });
