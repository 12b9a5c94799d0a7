// React publishes no types for its renderer of server components.

declare module 'react-server-dom-parcel/client.browser' {
  /** What a server streamed, as React shows it. */
  export function createFromReadableStream<T>(stream: ReadableStream<Uint8Array>): Promise<T>;
}

/** See under-react-server.ts. */
declare module 'virtual:under-react-server' {
  export const cresset: Readonly<Record<string, unknown>>;
  export function createElement(component: unknown, props: object): unknown;
  export function renderToReadableStream(element: unknown): ReadableStream<Uint8Array>;
}
