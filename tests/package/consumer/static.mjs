import { renderToStaticMarkup } from 'react-dom/server';
import { elements } from './elements.mjs';

// The HTML of each component by its name.
const html = Object.entries(elements).map(([name, element]) => [name, renderToStaticMarkup(element)]);
console.log(JSON.stringify(Object.fromEntries(html)));
