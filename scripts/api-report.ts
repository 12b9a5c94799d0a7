import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { readArguments } from './arguments.ts';

/** The doors to the package that have types of their own, and the reports of them. */
export const doors = [
  ['index', 'cresset'],
  ['format/index', 'cresset-format'],
  ['schema/index', 'cresset-schema'],
  ['theme/index', 'cresset-theme'],
] as const;

/**
 * Everything public behind each door as text: a change of it is a change that a site may notice. The types are read
 * once for all doors, which takes most of the time.
 */
export async function apiReports(packageFolder: string): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cresset-api-'));
  const configs = doors.map(([door, name]) => configOf(packageFolder, door, path.join(folder, name)));
  try {
    let compilerState: CompilerState | undefined;
    for (const config of configs) {
      compilerState ??= CompilerState.create(config);
      const { errorCount } = Extractor.invoke(config, {
        compilerState,
        localBuild: true,
        messageCallback(message) {
          // It warns that it brings along a compiler of its own; errors it counts.
          message.handled = message.logLevel !== ExtractorLogLevel.Error;
        },
      });
      if (errorCount > 0)
        throw new Error(
          `The types of ${config.mainEntryPointFilePath} have ${errorCount} errors; they are above.`,
        );
    }
    return await Promise.all(configs.map(({ reportFilePath }) => readFile(reportFilePath, 'utf8')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function entryOf(packageFolder: string, door: string): string {
  return path.join(packageFolder, 'dist', `${door}.d.ts`);
}

function configOf(packageFolder: string, door: string, reportFolder: string): ExtractorConfig {
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  mkdirSync(reportFolder);
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: packageFolder,
      mainEntryPointFilePath: entryOf(packageFolder, door),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: 'nodenext',
            target: 'es2022',
            lib: ['es2023', 'dom'],
            strict: true,
            types: [],
          },
          files: doors.map(([name]) => entryOf(packageFolder, name)),
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: 'report',
        reportFolder,
        reportTempFolder: path.join(reportFolder, 'new'),
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: path.join(packageFolder, 'package.json'),
  });
}

if (import.meta.main) {
  readArguments(
    'api',
    'Asks the compiler about the props, builds the package, and writes anew what its public types are, into api.',
  );
  const root = path.resolve(import.meta.dirname, '..');
  // What can be built has the names of its props.
  execFileSync(process.execPath, ['scripts/read-props.ts'], { cwd: root, stdio: 'inherit' });
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: 'inherit' });
  await mkdir(path.join(root, 'api'), { recursive: true });
  const reports = await apiReports(root);
  for (const [at, [, name]] of doors.entries())
    await writeFile(path.join(root, 'api', `${name}.api.md`), reports[at] ?? '');
}
