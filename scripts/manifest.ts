import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Example, ExampleIndex } from '../src/cli/compare/published.ts';
import { jsx } from './manifest-jsx.ts';
import { promisesIn } from './promises.ts';
import { components, type DocumentedComponent } from './props.ts';
import { templateExample, type TemplateLanguage } from './templates/example.ts';

/** What is known of a component beside its types. */
interface Described extends DocumentedComponent {
  readonly promises: readonly string[];
  /** Its published examples, without those of broken props. */
  readonly published: readonly Example[];
}

/** All that an assistant needs to know of every component, from its types, its specification and its published examples. */
function describedComponents(root: string): readonly Described[] {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  // Our own file, which a test holds to its schema.
  const { examples } = JSON.parse(read('html/index.json')) as ExampleIndex;
  return components.map((component) => ({
    ...component,
    promises: promisesIn(read(`src/${component.name}/${component.name}.spec.md`)),
    published: examples.filter((example) => example.component === component.name && !example.broken),
  }));
}

const firstSentence = (text: string) => /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;

interface Places {
  /** The way from the text to the folder of published examples, with a slash at its end. */
  readonly html: string;
  /** Where more is said: the way to a file, and what it holds. */
  readonly more: readonly (readonly [file: string, what: string])[];
}

const beginning = `# Cresset

> Accessible React components for public bodies and newsrooms, and the plain HTML and CSS that they are made of. No run-time dependency, no hook, no context: they run on a server, in Server Components and in a browser.

Install \`cresset\`; React 18.3 or 19. Load a style sheet once (\`import 'cresset/styles.css'\`) and import components by name (\`import { ThreatCard } from 'cresset'\`). There is no default export and no other way in.

## Rules

- Every word is the site’s: no component has text of its own, in any language.
- \`headingLevel\` has no default. Give the level that the outline of the page asks for. \`headingId\` is its id, for links that lead to it.
- The words of a link make sense on their own (“More on cyber”, never “Read more”).
- An image says \`decorative: true\` or has an \`alt\`; the types refuse one that says neither.
- \`newTab\` needs \`newTabNotice\`, the warning in words.
- A date is \`{ iso, text }\`: for machines, and in the words of the reader. \`formatDate\` of \`cresset/format\` writes both.
- \`role\`, \`tabIndex\`, \`onClick\` and \`aria-*\` are refused: what a part is stays its own promise.
- A list takes \`items\`, never children: nodes with keys in CardGrid and ViewAllList, data in Breadcrumbs and ResourceLinks.
- A router’s link goes into \`linkAs\`, a component that writes an \`<a href>\`.
- Colours and sizes are custom properties that begin with \`--cr-\`. Make a theme with \`npx cresset theme\`, which checks its contrast.
- Without React, write the HTML of the examples; class names and attributes are as stable as the props.
`;

const introduction = ({ html, more }: Places) => `${beginning}
## Examples

- [List of all examples](${html}index.json): component, props and file of each
- [Its schema](${html}index.schema.json)
- Each as a page: \`${html}<name>.html\`
${more.map(([file, what]) => `- [${what}](${file})\n`).join('')}`;

/** What an assistant needs to choose a component and to write it rightly, in about a page. */
export function llms(root: string, places: Places): string {
  const sections = describedComponents(root).map(({ name, docs, props, published }) =>
    [
      `### ${name}`,
      '',
      docs,
      '',
      ...props.map((prop) =>
        [`- \`${prop.name}\`${prop.required ? ' (required)' : ''}`, firstSentence(prop.docs)]
          .filter((part) => part !== '')
          .join(': '),
      ),
      `- Examples: ${published
        .slice(0, 4)
        .map((example) => `[${example.story}](${places.html}${example.file})`)
        .join(', ')}`,
      '',
    ].join('\n'),
  );
  return [introduction(places), '## Components\n', ...sections].join('\n');
}

/** The same with all that is known of every component: its types, an example as JSX, and its promises. */
export function llmsFull(root: string, places: Places): string {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const sections = describedComponents(root).map(({ name, docs, code, promises, published }) =>
    [
      `## ${name}`,
      '',
      docs,
      '',
      '```ts',
      code,
      '```',
      '',
      ...published
        .slice(0, 3)
        .flatMap((example) => [
          `### ${example.story}, as [HTML](${places.html}${example.file})`,
          '',
          '```tsx',
          jsx(name, example.props ?? {}),
          '```',
          '',
        ]),
      '### What it promises',
      '',
      ...promises,
      '',
      '### All examples',
      '',
      ...published.map((example) => `- [${example.story}](${places.html}${example.file})`),
      '',
    ].join('\n'),
  );
  return [
    introduction(places),
    '## Types that they share\n',
    '```ts',
    read('src/internal/types.ts').trim(),
    '```\n',
    ...sections,
  ].join('\n');
}

