import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../src/command.ts';
import { startProgress } from '../src/engine/progress.ts';
import { exampleEvidence } from '../src/evidence/example.ts';
import { writeEvidence } from './write-evidence.ts';

const hostile = '\u001B[2Jred\u0007\u009B31m\u202Etxt\u2066\u000Bend\r';
const harmless = String.raw`\u{1b}[2Jred\u{7}\u{9b}31m\u{202e}txt\u{2066}\u{b}end\u{d}`;

describe('What a page or a file brings along, a terminal shows and does not obey', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cresset-output-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => vi.restoreAllMocks());

  /** What a command says, with findings whose words are hostile. */
  async function said(...words: readonly string[]): Promise<string> {
    const evidence = exampleEvidence();
    writeEvidence(path.join(folder, 'before'), { ...evidence, findings: [] });
    writeEvidence(path.join(folder, 'after'), {
      ...evidence,
      findings: evidence.findings.map((finding) => ({
        ...finding,
        summary: hostile,
        at: { ...finding.at, selector: hostile, path: [hostile] },
      })),
    });
    const heard: string[] = [];
    const hear = (text: string | Uint8Array) => heard.push(String(text)) > 0;
    vi.spyOn(process.stdout, 'write').mockImplementation(hear);
    vi.spyOn(process.stderr, 'write').mockImplementation(hear);
    await runCommand(words, folder);
    return heard.join('');
  }

  test.each<readonly [what: string, words: readonly string[]]>([
    ['a difference', ['diff', 'before', 'after']],
    ['a finding', ['--explain', exampleEvidence().findings[0]?.fingerprint ?? '', '--out', 'after']],
    ['a mistaken fingerprint', ['--explain', hostile, '--out', 'after']],
    ['a mistaken task', [hostile]],
    ['a mistaken option', [`--${hostile}`]],
    ['a file that is not there', ['page', hostile]],
  ])('in the words about %s', async (_, words) => {
    const all = await said(...words);
    expect(all).toContain(harmless);
    expect(all.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  test('in the bar that shows how far the audit is', () => {
    const shown = vi.fn<(text: string) => boolean>(() => true);
    // As much of a terminal as the bar asks for.
    const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 200, write: shown });
    const progress = startProgress(1, terminal as unknown as NodeJS.WriteStream);
    progress.advance(hostile);
    progress.stop();
    const all = shown.mock.calls.flat().join('');
    expect(all).toContain(harmless);
    expect(all).not.toContain(hostile);
  });
});
