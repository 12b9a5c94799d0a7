import type { ReactElement } from 'react';
import { createFromReadableStream } from 'react-server-dom-parcel/client.browser';
import { createElement, cresset, renderToReadableStream } from 'virtual:under-react-server';
import type { AnyProps, Export } from './made.ts';

// What React's renderer asks of its bundler: where a client component is, of which there is none here.
Reflect.set(globalThis, 'parcelRequire', { meta: {} });

/** A component of ours as the browser gets it from a server that knows it as a server component: its elements alone. */
export async function made({ name }: Export, props: AnyProps): Promise<ReactElement> {
  return createFromReadableStream(renderToReadableStream(createElement(cresset[name], props)));
}
