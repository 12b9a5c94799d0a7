import path from 'node:path';
import { parseSync } from 'vite';
import { componentOf, distinct, type HtmlMutant } from './mutant.ts';
import type { HtmlOperator } from './operators.ts';

/** A file of a component that holds all of its mutants at once. */
interface BrokenFile {
  readonly code: string;
  readonly mutants: readonly HtmlMutant[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that come before or behind what stands at a place; what is outside comes first before, and last behind. */
interface Insertion {
  readonly at: number;
  readonly depth: number;
  readonly opens: boolean;
  readonly text: string;
}

/**
 * Writes every mutant of a file into it, each behind a question whether it is the active one: no file is loaded twice.
 *
 * @param file From the folder of the project.
 * @param runtime What the code imports to ask: `active.ts`, as the file has to write its address.
 * @param first The number of its first mutant.
 */
export function breakHtml(
  file: string,
  source: string,
  operators: readonly HtmlOperator[],
  runtime: string,
  first: number,
): BrokenFile {
  const mutants: HtmlMutant[] = [];
  const insertions: Insertion[] = [];
  const renamed: (Span & { readonly text: string })[] = [];
  const name = distinct();
  const { program, errors } = parseSync(file, source, { lang: 'tsx' });
  if (errors.length > 0) throw new Error(`${file} can't be read: ${errors[0]?.message ?? ''}`);

  /** A number for a new mutant, where an operator asks for one. */
  const mutant = (change: HtmlOperator['change'], where: string, what: string): number | undefined => {
    const operator = operators.find(
      (candidate) => candidate.change === change && candidate.except?.test(what) !== true,
    );
    if (operator === undefined) return undefined;
    const number = first + mutants.length;
    mutants.push({
      id: name(`${path.basename(file)} | ${operator.name} | ${where}`),
      component: componentOf(file),
      kind: 'html',
      operator: operator.name,
      number,
    });
    return number;
  };
  const around = ({ start, end }: Span, depth: number, before: string, behind: string) => {
    insertions.push(
      { at: start, depth, opens: true, text: before },
      { at: end, depth, opens: false, text: behind },
    );
  };

  const walk = (node: unknown, parent: string, depth: number): void => {
    if (Array.isArray(node)) {
      for (const entry of node) walk(entry, parent, depth);
      return;
    }
    if (!isNode(node)) return;
    const inJsx = parent === 'JSXElement' || parent === 'JSXFragment';
    if (node.type === 'JSXElement') element(node, inJsx, depth);
    if (node.type === 'JSXExpressionContainer' && inJsx && isNode(node['expression'])) {
      const { expression } = node;
      const text = source.slice(expression.start, expression.end);
      if (expression.type !== 'JSXEmptyExpression' && !holdsJsx(expression)) {
        const number = mutant('drop words', `{${flat(text)}}`, text);
        if (number !== undefined) around(expression, depth, `$is(${number}) ? null : (`, ')');
      }
    }
    if (node.type === 'ConditionalExpression' && isNode(node['test'])) {
      const { test } = node;
      const text = flat(source.slice(test.start, test.end));
      for (const [change, value] of [
        ['always true', 'true'],
        ['always false', 'false'],
      ] as const) {
        const number = mutant(change, text, text);
        if (number !== undefined) around(test, depth, `($is(${number}) ? ${value} : (`, '))');
      }
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'type') walk(value, node.type, depth + 1);
  };

  const element = (node: Node, inJsx: boolean, depth: number): void => {
    const opening = node['openingElement'] as Node;
    const tagName = opening['name'] as Node;
    const tag = source.slice(tagName.start, tagName.end);
    const [styled] = /(?<=className=[^>]*)\bcr-[\w-]+/.exec(source.slice(opening.start, opening.end)) ?? [];
    const where = styled === undefined ? `<${tag}>` : `<${tag}> .${styled}`;
    const dropped = mutant('drop element', where, tag);
    if (dropped !== undefined)
      around(
        node,
        depth,
        inJsx ? `{$is(${dropped}) ? null : ` : `($is(${dropped}) ? null : `,
        inJsx ? '}' : ')',
      );
    const swapped = /^[a-z]/.test(tag) ? mutant('swap element', where, tag) : undefined;
    if (swapped !== undefined)
      for (const part of [opening, node['closingElement']])
        if (isNode(part)) {
          const { start, end } = part['name'] as Node;
          renamed.push({ start, end, text: `$tags.t${swapped}_${tag}` });
        }
    for (const attribute of opening['attributes'] as readonly Node[]) {
      if (attribute.type === 'JSXSpreadAttribute') {
        const argument = attribute['argument'] as Node;
        const text = flat(source.slice(argument.start, argument.end));
        const number = mutant('remove spread', `${where} ...${text}`, text);
        if (number !== undefined) around(argument, depth + 1, `($is(${number}) ? {} : (`, '))');
        continue;
      }
      const attributeName = attribute['name'] as Node;
      const called = source.slice(attributeName.start, attributeName.end);
      const number = mutant('remove attribute', `${where} ${called}`, called);
      if (number === undefined) continue;
      const { value } = attribute;
      if (!isNode(value)) {
        insertions.push({ at: attributeName.end, depth, opens: false, text: `={!$is(${number})}` });
      } else if (value.type === 'JSXExpressionContainer') {
        around(value['expression'] as Node, depth + 1, `$is(${number}) ? undefined : (`, ')');
      } else around(value, depth + 1, `{$is(${number}) ? undefined : `, '}');
    }
    inOrder(node, where, depth);
  };

  /** Lets neighbours among the parts of an element change places, where it holds nothing but parts. */
  const inOrder = (node: Node, where: string, depth: number): void => {
    const parts = (node['children'] as readonly Node[]).filter(
      (child) => child.type !== 'JSXText' || source.slice(child.start, child.end).trim() !== '',
    );
    if (parts.length < 2 || !parts.every((part) => part.type !== 'JSXText' && holdsJsx(part))) return;
    const numbers = parts
      .slice(1)
      .map((_, index) => mutant('swap with next', `${where} part ${index + 1}`, where) ?? -1);
    const [firstPart, ...others] = parts;
    if (firstPart === undefined) return;
    // Outside of what is done to the part itself.
    insertions.push({
      at: firstPart.start,
      depth: depth + 0.5,
      opens: true,
      text: `{$order([${numbers.join()}], <>`,
    });
    for (const part of others)
      insertions.push({ at: part.start, depth: depth + 0.5, opens: true, text: '</>, <>' });
    const last = parts.at(-1);
    if (last !== undefined)
      insertions.push({ at: last.end, depth: depth + 0.5, opens: false, text: '</>)}' });
  };

  walk(program, '', 0);
  const imports = `import { is as $is, order as $order, tags as $tags } from '${runtime}';\n`;
  return { code: imports + splice(source, insertions, renamed), mutants };
}

type Node = Span & { readonly type: string } & Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value
  );
}

function holdsJsx(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(holdsJsx);
  if (!isNode(node)) return false;
  return node.type === 'JSXElement' || Object.values(node).some(holdsJsx);
}

const flat = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 60);

function splice(
  source: string,
  insertions: readonly Insertion[],
  renamed: readonly (Span & { readonly text: string })[],
): string {
  // At one place the end of one thing comes before the beginning of the next.
  const inOrder = insertions.toSorted(
    (one, other) =>
      one.at - other.at ||
      Number(one.opens) - Number(other.opens) ||
      (one.opens ? one.depth - other.depth : other.depth - one.depth),
  );
  let code = '';
  let at = 0;
  const copyTo = (end: number) => {
    while (at < end) {
      const next = renamed.find(({ start }) => start >= at && start < end);
      code += source.slice(at, next?.start ?? end) + (next?.text ?? '');
      at = next?.end ?? end;
    }
  };
  for (const { at: place, text } of inOrder) {
    copyTo(place);
    code += text;
  }
  copyTo(source.length);
  return code;
}
