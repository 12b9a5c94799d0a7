import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readTranscript, type Transcript } from './transcript.ts';

/** Where what was said and accepted lies, a folder a browser, a file a story. */
const acceptedFolder = 'tests/transcripts';

/** A transcript that somebody accepted. */
export interface AcceptedTranscript extends Transcript {
  /** `threat-card--with-picture` */
  readonly name: string;
  /** `firefox` or `chromium` */
  readonly browser: string;
}

/**
 * Every transcript, in the order of the names.
 * @param root The folder of the project.
 */
export function acceptedTranscripts(root: string): readonly AcceptedTranscript[] {
  return globSync(`${acceptedFolder}/*/*.txt`, { cwd: root })
    .toSorted()
    .map((file) => ({
      ...readTranscript(readFileSync(path.join(root, file), 'utf8')),
      name: path.basename(file, '.txt'),
      browser: path.basename(path.dirname(file)),
    }));
}
