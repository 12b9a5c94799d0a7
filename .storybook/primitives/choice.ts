import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

// Storage may be refused: the choice then holds until the page is left.
const kept = new Map<string, string>();

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? kept.get(key) ?? '';
  } catch {
    return kept.get(key) ?? '';
  }
}

function write(key: string, value: string): void {
  kept.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // Said above.
  }
  for (const changed of listeners) changed();
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  addEventListener('storage', changed);
  return () => {
    listeners.delete(changed);
    removeEventListener('storage', changed);
  };
}

/** A choice of the reader's that every block on every page shares, now and on the next visit. */
export function useChoice(key: string): readonly [string, (value: string) => void] {
  const chosen = useSyncExternalStore(subscribe, () => read(key));
  return [chosen, (value) => write(key, value)];
}
