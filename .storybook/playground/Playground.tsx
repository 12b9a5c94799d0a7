import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { addressOf, codeInAddress, outerWindow } from '../primitives/address.ts';
import { Button } from '../primitives/Button.tsx';
import { copyText } from '../primitives/clipboard.ts';
import { useSettled } from '../primitives/useSettled.ts';
import { Code, type CodeKind } from './Code.tsx';
import { type ComponentName, componentNames, components } from './components.ts';
import { Editors } from './Editor.tsx';
import { languages } from './languages.ts';
import { decodeState, encodeState, nameInAddress } from './link.ts';
import type { Message } from './read-message.ts';
import { countText, Messages } from './Messages.tsx';
import { Result } from './Result.tsx';
import { Choices } from './simple-editors.tsx';
import {
  isValues,
  type PlaygroundState,
  startOf,
  startState,
  widths,
  withLanguage,
  withValueAt,
} from './state.ts';
import { ToolsContext } from './tools.ts';
import { useCheck } from './useCheck.ts';
import { useIsTall } from './useIsTall.ts';
import '../workshop/workshop.css';
import './playground.css';

const none: readonly Message[] = [];

/** A place to try a component: its props in words, the result, what the library says, and the code to take away. */
export function Playground() {
  const [state, setState] = useState(startState);
  const [done, setDone] = useState('');

  const change = useCallback((next: (before: PlaygroundState) => PlaygroundState) => {
    setState(next);
    setDone('');
  }, []);

  useStateInAddress(state, setState, setDone);

  const [kind, setKind] = useState<CodeKind>('jsx');
  // To look at the page needs no check, which loads what a server needs.
  const isAsked = state !== startState || kind !== 'jsx';
  const known = useCheck(state, isAsked);
  const isAwaited = isAsked && known?.state !== state;
  const count = isAwaited ? 'Checking …' : countText(known);
  // A reader who types hears what comes of it, and not each time that it is awaited.
  const isQuiet = isAwaited && done === '';
  const status = useSettled(isQuiet ? '' : [done, count].filter((part) => part !== '').join(' '), 400);
  const results = useRef<HTMLElement>(null);
  const isTall = useIsTall(results);
  const { component, values, lang } = state;
  const { fields, breaks } = components[component];
  const messages = known?.checked?.messages ?? none;
  const tools = useMemo(() => ({ lang, messages, announce: setDone }), [lang, messages]);

  const copyLink = async () => {
    const address = addressOf(nameInAddress, await encodeState(state));
    setDone(await copyText('the link', address));
  };

  return (
    <ToolsContext value={tools}>
      <main className="workshop">
        <div className="playground__layout">
          <div className="playground__controls">
            <h1 className="workshop__title">Playground</h1>
            <p>Fill a component with your own words, break it, and copy the code.</p>
            <section className="workshop__section" aria-labelledby="playground-component">
              <h2 className="workshop__heading" id="playground-component">
                Component
              </h2>
              <div className="workshop__field">
                <label className="workshop__label" htmlFor="playground-name">
                  Component to try
                </label>
                <p className="workshop__hint" id="playground-name-hint">
                  Below are the fields of its props.
                </p>
                <select
                  className="workshop__input"
                  id="playground-name"
                  value={component}
                  // The options are these names.
                  onChange={({ target }) => change(() => startOf(target.value as ComponentName))}
                  aria-describedby="playground-name-hint"
                >
                  {componentNames.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </div>
              <div className="workshop__buttons">
                <Button
                  label="Start again"
                  onPress={() => {
                    setState(startOf(component));
                    setDone(`${component} was reset.`);
                  }}
                />
                <Button label="Copy link" onPress={copyLink} />
              </div>
            </section>
            <section className="workshop__section" aria-labelledby="playground-place">
              <h2 className="workshop__heading" id="playground-place">
                Context
              </h2>
              <PlaceEditor state={state} onChange={change} />
            </section>
            <section className="workshop__section" aria-labelledby="playground-break">
              <h2 className="workshop__heading" id="playground-break">
                Break it
              </h2>
              <p className="workshop__hint">
                Each button sends data that an editor or a content system may send by mistake. See what
                readers get, and what the library says.
              </p>
              <div className="workshop__buttons">
                {breaks.map(({ label, at, value }) => (
                  <Button
                    key={label}
                    label={label}
                    onPress={() => {
                      const next = withValueAt(values, at, value);
                      if (isValues(next)) change((before) => ({ ...before, values: next }));
                    }}
                  />
                ))}
              </div>
            </section>
            <section className="workshop__section" aria-labelledby="playground-props">
              <h2 className="workshop__heading" id="playground-props">
                Props
              </h2>
              <Editors
                key={component}
                fields={fields}
                id="playground"
                place={component}
                values={values}
                onChange={(next) => change((before) => ({ ...before, values: next }))}
              />
            </section>
          </div>
          <section
            className="playground__results"
            aria-label="Result and messages"
            data-tall={isTall || undefined}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- only what has the focus scrolls by keyboard
            tabIndex={isTall ? 0 : undefined}
            ref={results}
          >
            <output className="workshop__status">
              {isQuiet ? <span aria-hidden="true">{count}</span> : status}
            </output>
            <Result state={state} />
            <Messages messages={messages} words={count} />
          </section>
        </div>
        <Code state={state} known={known} kind={kind} onKind={setKind} />
      </main>
    </ToolsContext>
  );
}

interface PlaceEditorProps {
  readonly state: PlaygroundState;
  readonly onChange: (next: (before: PlaygroundState) => PlaygroundState) => void;
}

const directions = { ltr: 'Left to right', rtl: 'Right to left' };
const languageNames = Object.fromEntries(
  Object.entries(languages).map(([tag, { name }]) => [tag, name]),
  // The names of the entries, which the type of `fromEntries` forgets.
) as Record<keyof typeof languages, string>;

function PlaceEditor({ state, onChange }: PlaceEditorProps) {
  return (
    <>
      <Choices
        id="playground-lang"
        label="Language of the page"
        options={languageNames}
        chosen={state.lang}
        onChoose={(lang) => onChange((before) => withLanguage(before, lang))}
      />
      <Choices
        id="playground-dir"
        label="Direction"
        options={directions}
        chosen={state.dir}
        onChoose={(dir) => onChange((before) => ({ ...before, dir }))}
      />
      <Choices
        id="playground-width"
        label="Width"
        options={widths}
        chosen={state.width}
        onChoose={(width) => onChange((before) => ({ ...before, width }))}
      />
    </>
  );
}

/** Keeps the state in the address, and opens the one that a link brings, now and whenever the address changes. */
function useStateInAddress(
  state: PlaygroundState,
  onState: (state: PlaygroundState) => void,
  onDone: (sentence: string) => void,
): void {
  const settled = useSettled(state, 500);

  useEffect(() => {
    let gone = false;
    const open = async () => {
      const code = codeInAddress(nameInAddress);
      if (code === undefined) return;
      try {
        const opened = await decodeState(code);
        if (gone) return;
        onState(opened);
        onDone(`${opened.component} was opened from the link.`);
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

  useEffect(() => {
    if (settled === startState) return undefined;
    let gone = false;
    const write = async () => {
      const address = addressOf(nameInAddress, await encodeState(settled));
      const { history } = outerWindow();
      if (!gone) history.replaceState(history.state, '', address);
    };
    void write();
    return () => {
      gone = true;
    };
  }, [settled]);
}
