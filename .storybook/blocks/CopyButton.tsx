import { useState } from 'react';
import { Button } from '../primitives/Button.tsx';
import { copyText } from '../primitives/clipboard.ts';

/** Copies the words, and says whether that was allowed, to the eye and to screen readers. */
export function CopyButton({ what, words }: { readonly what: string; readonly words: string | undefined }) {
  const [message, setMessage] = useState('');
  const copy = async () => {
    setMessage('');
    setMessage(await copyText(`the ${what}`, words ?? ''));
  };
  return (
    <div className="code-copy">
      <Button label={`Copy ${what}`} disabled={words === undefined} onPress={copy} />
      <output>{message}</output>
    </div>
  );
}
