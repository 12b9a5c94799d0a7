import { useEffect, useMemo, useRef } from 'react';
import { elementOf } from './props.ts';
import type { PlaygroundState } from './state.ts';
import { useTools } from './tools.ts';

/** The part as readers get it, in a place with a language, a direction and a width of its own. */
export function Result({ state }: { readonly state: PlaygroundState }) {
  const { announce } = useTools();
  const place = useRef<HTMLDivElement>(null);
  const element = useMemo(() => elementOf(state), [state]);

  // A link that is followed would take everything that has been typed away.
  useEffect(() => {
    const root = place.current;
    const stay = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null) return;
      event.preventDefault();
      announce(
        `This link leads to ${link.getAttribute('href') ?? 'nowhere'}. The playground doesn’t follow it.`,
      );
    };
    root?.addEventListener('click', stay);
    return () => root?.removeEventListener('click', stay);
  }, [announce]);

  return (
    <div>
      <h2 className="workshop__heading">Result</h2>
      <div
        className="playground__place"
        lang={state.lang}
        dir={state.dir}
        data-width={state.width}
        ref={place}
      >
        {element}
      </div>
    </div>
  );
}
