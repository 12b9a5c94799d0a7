import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import Draft04 from 'ajv-draft-04';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { componentFolders } from '../../scripts/components.ts';
import { kebabCase } from '../../scripts/kebab-case.ts';
import { templateFiles } from '../../scripts/templates/files.ts';
import { macroName } from '../../scripts/templates/example.ts';
import { NewsTeaser, ThreatLevel } from '../../src/index.ts';
import { engines } from './engines.ts';
import { examples } from './examples.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'templates/jinja/cresset');
const sources = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(path.join(folder, file), 'utf8'),
}));
const components = await componentFolders();
const [nunjucks] = engines;

it('what is made of the templates, types and sheets is what npm run templates writes', async () => {
  const made = await templateFiles(root);
  const there = ['templates/twig', 'templates/hugo', 'wordpress/components', 'drupal'].flatMap((place) =>
    readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  );
  expect(
    [
      'docs/hosts.md',
      'wordpress/cresset.php',
      ...there.filter((file) => !file.startsWith('drupal/css/')),
    ].toSorted(),
  ).toEqual([...made.keys()].toSorted());
  const stale = [...made].filter(([file, text]) => readFileSync(path.join(root, file), 'utf8') !== text);
  expect(
    stale.map(([file]) => file),
    'npm run templates writes them anew',
  ).toEqual([]);
});

it.each(components)('%s has a template, in a file and a macro of its name', (component) => {
  const source = sources.find(({ file }) => file === `${kebabCase(component)}.html`);
  expect(source?.text, `templates/jinja/cresset/${kebabCase(component)}.html`).toContain(
    `{%- macro ${macroName(component)}(props) -%}`,
  );
});

