import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AtRule, parse, Rule, type Container, type Declaration, type Node } from 'postcss';
import { componentOf, distinct, type CssMutant } from './mutant.ts';
import type { AddDeclarations, ChangeDeclaration, CssOperator } from './operators.ts';

/** A sheet without imports, and the files that it is made of, in their order. */
interface Sheet {
  readonly text: string;
  readonly parts: readonly { readonly file: string; readonly start: number; readonly text: string }[];
}

/** Puts the files that a sheet imports in the place of the imports. */
export function bundle(index: string): Sheet {
  const folder = path.dirname(index);
  const files = [...readFileSync(index, 'utf8').matchAll(/@import '([^']+)';/g)].map(([, file = '']) =>
    path.join(folder, file),
  );
  const parts: { file: string; start: number; text: string }[] = [];
  let text = '';
  for (const file of files) {
    const part = `${readFileSync(file, 'utf8')}\n`;
    parts.push({ file, start: text.length, text: part });
    text += part;
  }
  return { text, parts };
}

/** Every way in which the operators break a sheet. What tokens/ writes is left to the checks of themes. */
export function breakCss({ parts }: Sheet, operators: readonly CssOperator[]): readonly CssMutant[] {
  const name = distinct();
  return parts
    .filter(({ file }) => !file.endsWith('tokens.css'))
    .flatMap(({ file, start, text }) => {
      const root = parse(text);
      return operators.flatMap((operator) =>
        ('add' in operator ? additions(root, operator) : changes(root, operator)).map(
          ({ where, from, to, by }): CssMutant => ({
            id: name(`${path.basename(file)} | ${operator.name} | ${where}`),
            component: componentOf(file),
            kind: 'css',
            operator: operator.name,
            start: start + from,
            end: start + to,
            text: by,
          }),
        ),
      );
    });
}

interface Change {
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

function changes(root: Container, { properties, except, value }: ChangeDeclaration): readonly Change[] {
  const found: Change[] = [];
  root.walkDecls((declaration) => {
    if (!properties.test(declaration.prop) || except?.test(declaration.prop) === true) return;
    const { from, to } = extent(declaration);
    const by = value === undefined ? '' : `${declaration.prop}: ${value};`;
    found.push({ where: `${place(declaration)} | ${declaration.prop}`, from, to, by });
  });
  return found;
}

function additions(root: Container, { add, state = '', parts, except }: AddDeclarations): readonly Change[] {
  const found = new Map<string, Change>();
  root.walkRules((rule) => {
    if (rule.parent?.type !== 'root') return;
    for (const selector of rule.selectors) {
      const styled = /\.(cr-[\w-]+)(?:\[class\])*$/.exec(selector)?.[1];
      if (styled === undefined || found.has(styled) || !parts.test(styled) || except?.test(styled) === true)
        continue;
      const { to } = extent(rule);
      found.set(styled, {
        where: `.${styled}`,
        from: to,
        to,
        // Of the weight of the rule that it follows, and never less than a state has.
        by: `\n${selector}${state} { ${add} }`,
      });
    }
  });
  return [...found.values()];
}

/** The selector of a declaration, on one line, with what it depends on. */
function place(declaration: Declaration): string {
  const names: string[] = [];
  let node: Node | undefined = declaration.parent;
  while (node !== undefined) {
    if (node instanceof Rule) names.unshift(node.selector);
    if (node instanceof AtRule) names.unshift(`@${node.name} ${node.params}`);
    node = node.parent;
  }
  return names.join(' { ').replaceAll(/\s+/g, ' ');
}

function extent(node: Declaration | Rule): { readonly from: number; readonly to: number } {
  const { start, end } = node.source ?? {};
  if (start === undefined || end === undefined)
    throw new Error(`postcss doesn't say where ${node.toString()} stands, so it can't be changed.`);
  return { from: start.offset, to: end.offset };
}
