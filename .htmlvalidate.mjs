import { defineConfig } from 'html-validate';

// How the published HTML is judged: all of html-validate's own rules, and what differs with its reason.
// The one exception, role="list" on lists, can't be said here; tests/html/valid.test.ts says it.
// oxlint-disable-next-line import/no-default-export -- html-validate reads it there
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The HTML standard's own spelling since 2008 is as good as capitals, and it is what formatters write.
    'doctype-style': ['error', { style: 'lowercase' }],
    // The style sheets are the package's own, beside the pages.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A part stands somewhere in the outline of a page; that whole pages begin with <h1>, axe judges.
    'heading-level': ['error', { minInitialRank: 'any' }],
    // Ours write none, because sites with a strict content security policy refuse them. Stories give examples a size.
    'no-inline-style': [
      'error',
      { allowedProperties: ['block-size', 'display', 'inline-size', 'max-inline-size', 'padding-block'] },
    ],
  },
});
