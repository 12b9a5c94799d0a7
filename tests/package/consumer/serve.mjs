// The server half of a site with server components. React publishes no types for this renderer.
import { Breadcrumbs } from 'cresset';
import { createElement } from 'react';
import { createClientReference, renderToPipeableStream } from 'react-server-dom-parcel/server';
import { elements } from './elements.mjs';

// A router's link is a client component: on the server it is a reference, which nothing can call.
const RouterLink = createClientReference('router', 'RouterLink', []);
const routed = createElement(Breadcrumbs, {
  label: 'Breadcrumb',
  items: [{ href: '/', label: 'Home' }],
  linkAs: RouterLink,
});

renderToPipeableStream({ ...elements, routed }).pipe(process.stdout);