const shortest = { title: 'Floods', headingLevel: 3, link: { href: '/floods', label: 'More on floods' } };

/** Each language, what its engine has to be told, and in which words an example of it is written. */
const ways = (
  inPackage: string,
): readonly (readonly [name: string, setUp: string, language: TemplateLanguage | 'react'])[] => [
  ['React', 'Import `cresset/styles.css` once.', 'react'],
  ['Jinja and Nunjucks', `Let the engine look in \`${inPackage}/templates/jinja\`, and escape.`, 'jinja'],
  [
    'Twig',
    `Give \`${inPackage}/templates/twig\` the name \`cresset\`: \`$loader->addPath('${inPackage}/templates/twig', 'cresset')\`.`,
    'twig',
  ],
  ['Drupal', `Copy \`${inPackage}/drupal\` to \`modules/custom/cresset\`.`, 'drupal'],
  [
    'Hugo',
    `Mount \`${inPackage}/templates/hugo\` on \`layouts/partials\`, and \`layouts\` on \`layouts\`: after any mount there Hugo leaves out the site's own.`,
    'hugo',
  ],
  [
    'PHP',
    `Require \`${inPackage}/wordpress/html.php\`, then every file in \`${inPackage}/wordpress/components\`. WordPress isn't needed.`,
    'php',
  ],
];

/**
 * The same as a skill: what an assistant should do when a page is to be made of Cresset. An assistant finds it by its
 * description and reads it in another folder, so its paths begin at the site's.
 */
export function skill(root: string): string {
  const inPackage = 'node_modules/cresset';
  const table = describedComponents(root).map(
    ({ name, docs, published: [example] }) =>
      `| ${name} | ${firstSentence(docs)} | ${inPackage}/html/${example?.file ?? ''} |\n`,
  );
  const languages = ways(inPackage).map(
    ([name, setUp, language]) =>
      `${name}. ${setUp}\n\n\`\`\`\n${
        language === 'react'
          ? `import { ThreatCard } from 'cresset';\n\n${jsx('ThreatCard', shortest)}\n`
          : templateExample(language, 'ThreatCard', shortest)
      }\`\`\`\n`,
  );
  return `---
name: cresset
description: Makes accessible pages and page parts of Cresset in React, Jinja, Nunjucks, Twig, PHP, Drupal, WordPress, Hugo or plain HTML. Use it where a site has the npm package cresset and asks for topic cards, news teasers, a mission banner, a list with “View all”, breadcrumbs, a quotation, links to documents or a section of a page.
---

${beginning}
## Steps

1. Choose the component below by what it means, never by its look. Keep to what it takes: no component of Cresset is changed from outside but by custom properties and a class of the site's for margin, width and place.
2. Read what each prop means in \`${inPackage}/dist/llms.txt\`, and its type in \`${inPackage}/dist/<Component>/<Component>.d.ts\`; links, pictures and dates are in \`${inPackage}/dist/internal/types.d.ts\`.
3. Take the words from the site or from whoever asks. Where a required text is missing, ask; don't invent one.
4. Begin from the nearest example in \`${inPackage}/html/index.json\`, which has props and file of each (the file is long: search it for the component, then for the prop). For every other prop that you need, look at an example that has it: where its words stand in the HTML can't be guessed. One item alone is no list, so an example with one has no \`<ul>\` or \`<ol>\`: take the list from an example with several, and what stands in an item from any.
5. Write it in the site's language, as below. All of them take the same props by the same names, in one dictionary. Load \`${inPackage}/dist/styles.css\` once. Anything else gets the HTML of the examples, to the letter.
6. Check it. React: TypeScript refuses what is wrong, and development logs what can't be shown. HTML and templates: write examples under their published names, and \`npx cresset html compare <folder>\` says in words what differs. A theme: \`npx cresset theme check <file>\`.

## In each language

${languages.join('\n')}
WordPress has blocks as well: the folder \`wordpress\` is a plugin. A part of ours in a slot, and each of \`items\`, is another call: \`card_grid({'items': [threat_card({…}), …]})\`. In a loop, Jinja fills a list with \`{% set _ = cards.append(threat_card(card)) %}\`, Nunjucks with \`{% set cards = (cards.push(threat_card(card)), cards) %}\`, Twig with \`{% set cards = cards|merge([threat_card(card)]) %}\`, Hugo with \`{{ $cards = $cards | append (partial …) }}\` and PHP with \`$cards[] = threat_card($card)\`. Nunjucks takes two braces without a space between for the end of what is printed. A field that is missing is \`none\` or left out; where the words of an object are missing, leave out the object. File and macro have the name of the component: NewsTeaser is \`cresset/news-teaser.html\` and \`news_teaser\`. Give words as they are: escaping is the macro's. A file imports each macro that it calls, and the list is empty before the loop (\`{% set cards = [] %}\`).

## Components

| Component | What it is | Its first example |
| --- | --- | --- |
${table.join('')}`;
}
