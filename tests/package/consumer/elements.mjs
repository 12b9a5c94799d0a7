// One of each component, as the server part of a site writes them; `install.ts` puts the samples beside this file.
import { createElement } from 'react';
import { componentNames, components, samples } from './samples.ts';

export const elements = Object.fromEntries(
  componentNames.map((name) => [name, createElement(components[name], samples[name])]),
);
