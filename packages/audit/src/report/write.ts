import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { evidenceFiles, writeAll, type Content } from '../evidence/file.ts';
import type { Evidence } from '../evidence/schema.ts';
import { criteriaCsv, findingsCsv } from './csv.ts';
import type { Crops } from './html-findings.ts';
import { htmlReport } from './html.ts';
import { earlOfAudit } from './earl.ts';
import { markdownReport } from './markdown.ts';
import { conformanceReports } from './openacr.ts';
import { sarifOf } from './sarif.ts';
import { summaryFile, summaryOf } from './summary.ts';
import { completeness, howLinksOpen, selfTestInWords, momentInWords, resultInWords } from './phrases.ts';

/** The kinds of report, as on the command line. */
export const formats = ['html', 'md', 'csv', 'json', 'junit', 'earl', 'sarif', 'openacr'] as const;
export type Format = (typeof formats)[number];

const isCrop = (name: string) => /^[0-9a-f]{12}\.png$/.test(name);

/**
 * Writes the reports of one audit, all or none, and then removes what an earlier audit left under the names of files that
 * this one has not written. Files of other names stay.
 *
 * @param folder is made if it isn't there.
 * @param crops pictures as PNG by the fingerprint of their finding; they go to `crops/`.
 * @param asked which reports are wanted. `README.txt`, which says what is there, always is.
 * @throws UnusableFile if the folder can't be written; the earlier reports are there as they were.
 */
export function writeReports(
  folder: string,
  evidence: Evidence,
  crops: Crops,
  asked: readonly Format[],
): void {
  const pictures = [...crops]
    .map(([fingerprint, png]) => [`${fingerprint}.png`, png] as const)
    .filter(([name]) => isCrop(name));
  const conformance = asked.includes('openacr') ? conformanceReports(evidence) : [];
  const wanted = files.filter(({ format }) => format === undefined || asked.includes(format));
  writeAll(folder, [
    ...pictures.map(([name, png]): Content => [path.join('crops', name), png]),
    ...wanted.flatMap(({ contents }) => contents(evidence, crops)),
    ...conformance.map(({ name, yaml }): Content => [path.join('openacr', name), yaml]),
  ]);

  for (const { names } of files.filter((file) => !wanted.includes(file))) {
    for (const name of names) rmSync(path.join(folder, name), { force: true });
  }
  removeOthers(
    path.join(folder, 'openacr'),
    (name) => name.endsWith('.yaml') && conformance.every((report) => report.name !== name),
  );
  removeOthers(path.join(folder, 'crops'), (name) => isCrop(name) && !crops.has(path.parse(name).name));
}

interface ReportFile {
  readonly names: readonly string[];
  /** Without one it is always written. */
  readonly format?: Format;
  /** The files of these names, with what is in them. */
  readonly contents: (evidence: Evidence, crops: Crops) => readonly Content[];
  /** For README.txt. */
  readonly what: string;
}

const files: readonly ReportFile[] = [
  {
    names: ['index.html'],
    format: 'html',
    contents: (evidence, crops) => [['index.html', htmlReport(evidence, crops)]],
    what: 'The report for people. Open it in a browser; it needs no other file and no network, and prints.',
  },
  {
    names: ['report.md'],
    format: 'md',
    contents: (evidence) => [['report.md', markdownReport(evidence)]],
    what: 'The same, short enough for a comment on a pull request.',
  },
  {
    names: ['findings.csv', 'criteria.csv'],
    format: 'csv',
    contents: (evidence) => [
      ['findings.csv', findingsCsv(evidence)],
      ['criteria.csv', criteriaCsv(evidence)],
    ],
    what: 'For a spreadsheet: a row for each finding in each mode, and a row for each success criterion of each component.',
  },
  {
    names: ['evidence.json', 'evidence.schema.json'],
    format: 'json',
    contents: evidenceFiles,
    what: 'For programs: everything that the reports are made from, and the JSON Schema that describes it.',
  },
  {
    names: [summaryFile],
    format: 'json',
    contents: (evidence) => [[summaryFile, JSON.stringify(summaryOf(evidence))]],
    what: 'For pages that document components: what the audit comes to, component by component.',
  },
  {
    names: ['earl.jsonld'],
    format: 'earl',
    contents: (evidence) => [['earl.jsonld', JSON.stringify(earlOfAudit(evidence))]],
    what: 'EARL 1.0 as JSON-LD, for W3C’s WCAG-EM Report Tool: its “Import” takes what was found for the pages of a sample, whose addresses have to be those of the stories.',
  },
  {
    names: ['audit.sarif'],
    format: 'sarif',
    contents: (evidence) => [['audit.sarif', sarifOf(evidence)]],
    what: 'SARIF 2.1.0, for the code scanning of GitHub and others: each finding at the file and line of its story.',
  },
  {
    names: ['README.txt'],
    contents: (evidence) => [['README.txt', readme(evidence)]],
    what: 'This file.',
  },
];

function readme(evidence: Evidence): string {
  const { run } = evidence;
  return `Accessibility audit of ${run.storybook.from}
${momentInWords(run.startedAt)}

${completeness(evidence)} ${resultInWords(evidence)}
Instrument: ${selfTestInWords(run.selfTest)}.

What can be here, if it was asked for:

${files.map(({ names, what }) => `${names.join(', ')}\n  ${what}`).join('\n')}
crops/
  A picture of each finding's element, outlined, named by the finding's fingerprint.
openacr/
  A conformance report for each component, in GSA’s OpenACR; a draft, as long as its name says so, that lists what it lacks.
junit.xml
  For the test pages of a CI service.

To see one finding yourself: look up its fingerprint in index.html (add “#” and the fingerprint to the address), open
the story that it names and do what stands beside “By hand”. ${howLinksOpen(evidence)}

In the project that was audited, this tells the same:

  npx cresset-audit --explain <fingerprint>

Made by ${run.tool.name} ${run.tool.version} with ${run.axe.name} ${run.axe.version} in ${run.browser.name} ${run.browser.version}.
`;
}

function removeOthers(folder: string, isOld: (name: string) => boolean): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter(isOld)) rmSync(path.join(folder, name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
