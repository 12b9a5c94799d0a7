import { checkTheme } from '../theme/check-theme.ts';
import { cutOff } from '../theme/contrast.ts';
import type { ContrastFinding, Finding, ValueFinding } from '../theme/findings.ts';
import { count } from './count.ts';
import type { ExitCode, Output } from './output.ts';
import { printable, printableJson } from './printable.ts';
import { readJson, type JsonFile } from './read-json.ts';
import { table } from './table.ts';
import { UnusableInput } from './unusable-input.ts';

/** The options of `cresset theme check`. */
export interface CheckOptions {
  level: 'AA' | 'target';
  json?: boolean | undefined;
}

const isContrast = (finding: Finding): finding is ContrastFinding =>
  finding.kind === 'contrast' || finding.kind === 'less-contrast';

const isValue = (finding: Finding): finding is ValueFinding => !isContrast(finding);

function contrastTable(findings: readonly ContrastFinding[]): string {
  const rows = findings.map((finding) => {
    const { mode, foreground, background, over, ratio, needed, criterion, level, nearest } = finding;
    const under = over === undefined ? background : `${background} over ${over}`;
    const fix =
      nearest === undefined ? `none: change ${background} as well` : `${nearest.path} ${nearest.value}`;
    return [
      mode,
      `${foreground} on ${under}`,
      cutOff(ratio).toFixed(2),
      cutOff(needed).toFixed(2),
      criterion,
      level,
      fix,
    ];
  });
  return table([['Mode', 'Pair', 'Ratio', 'Needed', 'WCAG', 'Level', 'Nearest that passes'], ...rows]);
}

function report(file: string, { place }: JsonFile, findings: readonly Finding[]): string {
  const name = printable(file);
  if (findings.length === 0) return `${name}: no findings. Every pair passes in all four modes.\n`;
  const serious = findings.filter(({ level }) => level === 'AA').length;
  const values = findings
    .filter(isValue)
    .map(({ path, message }) => `${printable(`${place(path)}  ${message}`)}\n`);
  const contrasts = findings.filter(isContrast);
  return [
    `${name}: ${count(findings.length, 'finding')}, ${serious} of level AA.\n`,
    ...(values.length > 0 ? [values.join('')] : []),
    ...(contrasts.length > 0 ? [contrastTable(contrasts)] : []),
  ].join('\n');
}

/** Checks a theme file, prints what is wrong with it, and says how the command ends. */
export async function checkCommand(file: string, options: CheckOptions, output: Output): Promise<ExitCode> {
  const { level, json } = options;
  const source = await readJson(file);
  if (typeof source.value !== 'object' || source.value === null || Array.isArray(source.value)) {
    throw new UnusableInput(
      `${source.place('')}: A theme is a JSON object with a "color" group; this is not. See the guide to themes.`,
    );
  }
  const findings = checkTheme(source.value).filter((finding) => level === 'target' || finding.level === 'AA');
  const unusable = findings.some(({ kind }) => kind === 'unknown' || kind === 'unparsable');
  const code = unusable ? 2 : findings.length > 0 ? 1 : 0;
  if (json === true) {
    const placed = findings.map((finding) => ({ ...finding, place: source.place(finding.path) }));
    output.out(printableJson({ file, exitCode: code, findings: placed }));
  } else {
    output.out(report(file, source, findings));
  }
  return code;
}
