const physical =
  /^(margin|padding|border|inset)-(top|right|bottom|left)|^(top|right|bottom|left|width|height|(min|max)-(width|height))$/;

/** Four values, one for each side: each may have brackets in brackets. */
const fourSides = /^(?:[^\s()]+(?:\((?:[^()]|\([^()]*\))*\))?\s+){3}\S/;

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  // Written by commands: themes are checked, and their colours are said there; html/ has copies. The audit's report is a
  // page of its own, without tokens, in current Chromium, Firefox and Safari.
  ignoreFiles: ['content/castle-fenn-theme.css', 'themes/*.css', 'html/*.css'],
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    // Right to left and vertical writing mirror what is said logically. WCAG 1.3.2
    'property-disallowed-list': [
      [
        physical,
        'clear',
        '-webkit-line-clamp',
        'line-clamp',
        'text-overflow',
        'order',
        'forced-color-adjust',
        'content-visibility',
      ],
      {
        message: (property) =>
          physical.test(property)
            ? `"${property}" doesn't turn with the direction of the text: use the logical property (inline/block)`
            : `"${property}" hides, cuts or reorders what readers get (WCAG 1.3.2, 1.4.4, 1.4.12)`,
      },
    ],
    'declaration-property-value-disallowed-list': [
      {
        '/^outline(-style|-width)?$/': ['none', '0', '0px'],
        'text-align': ['left', 'right', 'justify'],
        '/^(margin|padding|inset|border-(color|style|width)|scroll-(margin|padding))$/': [fourSides],
        'float': [/^(?!none$)/],
        'flex-direction': [/reverse/],
        'grid-auto-flow': [/dense/],
        'list-style': ['none'],
        'list-style-type': ['none'],
        'text-transform': ['uppercase', 'lowercase', 'capitalize'],
        'opacity': [/^(?!var\(--cr-scrim-opacity\))/],
      },
      {
        message: (property, value) =>
          `"${property}: ${value}" takes something from readers: a focus ring, an order, a list, legible words, or sides that turn with the direction of the text`,
      },
    ],
    // A theme can only be checked when every colour comes from it.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': [
      'rgb',
      'rgba',
      'hsl',
      'hsla',
      'hwb',
      'lab',
      'lch',
      'oklab',
      'oklch',
      'color',
      'color-mix',
      'light-dark',
    ],
    'declaration-no-important': true,
    'selector-max-id': 0,
    // A root has (0,1,0), a part (0,2,0); states, variants and links of a part may add to it.
    'selector-max-specificity': '0,5,1',
    'selector-class-pattern': [
      /^cr-[a-z]+(-[a-z]+)*(__[a-z]+(-[a-z]+)*)?$/,
      { message: 'Classes are cr-block or cr-block__part' },
    ],
    'custom-property-pattern': [
      /^(cr-[a-z0-9]+(-[a-z0-9]+)*|_[a-z]+)$/,
      { message: 'Public custom properties begin with --cr-, a file’s own with --_' },
    ],
    'unit-disallowed-list': [
      ['px'],
      {
        ignoreProperties: {
          px: [/^(outline|box-shadow|border|text-decoration-thickness|block-size|inline-size)/],
        },
      },
    ],
    'import-notation': 'string',
    'no-descending-specificity': null,
    'declaration-empty-line-before': null,
    'comment-empty-line-before': null,
  },
  overrides: [
    {
      // Generated from tokens/, the one place where colours are said.
      files: ['src/styles/tokens.css'],
      rules: {
        'color-no-hex': null,
        'function-disallowed-list': null,
        'unit-disallowed-list': null,
        'declaration-no-important': null,
        'custom-property-empty-line-before': null,
        'no-duplicate-selectors': null,
      },
    },
    {
      // What a site would write: the page around our components, and hosts that are hostile on purpose.
      files: ['stories/**/*.css', '.storybook/**/*.css'],
      rules: { 'selector-class-pattern': null, 'unit-disallowed-list': null },
    },
  ],
};
