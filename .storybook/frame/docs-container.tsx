import './docs.css';
import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { dressDocument, dressFor, type Globals } from '../toolbar/dress-document.ts';
import { storybookTheme } from './storybook-theme.ts';
import { OnThisPage } from './OnThisPage.tsx';
import { themes } from '../toolbar/toolbar.ts';

const prefersDark = '(prefers-color-scheme: dark)';

function onPreference(changed: () => void): () => void {
  const list = matchMedia(prefersDark);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}

function globalsOf(context: DocsContainerProps['context']): Globals {
  try {
    return context.getStoryContext(context.storyById()).globals;
  } catch {
    // A page of prose belongs to no story.
    return {};
  }
}

/** The frame of a documentation page, as light or dark as the stories on it. */
export function ThemedDocsContainer({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const [globals, setGlobals] = useState(() => globalsOf(context));
  const systemIsDark = useSyncExternalStore(onPreference, () => matchMedia(prefersDark).matches);
  const page = useRef<HTMLElement>(null);
  const asked = globals['scheme'];
  const scheme = asked === 'light' || asked === 'dark' ? asked : systemIsDark ? 'dark' : 'light';

  useEffect(() => {
    const update = (changed: { globals: Globals }) => {
      setGlobals(changed.globals);
      // A page of prose has no story that would do it.
      dressDocument(document, dressFor(changed.globals, themes));
    };
    context.channel.on(GLOBALS_UPDATED, update);
    return () => context.channel.off(GLOBALS_UPDATED, update);
  }, [context.channel]);

  return (
    <DocsContainer context={context} theme={storybookTheme(scheme)}>
      <OnThisPage of={page} />
      {/* Storybook’s own parts have no main landmark. The attribute tells when a change of colours has arrived. */}
      <main data-scheme={scheme} ref={page}>
        {children}
      </main>
    </DocsContainer>
  );
}
