import { useState } from 'react';
import { addressOf } from '../primitives/address.ts';
import { Button } from '../primitives/Button.tsx';
import { copyText } from '../primitives/clipboard.ts';
import type { CheckedTheme } from './checked-theme.ts';
import { encodeState } from './link.ts';
import { isJson, type Json, type WorkshopState } from './state.ts';

interface TakeAwayProps {
  readonly state: WorkshopState;
  readonly checked: CheckedTheme;
  /** Says what was done, where everybody hears it. */
  readonly onDone: (sentence: string) => void;
}

/** Hands a text to the browser as a file. */
function download(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** What the theme calls itself, wherever it came from. */
function nameOf(theme: Json): string {
  const { $extensions: extensions } = theme;
  const own = isJson(extensions) ? extensions['cresset'] : undefined;
  const name = isJson(own) ? own['name'] : undefined;
  return typeof name === 'string' ? name : '';
}

/** A name that every file system takes. */
function fileName(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '') || 'theme'
  );
}

/** The theme as files, and the state of this page as a link. */
export function TakeAway({ state, checked, onDone }: TakeAwayProps) {
  const [link, setLink] = useState('');
  const json = JSON.stringify(checked.theme, null, 2);
  const name = fileName(nameOf(checked.theme));

  const copy = async (what: string, text: string) => onDone(await copyText(what, text));
  const save = (ending: string, type: string, content: string) => {
    download(`${name}.${ending}`, type, content);
    onDone(`${name}.${ending} downloaded.`);
  };
  const copyLink = async () => {
    const address = addressOf('theme', await encodeState(state));
    setLink(address);
    await copy('the link', address);
  };

  const { css } = checked;
  return (
    <section className="workshop__section" aria-labelledby="workshop-take">
      <h2 className="workshop__heading" id="workshop-take">
        Download or copy
      </h2>
      {css === undefined ? (
        <p>
          No style sheet is made while a finding of level AA is left: somebody could not read the page. The
          JSON and the link keep your work.
        </p>
      ) : (
        <div className="workshop__buttons">
          <Button label="Download CSS" onPress={() => save('css', 'text/css', css)} />
          <Button label="Copy CSS" onPress={() => copy('the CSS', css)} />
        </div>
      )}
      <div className="workshop__buttons">
        <Button label="Download JSON" onPress={() => save('json', 'application/json', json)} />
        <Button label="Copy JSON" onPress={() => copy('the JSON', json)} />
        <Button label="Copy link" onPress={copyLink} />
      </div>
      {link !== '' && (
        <div className="workshop__field">
          <label className="workshop__label" htmlFor="workshop-address">
            Link to this theme as it was copied
          </label>
          <input className="workshop__input" id="workshop-address" readOnly value={link} />
        </div>
      )}
    </section>
  );
}
