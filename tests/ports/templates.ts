import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { Props, Writer } from './example.ts';

function read(file: string): string {
  return readFileSync(path.resolve(import.meta.dirname, file), 'utf8');
}

const { window } = new JSDOM(read('templates.html'), { runScripts: 'outside-only' });
window.eval(read('templates.js'));

/** The port to `<template>`, which runs as a script of a page: `templates.html` holds the markup, `templates.js` fills it. */
export const write: Writer = (component: string, props: Props) =>
  // The function of templates.js, which jsdom's types can't know.
  (window['write'] as Writer)(component, props);
