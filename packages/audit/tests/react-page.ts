import { readFileSync } from 'node:fs';

const files = {
  'react': 'react/cjs/react.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
  'scheduler': 'scheduler/cjs/scheduler.production.js',
};

const modules = Object.entries(files).map(([name, file]) => {
  const source = readFileSync(new URL(`../../../node_modules/${file}`, import.meta.url), 'utf8');
  return `${JSON.stringify(name)}: (require, exports, module) => {${source}\n}`;
});

/** A script that gives a page the real React, as `h`, `render` and `load`; they are there at once when it has run. */
export const react = `{
  const process = { env: { NODE_ENV: 'production' } };
  const loaded = {};
  const modules = { ${modules.join(',\n')} };
  const load = (name) => {
    if (loaded[name] === undefined) {
      const module = { exports: {} };
      loaded[name] = module;
      modules[name](load, module.exports, module);
    }
    return loaded[name].exports;
  };
  globalThis.load = load;
  globalThis.h = load('react').createElement;
  globalThis.render = (what, where) =>
    load('react-dom').flushSync(() => load('react-dom/client').createRoot(where).render(what));
}`;
