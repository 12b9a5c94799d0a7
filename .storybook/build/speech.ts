import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { htmlFingerprint, knownByHand, type KnownByHand } from '../../scripts/by-hand.ts';
import { kebabCase } from '../../scripts/kebab-case.ts';
import { acceptedTranscripts, type AcceptedTranscript } from '../../scripts/transcripts/accepted.ts';

/** What is known of how screen readers read a component. */
export interface Speech {
  readonly transcripts: readonly AcceptedTranscript[];
  readonly byHand: readonly KnownByHand[];
  /** To be written down by who reads it by hand. */
  readonly html: string;
}

const root = path.resolve(import.meta.dirname, '../..');

function speechOf(component: string): string {
  const stories = `${kebabCase(component)}--`;
  return JSON.stringify({
    transcripts: acceptedTranscripts(root).filter(({ name }) => name.startsWith(stories)),
    byHand: knownByHand(root, component),
    html: htmlFingerprint(root, component),
  } satisfies Speech);
}

/** Puts what screen readers say beside the pages, a file a component: `speech/ThreatCard.json`. */
export function speech(): Plugin {
  return {
    name: 'cresset:speech',
    configureServer({ middlewares }) {
      middlewares.use('/speech', (request, response, next) => {
        const [, component] = /^\/([A-Z]\w+)\.json/.exec(request.url ?? '') ?? [];
        if (component === undefined) return next();
        return void response.setHeader('content-type', 'application/json').end(speechOf(component));
      });
    },
    generateBundle() {
      for (const component of readdirSync(path.join(root, 'src')).filter((name) => /^[A-Z]/.test(name)))
        this.emitFile({ type: 'asset', fileName: `speech/${component}.json`, source: speechOf(component) });
    },
  };
}