it.each(sources)('$file prints nothing but what is escaped, or what a macro has escaped', ({ text }) => {
  const code = text.replaceAll(/\{#[\s\S]*?#\}/g, '');
  const printed = [...code.matchAll(/\{\{-?([\s\S]*?)-?\}\}/g)].map(([, expression = '']) =>
    expression.trim(),
  );
  const macros = sources
    .flatMap((one) => [...one.text.matchAll(/macro (\w+)\(/g)].map(([, name]) => name))
    .join('|');
  const call = new RegExp(`^(?:(?:parts|levels|quotations)\\.)?(?:${macros})\\(.*\\)$`, 's');
  expect(
    printed.filter(
      (one) =>
        !one.endsWith(' | e') &&
        !/^\w+(?:\[0\])? \| safe$/.test(one) &&
        // Pieces of what was escaped.
        one !== `escaped.split('"') | join('&#34;' | safe) | safe` &&
        !call.test(one),
    ),
  ).toEqual([]);
});

/** What is marked as safe was captured from macros and escaped texts; these are the names of such captures. */
it.each(sources)('$file marks as safe only what it has written itself', ({ text }) => {
  const safe = new Set([...text.matchAll(/\b(\w+)(?:\[0\])? \| safe\b/g)].map(([, name = '']) => name));
  const written = new Set([
    ...[...text.matchAll(/\{%- set (\w+) -%\}/g)].map(([, name]) => name),
    ...[...text.matchAll(/\{%- set (\w+) = (?:(?:parts|levels|quotations)\.)?\w+\(/g)].map(
      ([, name]) => name,
    ),
    // Parameters that hand on what was written, and pieces of it.
    'content',
    'words',
    'all',
    'one',
    'paragraph',
    'fact',
    'whole',
    'tag',
    'own',
    'last',
    'first',
  ]);
  expect([...safe].filter((name) => !written.has(name))).toEqual([]);
});

describe('asked character by character', () => {
  // Development says so of each that is blank.
  beforeAll(() => {
    vi.stubEnv('NODE_ENV', 'production');
    return () => vi.unstubAllEnvs();
  });

  const characters = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => !/\p{Cs}/u.test(character),
  );

  it('texts are blank to the templates where they are to the components', () => {
    const asked = characters.filter((character) => !/\p{M}/u.test(character));
    const shown = write(
      'parts',
      "{% for one in texts %}{% if parts.visible(one) != '' %}1{% else %}0{% endif %}{% endfor %}",
      asked,
    );
    const differing = asked.filter(
      (text, index) => (shown[index] === '1') !== (ThreatLevel({ text, step: 1 }) !== null),
    );
    expect(differing.map((character) => character.codePointAt(0)?.toString(16))).toEqual([]);
  });

  it('a word for the kind of news keeps its own mark where the component’s does', () => {
    // Every mark, all of the first blocks, and some of the rest.
    const asked = characters.filter(
      (character, index) =>
        /[^\p{C}\p{Z}:]/u.test(character) && (index < 0x250 || index % 61 === 0 || /\p{P}/u.test(character)),
    );
    const shown = write(
      'news-teaser',
      "{% for one in texts %}{% if ':' in parts.words('t', 'x' ~ one, '') ~ '' %}1{% else %}0{% endif %}{% endfor %}",
      asked,
    );
    const differing = asked.filter((text, index) => {
      const type = { name: 'video', text: `x${text}` } as const;
      const html = renderToStaticMarkup(
        createElement(NewsTeaser, { title: 't', headingLevel: 2, link: { href: '/' }, type }),
      );
      return (shown[index] === '1') !== html.includes(':');
    });
    expect(differing).toEqual([]);
  });
});

function write(file: string, template: string, texts: readonly string[]): string {
  const whole = `{% import "cresset/${file}.html" as parts %}${template}`;
  return nunjucks?.render([['it', whole, { texts }]]).get('it') ?? '';
}

describe('Drupal’s metadata', () => {
  const ajv = new Ajv({ strict: false });
  const metadata = new Map(
    components.map((component) => {
      const name = kebabCase(component);
      const file = path.join(root, `drupal/components/${name}/${name}.component.yml`);
      return [component, parse(readFileSync(file, 'utf8')) as Metadata] as const;
    }),
  );

  it.each(components)(
    'of %s says for every prop its type and its title, and has no slot of the same name',
    (component) => {
      const { props, slots = {} } = metadata.get(component) ?? {};
      const names = Object.keys(props?.properties ?? {});
      expect(Object.values(props?.properties ?? {}).filter(({ type, title }) => !type || !title)).toEqual([]);
      expect(names.filter((name) => name in slots)).toEqual([]);
      expect([...names, ...Object.keys(slots)].filter((name) => !/^[a-zA-Z0-9_-]+$/.test(name))).toEqual([]);
    },
  );

  // What Drupal's own schema for components says, in its words: its file has another licence than ours.
  const asDrupalAsks = new Draft04.default({ strict: false, allErrors: true }).compile({
    type: 'object',
    additionalProperties: false,
    required: ['name', 'status', 'props'],
    properties: {
      name: { type: 'string' },
      description: { type: 'string' },
      group: { type: 'string' },
      status: { enum: ['experimental', 'stable', 'deprecated', 'obsolete'] },
      props: { $ref: 'http://json-schema.org/draft-04/schema#' },
      slots: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: { title: { type: 'string' }, description: { type: 'string' } },
        },
      },
      libraryOverrides: {
        type: 'object',
        properties: { dependencies: { type: 'array', items: { type: 'string' } } },
      },
    },
  });

  it.each(components)(
    'of %s is what Drupal’s schema for components asks for, in JSON Schema of draft 4',
    (component) => {
      asDrupalAsks(metadata.get(component));
      expect(asDrupalAsks.errors ?? []).toEqual([]);
    },
  );

  it('is refused with a status that Drupal doesn’t know, or with props that are no schema', () => {
    const { props } = metadata.get('ThreatCard') ?? {};
    asDrupalAsks({ name: 'Card', status: 'good', props: { ...props, required: [] } });
    expect(asDrupalAsks.errors?.map(({ instancePath }) => instancePath)).toEqual(
      expect.arrayContaining(['/status', '/props/required']),
    );
  });

  it('accepts the props of every example that is right', () => {
    const refused = examples.flatMap(({ name, component, props, broken }) => {
      const schema = metadata.get(component)?.props;
      if (broken || schema === undefined) return [];
      // A prop that is null is one that is left out.
      const given = Object.fromEntries(Object.entries(props).filter(([, value]) => value !== null));
      return ajv.validate(schema, given) ? [] : [`${name}: ${ajv.errorsText()}`];
    });
    expect(refused).toEqual([]);
  });
});

interface Metadata {
  readonly props?: {
    readonly properties: Readonly<Record<string, { readonly type?: unknown; readonly title?: unknown }>>;
  };
  readonly slots?: Readonly<Record<string, unknown>>;
}
