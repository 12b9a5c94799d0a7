import { useSyncExternalStore } from 'react';
import { summaryFile, type Summary } from 'cresset-audit';

/** Beside the pages, wherever these are: Storybook while it runs and the published site both have it there. */
const folder = './audit/';

/** What is known of the latest audit: it is being asked for, there is none, there is one, or the answer makes no sense. */
export type LatestAudit =
  | { readonly state: 'asking' }
  | { readonly state: 'none' }
  | { readonly state: 'there'; readonly summary: Summary }
  | { readonly state: 'unreadable' };

let latest: LatestAudit = { state: 'asking' };
let asked = false;
const listeners = new Set<() => void>();

async function ask(): Promise<LatestAudit> {
  const response = await fetch(`${folder}${summaryFile}`);
  // Our own audit wrote it, or it is null.
  const summary = (await response.json()) as Summary | null;
  if (summary === null) return { state: 'none' };
  return summary.schema === 1 ? { state: 'there', summary } : { state: 'unreadable' };
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  if (!asked) {
    asked = true;
    void ask()
      .catch((): LatestAudit => ({ state: 'unreadable' }))
      .then((answer) => {
        latest = answer;
        for (const listener of listeners) listener();
        return undefined;
      });
  }
  return () => listeners.delete(changed);
}

/** The latest audit of these stories, fetched once for all blocks of a page. */
export function useLatestAudit(): LatestAudit {
  return useSyncExternalStore(subscribe, () => latest);
}

/** The address of the audit’s report, or of a place in it; before a “#” there may be what it is searched for. */
export const reportAt = (place = ''): string =>
  `${folder}index.html${place === '' || place.startsWith('?') ? '' : '#'}${place}`;
