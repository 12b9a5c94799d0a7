import { act, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { dateWords, type DateWords } from '../dates.ts';
import { hydrated } from '../hydrated.tsx';

// React asks tests to say that they wait for it.
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

/** Brings the server's HTML to life, one story after another, and says by its name what React found to be different. */
async function hydrateAll(
  written: Readonly<Record<string, string>>,
  dates: DateWords,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const { slug, element, broken } of hydrated(dates)) {
    problems.length = 0;
    const container = document.createElement('div');
    container.innerHTML = written[slug] ?? '';
    document.querySelector('main')?.replaceChildren(container);
    const before = container.innerHTML;
    const root = await act(async () =>
      hydrateRoot(container, <StrictMode>{element}</StrictMode>, {
        onRecoverableError: (error) => problems.push(`React wrote its own HTML: ${String(error)}`),
      }),
    );
    if (container.innerHTML !== before) problems.push('React changed the HTML of the server.');
    // Development logs what is wrong with bad input, on purpose.
    found[slug] = problems.filter((problem) => !(broken && problem.includes('Cresset: ')));
    await act(async () => root.unmount());
  }
  return found;
}

Object.assign(window, { hydrateAll, dateWords });
