// The client half: it gets what `serve.mjs` streamed, and none of the components' code.
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createFromNodeStream } from 'react-server-dom-parcel/client';

// Parcel's own way to load a client component; this site has one.
globalThis.parcelRequire = () => ({
  RouterLink: (props) => createElement('a', { ...props, 'data-router': '' }),
});

const stream = process.stdin.pipe(new PassThrough());
const elements = createFromNodeStream(stream);
await once(stream, 'end');
const html = Object.entries(await elements).map(([name, element]) => [name, renderToStaticMarkup(element)]);
console.log(JSON.stringify(Object.fromEntries(html)));
