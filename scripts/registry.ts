import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { bundleSheet } from './bundle-sheet.ts';
import { kebabCase } from './kebab-case.ts';
import { components } from './props.ts';

/** A file that the client writes into a site. */
interface RegistryFile {
  readonly path: string;
  readonly content: string;
  readonly type: 'registry:file';
  readonly target: string;
}

/**
 * The components for teams that want the source among their own files, in the format of the shadcn command line: an item a
 * component with all that it is made of, and the list of them. An item is of the type that asks nothing of a site, which
 * needs no settings of shadcn's.
 *
 * @returns The files of the registry by their names.
 */
export async function registryFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const sheets = await Promise.all(
    ['tokens', 'base'].map((name) => bundleSheet(path.join(root, `src/styles/${name}.css`))),
  );
  const base = file('base.css', sheets.join('\n'));
  const items = await Promise.all(
    components.map(async ({ name, docs }) => ({
      $schema: 'https://ui.shadcn.com/schema/registry-item.json',
      name: kebabCase(name),
      type: 'registry:item',
      title: name,
      description: docs,
      dependencies: ['react'],
      docs: `Import components/cresset/base.css once, and after it the sheet beside each component that was written. A copy gets no updates: see docs/hosts.md of Cresset.`,
      files: [base, ...(await filesOf(root, name))],
    })),
  );
  const list = {
    $schema: 'https://ui.shadcn.com/schema/registry.json',
    name: 'cresset',
    items: items.map(({ name, type, title, description, files }) => ({
      name,
      type,
      title,
      description,
      files: files.map(({ path: from, type: kind, target }) => ({ path: from, type: kind, target })),
    })),
  };
  return new Map([
    ['registry.json', json(list)],
    ...items.map((item): [string, string] => [`${item.name}.json`, json(item)]),
  ]);
}

function file(name: string, content: string): RegistryFile {
  return { path: name, content, type: 'registry:file', target: `components/cresset/${name}` };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** What a component imports, and the style sheets of the components among that. */
async function filesOf(root: string, component: string): Promise<readonly RegistryFile[]> {
  const { metafile } = await build({
    entryPoints: [`src/${component}/${component}.tsx`],
    absWorkingDir: root,
    bundle: true,
    packages: 'external',
    write: false,
    metafile: true,
    outdir: 'nowhere',
  });
  const modules = Object.keys(metafile.inputs);
  const sheets = modules
    .filter((name) => /^src\/[A-Z]/.test(name))
    .map((name) => name.replace('.tsx', '.css'));
  // Types leave nothing behind that a bundler could tell of.
  return [...new Set([...modules, 'src/internal/types.ts', 'src/internal/problems.ts', ...sheets])]
    .toSorted()
    .map((name) =>
      file(
        name.replace('src/', ''),
        // A site's compiler takes no endings, unless it is told to.
        readFileSync(path.join(root, name), 'utf8').replaceAll(/(?<=from ')(\.[^']+)\.tsx?(?=')/g, '$1'),
      ),
    );
}
