/**
 * Three stylesheets of the kinds that many sites load after a library's. Each is our own and does what such sheets do:
 * it reaches into every element on the page by its name.
 */

/** Takes every browser style away, links' and focus's too. */
export const modernReset = `
*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; }
* { outline: 0; }
html { font-size: 100%; line-height: 1; }
ol, ul, menu { list-style: none; }
a { color: inherit; text-decoration: none; }
h1, h2, h3, h4, h5, h6 { font: inherit; color: inherit; }
p, h1, h2, h3, h4, h5, h6, li, cite { overflow-wrap: normal; text-wrap: wrap; }
img, picture, svg, video { display: block; max-width: 100%; height: auto; }
blockquote, q { quotes: none; }
cite, em, address { font-style: normal; }
a:focus, a:focus-visible { outline: none; box-shadow: none; }
`;

/** What a framework of utility classes lays under itself. */
export const utilityPreflight = `
*, ::before, ::after, ::backdrop { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0; }
html { -webkit-text-size-adjust: 100%; line-height: 1.5; tab-size: 4; font-family: ui-sans-serif, sans-serif; }
hr { height: 0; color: inherit; border-top-width: 1px; }
h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
a { color: inherit; text-decoration: inherit; }
b, strong { font-weight: bolder; }
ol, ul, menu { list-style: none; }
img, svg, video, canvas { display: block; vertical-align: middle; }
img, video { max-width: 100%; height: auto; }
table { text-indent: 0; border-color: inherit; border-collapse: collapse; }
[hidden] { display: none; }
`;

/** What the theme of a content system does to everything that an editor writes, and to us. */
export const contentTheme = `
.content h1, .content h2, .content h3, .content h4 {
  color: #b5179e; font-family: Georgia, serif; font-size: 1.1rem; font-weight: 300; letter-spacing: .12em;
  line-height: 2; margin: 3em 0 2em; padding-left: 1em; text-align: center; text-transform: uppercase;
}
.content a { border-bottom: 2px dotted #4cc9f0; color: #4cc9f0; font-weight: 400; text-decoration: none; }
.content a:hover { background: #4cc9f0; color: #fff; }
.content a:focus { outline: none; }
.content p { color: #999; font-size: 13px; line-height: 1.2; margin: 0 0 2.5em; text-indent: 2em; text-align: justify; }
.content ul, .content ol { list-style: square; margin: 2em 0 2em 3em; padding: 1em; }
.content li { float: left; margin: 0 1em 1em 0; line-height: 1.1; }
.content li::before { color: #b5179e; content: "•"; margin-right: .5em; }
.content blockquote { background: #fdf0d5; border-left: 12px solid #b5179e; color: #999; font-style: italic; margin: 4em; padding: 2em; quotes: "“" "”"; }
.content blockquote p::before { content: open-quote; font-size: 3em; }
.content blockquote p::after { content: close-quote; }
.content cite { display: block; font-weight: 700; text-transform: uppercase; }
.content img { border: 6px solid #fff; box-shadow: 0 2px 8px #0006; float: right; margin: 1em; max-width: 40%; }
.content svg { float: right; height: 12px; width: 12px; }
.content time { color: #bbb; font-size: 10px; }
`;
