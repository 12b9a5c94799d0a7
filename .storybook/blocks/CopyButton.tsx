import { useState } from 'react';
import { isCopied } from '../primitives/clipboard.ts';

/** A press of this button copies the words; what came of it is told in sight and to screen readers. */
export function CopyButton({ what, words }: { readonly what: string; readonly words: string | undefined }) {
  const [message, setMessage] = useState('');
  const copy = async () => {
    setMessage('');
    const done = await isCopied(words ?? '');
    setMessage(done ? 'Copied' : 'Your browser refused to copy. Select the code and copy it yourself.');
  };
  return (
    <div className="code-copy">
      <button type="button" className="block-button" disabled={words === undefined} onClick={copy}>
        Copy {what}
      </button>
      <output className="code-copied">{message}</output>
    </div>
  );
}
