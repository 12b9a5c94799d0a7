import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { casesAddress, casesPath, readCases } from './act/cases.ts';
import { claims } from './act/claims.ts';
import { standings } from './act/consistency.ts';
import { earlReport } from './act/earl.ts';
import { standingsInWords, standingsTable } from './act/in-words.ts';
import { allRules } from './checks/rules.ts';
import { findBrowser } from './engine/find-browser.ts';
import { judgeExamples } from './engine/judge-examples.ts';
import { writeAll } from './evidence/file.ts';
import { UsageError } from './source/errors.ts';
import { serveFolder } from './source/server.ts';

/**
 * Judges W3C's examples of accessibility rules, and writes what came of it: `act-earl.json`, the report of an
 * implementation as W3C takes it, and `act.md`, where the audit stands with each rule.
 *
 * @param folder The folder of W3C's examples, with `testcases.json`.
 * @returns the exit code: 1, if a right example was failed or one was not found by a rule that claims to.
 * @throws UsageError or UnusableFile, with how to get the examples, if there are none.
 */
export async function auditExamples(
  folder: string | undefined,
  { out, seconds, version }: { out: string; seconds: number; version: string },
  say: (line: string) => void,
  log: (line: string) => void,
): Promise<number> {
  if (folder === undefined) {
    throw new UsageError(
      `“act” needs the folder of W3C’s examples, which are W3C’s and not part of this package. W3C publishes their list at ${casesAddress}, and each page at the address that the list gives it.`,
    );
  }
  const examples = readCases(folder);
  mkdirSync(out, { recursive: true });
  const server = await serveFolder(folder, casesPath);
  const rules = allRules.filter(({ enabled }) => enabled);
  try {
    const results = await judgeExamples(
      examples,
      ({ relativePath }) => `${server.baseUrl}${casesPath}/${relativePath}`,
      rules.map(({ id }) => id),
      await findBrowser(),
      {
        seconds,
        onJudged: (done) => {
          if (done % 50 === 0 || done === examples.length) log(`${done} of ${examples.length} examples`);
        },
      },
    );
    const stand = standings(results, claims, rules);
    writeAll(out, [
      ['act-earl.json', `${JSON.stringify(earlReport(results, rules, version), null, 2)}\n`],
      ['act.md', standingsTable(stand)],
    ]);
    for (const line of standingsInWords(stand)) say(line);
    say(`Written: ${path.join(out, 'act-earl.json')} and ${path.join(out, 'act.md')}`);
    return stand.some(({ standing }) => standing === 'inconsistent' || standing === 'partial') ? 1 : 0;
  } finally {
    await server.close();
  }
}
