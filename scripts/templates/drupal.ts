import { stringify } from 'yaml';
import { kebabCase } from '../kebab-case.ts';
import { components, type DocumentedComponent, type Field, type Shape, shared, types } from '../props.ts';
import { macroName } from './example.ts';

/**
 * The components as Drupal's single-directory components, by the names of their files in `drupal/`: props as JSON Schema
 * from our types, slots where a prop takes what React calls a node, and a template that hands both to the macro.
 */
export function drupalFiles(version: string): ReadonlyMap<string, string> {
  return new Map([
    ['cresset.info.yml', yaml(info(version))],
    ['cresset.libraries.yml', yaml(libraries(version))],
    ...components.flatMap((component): [string, string][] => {
      const name = kebabCase(component.name);
      return [
        [`components/${name}/${name}.component.yml`, yaml(metadata(component))],
        [`components/${name}/${name}.twig`, template(component)],
      ];
    }),
  ]);
}

/** PHP's own reader takes `yes` for a boolean where it isn't quoted. */
const yaml = (value: unknown) => stringify(value, { schema: 'yaml-1.1', lineWidth: 0 });

/** `Heading level` of headingLevel. */
function inWords(name: string): string {
  const words = kebabCase(name).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const info = (version: string) => ({
  name: 'Cresset',
  type: 'module',
  description: 'Accessible page parts of Cresset as single-directory components.',
  package: 'Cresset',
  core_version_requirement: '^10.3 || ^11',
  version,
});

const libraries = (version: string) => ({ styles: { version, css: { theme: { 'css/styles.css': {} } } } });

/** What a root takes, whose shape the types of React don't say. */
const rootProps: readonly Field[] = [
  ...shared.filter(({ shape }) => shape.kind !== 'code'),
  {
    name: 'style',
    required: false,
    type: 'object',
    docs: 'Inline styles by their names, mostly a custom property for one instance.',
    shape: { kind: 'object', fields: [] },
  },
];

function fieldsOf(component: DocumentedComponent): readonly Field[] {
  const own = new Set(component.props.map(({ name }) => name));
  return [
    ...component.props,
    ...rootProps.filter(({ name }) => !own.has(name) && component.shared.includes(name)),
  ];
}

/** A slot takes one node, or an array of them. */
function isSlot({ shape }: Field): boolean {
  return shape.kind === 'node' || (shape.kind === 'list' && shape.item.kind === 'node');
}

function metadata(component: DocumentedComponent) {
  const fields = fieldsOf(component);
  const slots = fields.filter(isSlot);
  return {
    name: inWords(component.name),
    description: component.docs,
    group: 'Cresset',
    status: 'stable',
    props: {
      ...schemaOf(fields.filter((field) => !isSlot(field))),
      patternProperties: { '^data-': { type: ['string', 'number', 'boolean'] } },
    },
    ...(slots.length > 0 && {
      slots: Object.fromEntries(
        slots.map(({ name, docs }) => [name, { title: inWords(name), description: docs }]),
      ),
    }),
    libraryOverrides: { dependencies: ['cresset/styles'] },
  };
}

function schemaOf(fields: readonly Field[]): Readonly<Record<string, unknown>> {
  const usable = fields.filter(({ shape }) => shape.kind !== 'code');
  const required = usable.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      usable.map(({ name, type, docs, shape }) => [
        name,
        {
          ...shapeSchema(shape),
          // A text, or its paragraphs.
          ...(type.includes('NonEmpty<string>') && { type: ['string', 'array'], items: { type: 'string' } }),
          title: inWords(name),
          ...(docs !== '' && { description: docs }),
        },
      ]),
    ),
  };
}

function shapeSchema(shape: Shape): Readonly<Record<string, unknown>> {
  switch (shape.kind) {
    case 'text':
      return { type: 'string' };
    case 'number':
      return { type: 'number' };
    case 'boolean':
      return { type: 'boolean' };
    case 'choice': {
      const kinds = new Set(shape.values.map((value) => (typeof value === 'number' ? 'integer' : 'string')));
      return { type: kinds.size === 1 ? [...kinds][0] : [...kinds], enum: shape.values };
    }
    case 'list':
      return { type: 'array', items: shapeSchema(shape.item) };
    case 'named':
      return schemaOf(types.find(({ name }) => name === shape.name)?.fields ?? []);
    case 'object':
      return schemaOf(shape.fields);
    case 'node':
    case 'code':
      return {};
  }
}

/** Props and slots are variables of a component's template; the macro wants them as one thing. */
function template(component: DocumentedComponent): string {
  const fields = fieldsOf(component);
  const captured = fields
    .filter(isSlot)
    .map(({ name, shape }) =>
      shape.kind === 'node'
        ? `{% set ${name}_html %}{% block ${name} %}{{ ${name} ?? null }}{% endblock %}{% endset %}\n`
        : listSlot(name),
    );
  const given = fields.map(
    (field) => `  '${field.name}': ${isSlot(field) ? `${field.name}_html` : `${field.name} ?? null`}`,
  );
  return `{% autoescape 'html' %}
{% import '@cresset/${kebabCase(component.name)}.html.twig' as cresset %}
${captured.join('')}{{ cresset.${macroName(component.name)}({
${given.join(',\n')}
}|merge(_context|filter((value, name) => name starts with 'data-'))) }}
{% endautoescape %}
`;
}

/** A render array has its children beside names that begin with #. */
function listSlot(name: string): string {
  return `{% set ${name}_html = [] %}
{% for key, one in ${name} ?? [] %}
  {% if (key ~ '')|first != '#' %}
    {% set entry %}{{ one }}{% endset %}
    {% set ${name}_html = ${name}_html|merge([entry]) %}
  {% endif %}
{% endfor %}
`;
}
