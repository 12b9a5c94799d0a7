import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { codeInAddress, outerWindow } from '../primitives/address.ts';
import { Colours } from './Colours.tsx';
import { Findings } from './Findings.tsx';
import { countText, checkedTheme, repairs } from './checked-theme.ts';
import { decodeState } from './link.ts';
import { Moved, movedText } from './Moved.tsx';
import { Previews } from './Previews.tsx';
import { Start } from './Start.tsx';
import { describe, startState, withChange, withoutChange, type WorkshopState } from './state.ts';
import { TakeAway } from './TakeAway.tsx';
import { useSettled } from '../primitives/useSettled.ts';
import './workshop.css';

/** A place to make a theme: what goes in, what is wrong with it, how it looks in four palettes, and what comes out. */
export function ThemeWorkshop() {
  const [state, setState] = useState(startState);
  const [done, setDone] = useState('');

  const change = useCallback((next: (before: WorkshopState) => WorkshopState) => {
    setState(next);
    setDone('');
  }, []);

  useStateFromAddress(setState, setDone);

  // Typing goes first: the check and the previews follow as soon as there is time.
  const deferred = useDeferredValue(state);
  const described = useMemo(() => describe(deferred), [deferred]);
  const current = useMemo(
    () => (described.theme === undefined ? undefined : checkedTheme(described.theme)),
    [described.theme],
  );
  const [last, setLast] = useState(() => checkedTheme(describe(startState).theme ?? {}));
  // While a colour is half typed there is no theme, and the last one stays in view.
  if (current !== undefined && current !== last) setLast(current);
  const checked = current ?? last;
  const rows = useMemo(
    () => repairs(checked.findings, deferred.changes),
    [checked.findings, deferred.changes],
  );

  const count =
    current === undefined
      ? 'What you typed can’t be used yet. Everything below shows the last theme that could.'
      : countText(current.findings);
  const status = useSettled(
    [done, movedText(described.notes), count].filter((part) => part !== '').join(' '),
    400,
  );

  return (
    <main className="workshop">
      <div className="workshop__layout">
        <div className="workshop__controls">
          <h1 className="workshop__title">Theme workshop</h1>
          <p>
            Type your colours, see them in four palettes, correct what is hard to read, and download a style
            sheet whose contrast was checked.
          </p>
          <output className="workshop__status">{status}</output>
          <Start
            state={state}
            problems={described.problems}
            onChange={(part) => change((before) => ({ ...before, ...part }))}
          />
          <Moved notes={described.notes} checked={checked} state={deferred} />
          <Findings
            checked={checked}
            repairs={rows}
            onUse={(path, value) => change((before) => withChange(before, path, value))}
            onTakeBack={(path) => change((before) => withoutChange(before, path))}
          />
          <TakeAway state={state} checked={checked} onDone={setDone} />
          <Colours
            checked={checked}
            changes={state.changes}
            onChange={(path, value) => change((before) => withChange(before, path, value))}
          />
        </div>
        <Previews css={checked.previewCss} />
      </div>
    </main>
  );
}

/** Opens the theme that a link brings, now and whenever the address changes. */
function useStateFromAddress(
  onState: (state: WorkshopState) => void,
  onDone: (sentence: string) => void,
): void {
  useEffect(() => {
    let gone = false;
    const open = async () => {
      const code = codeInAddress('theme');
      if (code === undefined) return;
      try {
        const state = await decodeState(code);
        if (gone) return;
        onState(state);
        onDone('The theme of the link was opened.');
      } catch (error) {
        if (!gone) onDone(error instanceof Error ? error.message : String(error));
      }
    };
    const listen = () => void open();
    const outer = outerWindow();
    listen();
    outer.addEventListener('hashchange', listen);
    return () => {
      gone = true;
      outer.removeEventListener('hashchange', listen);
    };
  }, [onState, onDone]);
}
