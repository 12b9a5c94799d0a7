import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  isFunctionDeclaration,
  isInterfaceDeclaration,
  isPropertySignatureDeclaration,
  isTypeAliasDeclaration,
  type Node,
} from 'typescript/unstable/ast';
import {
  API,
  SignatureKind,
  type Symbol as Named,
  SymbolFlags,
  type Type,
  TypeFlags,
} from 'typescript/unstable/sync';
import { format } from './format.ts';
import type { ExampleIndex } from '../src/cli/compare/published.ts';
import type { DocumentedComponent, Field, NamedType, Prop, PropsDocument, Shape } from './props.ts';

/** The interfaces whose members components have in common. */
const sharedInterfaces = new Set(['HeadingIdProp', 'LinkAsProp', 'RootAttributes']);

/** More examples of a prop than these teach nobody anything. */
const mostExamples = 3;

/**
 * Asks the compiler about the public props: it alone knows what unions, `Pick` and inherited members come to. What a prop
 * means is the comment above it.
 *
 * @param root The folder of the project.
 */
function readProps(root: string): PropsDocument {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  // Our own file, which a test holds to its schema.
  const { examples } = JSON.parse(read('html/index.json')) as ExampleIndex;
  const firstVersion =
    read('CHANGELOG.md')
      .match(/^## (\S+)/gm)
      ?.at(-1)
      ?.slice(3) ?? '';

  const compiler = new API({ cwd: root });
  try {
    const snapshot = compiler.updateSnapshot({ openProjects: [path.join(root, 'tsconfig.json')] });
    const [project] = snapshot.getProjects();
    if (project === undefined) throw new Error(`${root} has no tsconfig.json, so no type can be read.`);
    const { checker, program } = project;

    const door = program.getSourceFile(path.join(root, 'src/index.ts'));
    const exported = door && checker.getSymbolAtLocation(door);
    if (exported === undefined)
      throw new Error('src/index.ts exports nothing, so there are no props to read.');
    const exports = checker
      .getExportsOfModule(exported)
      .map((symbol) => (symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
    const functions = exports.filter(({ flags }) => flags & SymbolFlags.Function);
    const typeNames = new Set(
      exports.flatMap(({ name }) => (functions.some((one) => one.name === name) ? [] : name)),
    );

    const declarationsOf = (symbol: Named | undefined): readonly Node[] =>
      symbol?.declarations.flatMap((handle) => handle.resolve(project) ?? []) ?? [];
    const docsOf = (symbol: Named) => inOneLine(checker.getDocumentationCommentOfSymbol(symbol));
    const sinceOf = (symbol: Named) =>
      checker.getJsDocTagsOfSymbol(symbol).find(({ name }) => name === 'since')?.text;

    /** The members of a type: what any of its forms has, in the order of their declaration. */
    function membersOf(forms: readonly Type[]): readonly Member[] {
      const members = forms.map(
        (form) => new Map(checker.getPropertiesOfType(form).map((symbol) => [symbol.name, symbol])),
      );
      const names = [...new Set(members.flatMap((form) => [...form.keys()]))];
      return names.flatMap((name) => {
        const inEach = members.map((form) => form.get(name));
        const given = inEach.filter((symbol) => symbol !== undefined && valuesOf(symbol).length > 0);
        const symbols = given.filter((symbol) => symbol !== undefined);
        if (symbols.length === 0) return [];
        const texts = [...new Set(symbols.flatMap((symbol) => declarationsOf(symbol).map(typeText)))];
        const written = texts.filter((text) => text !== 'undefined' && text !== 'never').join(' | ');
        const docs = symbols.map(docsOf).findLast((text) => text !== '') ?? '';
        const condition = conditionFor(members, name, names);
        return {
          symbols,
          field: {
            name,
            required: inEach.every((symbol) => symbol !== undefined && !isOptional(symbol)),
            type: written.replace(/^false \| true$/, 'boolean'),
            docs,
            ...factsIn(docs),
            ...(condition === undefined
              ? {}
              : { onlyWith: condition, ...(symbols.some(isOptional) ? {} : { requiredThere: true }) }),
            shape: shapeOf(symbols.flatMap(valuesOf), written),
          },
        };
      });
    }

    /** The member before this one that has to be given, or has to have another value, in every form that allows it. */
    function conditionFor(
      members: readonly ReadonlyMap<string, Named>[],
      name: string,
      names: readonly string[],
    ): string | undefined {
      const allows = (form: ReadonlyMap<string, Named>) => {
        const symbol = form.get(name);
        return symbol !== undefined && valuesOf(symbol).length > 0;
      };
      const refusing = members.filter((form) => !allows(form));
      if (refusing.length === 0) return undefined;
      return names
        .slice(0, names.indexOf(name))
        .find((other) =>
          members
            .filter(allows)
            .every(
              (form) =>
                valueIn(form, other) !== '' &&
                refusing.every((refused) => valueIn(refused, other) !== valueIn(form, other)),
            ),
        );
    }

    /** The type of a member that a form asks for; empty where it may be left out. */
    function valueIn(form: ReadonlyMap<string, Named>, name: string): string {
      const symbol = form.get(name);
      return symbol === undefined || isOptional(symbol) ? '' : checker.typeToString(typeOf(symbol));
    }

    function typeOf(symbol: Named): Type {
      return checker.getTypeOfSymbol(symbol) ?? checker.getNeverType();
    }

    /** What a member may hold, without `undefined` and `null`. */
    function valuesOf(symbol: Named): readonly Type[] {
      return partsOf(typeOf(symbol)).filter(({ flags }) => !(flags & nothing));
    }

    /** @param written The type as the source has it, by which a public one is known. */
    function shapeOf(values: readonly Type[], written: string): Shape {
      if (written === 'ReactNode') return { kind: 'node' };
      const every = (flags: number) => values.every((value) => value.flags & flags);
      if (every(TypeFlags.BooleanLike)) return { kind: 'boolean' };
      if (every(TypeFlags.StringLiteral | TypeFlags.NumberLiteral)) {
        return { kind: 'choice', values: inOrderOf(choicesOf(values), typeCode(written)) };
      }
      if (values.some(({ flags }) => flags & (TypeFlags.String | TypeFlags.TemplateLiteral))) {
        return { kind: 'text' };
      }
      if (every(TypeFlags.NumberLike)) return { kind: 'number' };
      const list = values.find((value) => checker.isArrayType(value) || checker.isTupleType(value));
      if (list?.isTypeReference()) {
        const [item = list] = checker.getTypeArguments(list);
        return { kind: 'list', item: shapeOf(partsOf(item), nameOf(item) ?? '') };
      }
      if (values.some(isCode)) return { kind: 'code' };
      if (typeNames.has(written)) return { kind: 'named', name: written };
      return { kind: 'object', fields: membersOf(values).map(({ field }) => field) };
    }

    /** Whether a value is a function, or of a type that React or the browser has. */
    function isCode(type: Type): boolean {
      const [property] = checker.getPropertiesOfType(type);
      return (
        checker.getSignaturesOfType(type, SignatureKind.Call).length > 0 ||
        declarationsOf(property).some((node) => node.getSourceFile().fileName.includes('/node_modules/'))
      );
    }

    /** The code of a type that a name stands for, or the type itself. */
    function typeCode(written: string): string {
      const symbol = exports.find(({ name }) => name === written);
      return declarationsOf(symbol)[0]?.getText() ?? written;
    }

    function namedType(symbol: Named): NamedType {
      const [declaration] = declarationsOf(symbol);
      const isProps = functions.some(({ name }) => symbol.name === `${name}Props`);
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      const isObject = partsOf(type).every((part) => part.isObjectType() || part.isIntersectionType());
      const isList = checker.isArrayType(type) || checker.isTupleType(type);
      return {
        name: symbol.name,
        docs: docsOf(symbol),
        code: declaration?.getText().replace(/^export /, '') ?? '',
        fields: isProps || !isObject || isList ? [] : membersOf(partsOf(type)).map(({ field }) => field),
      };
    }

    function documentedComponent(symbol: Named): {
      readonly component: DocumentedComponent;
      readonly common: readonly Prop[];
    } {
      const { name } = symbol;
      const propsType = exports.find((one) => one.name === `${name}Props`);
      if (propsType === undefined) {
        throw new Error(
          `src/index.ts exports ${name} without ${name}Props, so nobody can say what it takes. Export the type of its props.`,
        );
      }
      const since = sinceOf(symbol) ?? firstVersion;
      const members = membersOf(partsOf(checker.getDeclaredTypeOfSymbol(propsType)));
      const asProp = ({ field, symbols }: Member): Prop => ({
        ...field,
        since: symbols.map(sinceOf).find((version) => version !== undefined) ?? since,
        examples: examples
          .filter((one) => one.component === name && !one.broken && field.name in (one.props ?? {}))
          .slice(0, mostExamples)
          .map(({ file }) => file.replace(/\.html$/, '')),
      });
      const isShared = ({ symbols }: Member) =>
        symbols.every((one) =>
          declarationsOf(one).every((node) => sharedInterfaces.has(interfaceAround(node))),
        );
      const common = members.filter(isShared).map(asProp);
      return {
        component: {
          name,
          docs: docsOf(symbol),
          since,
          props: members.filter((member) => !isShared(member)).map(asProp),
          shared: common.map((prop) => prop.name),
          code: declarationsOf(symbol).map(typesBeside).join('\n\n'),
        },
        common,
      };
    }

    const documented = functions.map(documentedComponent);
    const shared = new Map(documented.flatMap(({ common }) => common.map((prop) => [prop.name, prop])));
    return {
      components: documented.map(({ component }) => component),
      shared: [...shared.values()].map((prop) => ({ ...prop, examples: [] })),
      types: exports.filter(({ name }) => typeNames.has(name)).map(namedType),
    };
  } finally {
    compiler.close();
  }
}

interface Member {
  /** Its declaration in each form that has it. */
  readonly symbols: readonly Named[];
  readonly field: Field;
}

const nothing = TypeFlags.Undefined | TypeFlags.Null | TypeFlags.Never | TypeFlags.Void;

const isOptional = ({ flags }: Named) => (flags & SymbolFlags.Optional) !== 0;

const nameOf = (type: Type) => (type.getAliasSymbol() ?? type.getSymbol())?.name;

const partsOf = (type: Type): readonly Type[] => (type.isUnionType() ? type.getTypes() : [type]);

const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The type of a member as its source has it, in one line, without what says that it may be left out. */
function typeText(declaration: Node): string {
  const type = isPropertySignatureDeclaration(declaration) ? declaration.type : undefined;
  return inOneLine(type?.getText().replaceAll(/\/\*\*.*?\*\//gs, '') ?? '')
    .replace(/^\| /, '')
    .replace(/(?: \| (?:undefined|null))+$/, '')
    .replace(/^\(([^()]*)\)$/, '$1');
}

function choicesOf(values: readonly Type[]): readonly (string | number)[] {
  return [
    ...new Set(
      values.flatMap((value) =>
        value.isStringLiteralType() || value.isNumberLiteralType() ? value.value : [],
      ),
    ),
  ];
}

/** The compiler sorts the values of a choice; people write them in an order that means something. */
function inOrderOf(values: readonly (string | number)[], code: string): readonly (string | number)[] {
  const placeOf = (value: string | number) =>
    code.search(typeof value === 'string' ? `['"]${value}['"]` : String.raw`\b${value}\b`);
  return values.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** What the words about a member say in figures. */
function factsIn(docs: string): Pick<Field, 'default' | 'maxLength'> {
  const [, quoted, figure] = /\bDefault:? (?:`([^`]+)`|(\d+))/.exec(docs) ?? [];
  const [, most] = /\bat most (\d+) characters/i.exec(docs) ?? [];
  const standard = quoted ?? figure;
  return {
    ...(standard === undefined ? {} : { default: standard }),
    ...(most === undefined ? {} : { maxLength: Number(most) }),
  };
}

function interfaceAround(declaration: Node): string {
  const { parent } = declaration;
  return isInterfaceDeclaration(parent) ? parent.name.text : '';
}

/** The types in the file of a function, with the words above them. */
function typesBeside(declaration: Node): string {
  if (!isFunctionDeclaration(declaration)) return '';
  return declaration
    .getSourceFile()
    .statements.filter((one) => isInterfaceDeclaration(one) || isTypeAliasDeclaration(one))
    .map((one) => one.getFullText().trim())
    .join('\n\n');
}

/**
 * The files that say what the props are, as they should be, by their paths: what the compiler knows, and of that the
 * names which a component takes beside the attributes of its root.
 */
export async function propsFiles(root: string): Promise<Readonly<Record<string, string>>> {
  const document = readProps(root);
  return {
    'api/props.json': `${JSON.stringify(document, null, 2)}\n`,
    [namesFile]: await format(namesFile, ownNames(document)),
  };
}

const namesFile = 'src/internal/ownProps.ts';

function ownNames({ components, types }: PropsDocument): string {
  const attributes =
    types.find(({ name }) => name === 'RootAttributes')?.fields.map(({ name }) => name) ?? [];
  const entries = components.map(({ name, props, shared }) => {
    const own = [...props.map((prop) => prop.name), ...shared].filter((prop) => !attributes.includes(prop));
    return [name, own.join(' ')] as const;
  });
  return `/**
 * What each component takes beside the attributes of its root, so that a developer hears of a prop that nobody reads.
 * Production never asks. Written by \`npm run api\`.
 */
export const ownProps = ${JSON.stringify(Object.fromEntries(entries))} as const;
`;
}

if (import.meta.main) {
  const root = path.resolve(import.meta.dirname, '..');
  for (const [file, text] of Object.entries(await propsFiles(root)))
    writeFileSync(path.join(root, file), text);
}
