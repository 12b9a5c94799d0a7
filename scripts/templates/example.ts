import { kebabCase } from '../kebab-case.ts';
import { hugoExample } from './hugo-example.ts';
import { phpExample } from './php-example.ts';

/** The languages in which an example is written as a template. Nunjucks reads what Jinja reads. */
export type TemplateLanguage = 'jinja' | 'twig' | 'drupal' | 'hugo' | 'php';

type Props = Readonly<Record<string, unknown>>;

/** A part of ours in a prop, as `html/index.json` has it. */
interface Part {
  readonly $component: string;
  readonly props: Props;
}

/**
 * An example as somebody writes it in a template. The tests render what this gives, and the pages of documentation show
 * it, so that both are the same to the byte.
 */
export function templateExample(language: TemplateLanguage, component: string, props: Props): string {
  if (language === 'hugo') return hugoExample(component, props);
  if (language === 'php') return phpExample(component, props);
  const parts = new Set<string>();
  const blocks: string[] = [];
  const call = (name: string, values: Props, depth: number): string => {
    parts.add(name);
    const given = dictionary(values, depth);
    return language === 'drupal'
      ? `include('cresset:${kebabCase(name)}', ${given}, with_context = false)`
      : `${macroName(name)}(${given})`;
  };
  const block = (content: string): string => {
    const name = `part_${blocks.length + 1}`;
    blocks.push(`{% set ${name} %}${content}{% endset %}\n`);
    return name;
  };
  const html = (content: string): string =>
    language === 'jinja' ? `${block(content)} | safe` : block(content);
  // What `include` gives is text to Twig until it is printed.
  const part = ({ $component, props: values }: Part, depth: number): string =>
    language === 'drupal' ? block(`{{ ${call($component, values, 0)} }}`) : call($component, values, depth);
  const literal = (value: unknown, depth: number): string => {
    if (value === null || value === undefined) return 'none';
    if (typeof value === 'string') return quoted(value);
    if (typeof value !== 'object') return String(value);
    if (Array.isArray(value)) return list(value, depth);
    if (isPart(value)) return part(value, depth);
    const { $html } = value as { readonly $html?: unknown };
    return typeof $html === 'string' ? html($html) : dictionary(value as Props, depth);
  };
  const list = (values: readonly unknown[], depth: number): string =>
    enclosed(
      '[',
      values.map((one) => literal(one, depth + 1)),
      ']',
      depth,
    );
  const dictionary = (values: Props, depth: number): string =>
    enclosed(
      '{',
      Object.entries(values).map(([name, value]) => `${quoted(name)}: ${literal(value, depth + 1)}`),
      '}',
      depth,
    );
  const code = call(component, props, 0);
  const imports = [...parts].map((name) => `${importing(language, name)}\n`);
  return `${[...(language === 'drupal' ? [] : imports), ...blocks].join('')}{{ ${code} }}\n`;
}

/** A component written from the variable `props`. */
export function templateFor(language: TemplateLanguage, component: string): string {
  if (language === 'hugo') return `{{ partial "cresset/${kebabCase(component)}.html" .props }}`;
  if (language === 'php') return `<?= \\Cresset\\${macroName(component)}($props) ?>`;
  return language === 'drupal'
    ? `{{ include('cresset:${kebabCase(component)}', props, with_context = false) }}`
    : `${importing(language, component)}\n{{ ${macroName(component)}(props) }}`;
}

/** What a site writes to have a component's macro. */
function importing(language: TemplateLanguage, component: string): string {
  const file = `${kebabCase(component)}.html`;
  const address = language === 'jinja' ? `cresset/${file}` : `@cresset/${file}.twig`;
  return `{% from "${address}" import ${macroName(component)} %}`;
}

/** `threat_card` of ThreatCard. */
export function macroName(component: string): string {
  return kebabCase(component).replaceAll('-', '_');
}

function isPart(value: object): value is Part {
  return '$component' in value;
}

/** A text in the form that all of the languages read. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;
}

/** In one line where it is short. Nunjucks takes two braces for the end of what is printed. */
function enclosed(open: string, entries: readonly string[], close: string, depth: number): string {
  const line = `${open}${entries.join(', ')}${close}`;
  if (line.length <= 60 && !/\n|\}\}/.test(line)) return line;
  const indent = '  '.repeat(depth);
  // Nunjucks takes no comma after the last.
  return `${open}\n${entries.map((entry) => `${indent}  ${entry}`).join(',\n')}\n${indent}${close}`;
}
