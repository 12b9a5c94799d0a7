import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { readArguments } from './arguments.ts';

/** The doors to the package that have types of their own, and the reports of them. */
export const doors = [
  ['index', 'cresset'],
  ['format/index', 'cresset-format'],
  ['schema/index', 'cresset-schema'],
  ['theme/index', 'cresset-theme'],
] as const;

/** Everything public behind one door as text: a change of it is a change that a site may notice. */
export async function apiReport(packageFolder: string, door: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cresset-api-'));
  const entry = path.join(packageFolder, 'dist', `${door}.d.ts`);
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: packageFolder,
      mainEntryPointFilePath: entry,
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
          files: [entry],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: 'report',
        reportFolder: folder,
        reportTempFolder: path.join(folder, 'new'),
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
  try {
    const { errorCount } = Extractor.invoke(config, {
      localBuild: true,
      messageCallback(message) {
        // It speaks of the compiler that it brings along; what is wrong it counts.
        message.handled = message.logLevel !== ExtractorLogLevel.Error;
      },
    });
    if (errorCount > 0) throw new Error(`The types of ${entry} have ${errorCount} errors; they are above.`);
    return await readFile(config.reportFilePath, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  readArguments('api', 'Builds the package and writes the reports of its public types anew, into api.');
  const root = path.resolve(import.meta.dirname, '..');
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: 'inherit' });
  await mkdir(path.join(root, 'api'), { recursive: true });
  for (const [door, name] of doors)
    await writeFile(path.join(root, 'api', `${name}.api.md`), await apiReport(root, door));
  execFileSync(process.execPath, ['scripts/read-props.ts'], { cwd: root, stdio: 'inherit' });
}
