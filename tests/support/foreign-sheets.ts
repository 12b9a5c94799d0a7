/**
 * What style sheets of sites do to what stands between their own things, one kind each, in our words: no sheet of a
 * framework is copied. Every rule of them was seen in a framework, a theme or a reset.
 */
export interface ForeignSheet {
  readonly kind: string;
  readonly css: string;
}

/** Sheets that mean to change nothing of ours, and under which every property of every part has to stay. */
export const foreignSheets: readonly ForeignSheet[] = [
  {
    kind: 'a bar for every navigation',
    css: `nav { align-items: center; background: #e66; color: #fff; display: flex; height: 56px; justify-content: space-between; line-height: 56px; box-shadow: 0 2px 2px #0003; position: fixed }
      nav ul, nav ol { display: flex; margin: 0 -8px; padding: 0 }
      nav li { display: inline-block; float: left; padding: 16px 8px }
      nav ol a { color: #fff; display: block; font-size: 13px; padding: 0 15px; text-decoration: none }`,
  },
  {
    kind: 'sections and boxes with a look of their own',
    css: `section { background: #222; color: #eee; min-height: 100vh; padding: 4em 2em; display: flex }
      div { background: #fafad2; border: 1px solid #ddd; color: #999; font-size: 13px; padding: 3px }
      span { color: #888; display: inline-block; padding: 0 4px }
      p, li { color: #8a8a8a; font-size: 14px; line-height: 2; text-align: justify }`,
  },
  {
    kind: 'boxes with round corners that cut what is too long',
    css: `section, nav, article, aside, div, blockquote, figure { border-radius: 6px; box-shadow: 0 1px 3px #0006; overflow: hidden }
      ul, ol, li, p, h2, h3, span { max-height: 60px; max-width: 20em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
      .page section, .page nav > * { overflow: auto }`,
  },
  {
    kind: 'boxes directly in a page',
    css: `.page > div { background: #333; border-radius: 9px; box-shadow: 0 0 9px #000; padding: 20px }
      .page > * { color: #777; font-size: 13px }
      .page > div:first-of-type { background: #111; letter-spacing: 2px }`,
  },
  {
    kind: 'running text with margins everywhere',
    css: `.content p, .article p, .markdown-body p, .prose p { color: #789; margin: 0 0 29px }
      .content p:not(:last-child), .content ol:not(:last-child), .content ul:not(:last-child) { margin-bottom: 14px }
      .content li + li { margin-top: 9px }
      .content ol:not([type]) { list-style-type: decimal; margin-left: 2em }
      .content ul { list-style: disc outside; margin-left: 2em; padding: 4px }
      .markdown-body a:not([href]) { color: inherit; text-decoration: none }
      .article h2:not(:first-child), .article h3:not(:first-child) { border-bottom: 1px solid; color: #c33; margin-top: 29px }
      .article blockquote:not(:last-child) { border-left: 5px solid #ccc; background: #eee; padding: 19px }`,
  },
  {
    kind: 'first and last children',
    css: `a:first-child { color: #f0f; padding: 9px }
      .page a:first-child { color: #fa0; text-decoration: none }
      p:last-child { color: #aaa; margin-bottom: 5em }
      .page div:nth-child(2n) { background: #ffd; color: #bbb }
      .page li:first-child { padding: 9px }`,
  },
  {
    kind: 'space between any two neighbours',
    css: `* + * { margin-top: 1.5em } .stack > * + * { margin-block-start: 40px }`,
  },
  {
    kind: 'words and marks that are drawn',
    css: `li::marker { color: #ddd; content: '» ' }
      .content li:not(.x)::before { content: '✓ ' }
      a[href]::after { content: ' (' attr(href) ')' }
      .article a[href^='/']::after { content: ' ↗' }
      strong::after, em::after { content: '!' }
      code::before, code::after { content: '\`' }
      p::before, h3::before, h2::before { content: '§ ' }
      div::before, section::before, nav::before { content: ' '; display: table }
      .page > div:first-child::after { content: 'Advertisement' }
      blockquote::before { content: '“'; font-size: 60px; position: absolute }`,
  },
  {
    kind: 'words of a text, each with a colour',
    css: `strong, b { color: #ddd; font-weight: inherit } em, i, cite, var, dfn { color: #f9c; font-style: normal }
      code, kbd, samp, pre { background: #333; border-radius: 3px; color: #ccc; font-size: 70%; padding: 2px 9px }
      th { background: #345; color: #789; text-transform: uppercase } td { color: #aaa; border: 2px solid }
      address, summary, caption, figcaption, dt, dd, small, mark, abbr, q, time { color: #ccc; font-size: 11px }
      .content strong { color: #eee } .content table td:not(.x) { background: #222; color: #333 }`,
  },
  {
    kind: 'properties of the text that come in from around',
    css: `.page { font: italic small-caps 20px/3 cursive; hyphens: auto; letter-spacing: 3px; list-style: square inside; overflow-wrap: normal;
      text-align: right; text-indent: 2em; text-shadow: 0 0 4px #000; text-transform: uppercase; white-space: nowrap; word-break: break-all; word-spacing: 9px }`,
  },
  {
    kind: 'a reset of everything',
    css: `html, body, div, span, h1, h2, h3, p, blockquote, a, cite, em, img, ol, ul, li, nav, section, time, table, th, td, strong { border: 0; font: inherit; font-size: 100%; margin: 0; padding: 0; vertical-align: baseline }
      *, *::before, *::after { box-sizing: content-box }
      ol, ul { list-style: none } a { color: inherit; text-decoration: inherit } :focus { outline: 0 }`,
  },
  {
    kind: 'pictures that must fit',
    css: `img { height: auto !important; max-width: 100% !important } svg { height: 1em; width: 1em }`,
  },
];

/** Sheets that turn a page dark and tell nobody: no \`color-scheme\`. */
export const darkSheets: readonly ForeignSheet[] = [
  { kind: 'by the reader’s system', css: `html { background: #14161a } body { color: #abb1bf }` },
  { kind: 'by a class', css: `.page { background: #0f172a; color: #94a3b8 } .page a { color: #7ab }` },
  { kind: 'by the ground alone', css: `.page { background: #222 } p, li, h2, h3 { color: #eee }` },
  { kind: 'by the ink alone', css: `.page { color: #fff; color: rgb(255 255 255 / 70%) }` },
];

/** The classes by which sites choose their text, all on one box around ours. */
export const wrappers = 'page content article markdown-body prose entry-content stack';
