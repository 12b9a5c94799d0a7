import type { ReactNode } from 'react';
import type { Message } from './read-message.ts';
import { useTools } from './tools.ts';

interface Described {
  /** Shows what the library says about a field, in its own words. */
  readonly problems: ReactNode;
  /** What describes the field: its problems first, then its hint. */
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
}

/**
 * What describes a field.
 *
 * @param place The prop as messages call it, `ThreatCard.title`; `undefined` for an entry of a list, which messages
 * don't tell from its neighbours.
 * @param isDeep Whether what is said about parts of it counts, too.
 */
export function useDescription(
  id: string,
  place: string | undefined,
  hint: string | undefined,
  isDeep = false,
): Described {
  const { messages } = useTools();
  const own = messages.filter(
    (message) =>
      place !== undefined && (message.place === place || (isDeep && message.place.startsWith(`${place}.`))),
  );
  const ids = [own.length > 0 && `${id}-problem`, hint !== undefined && `${id}-hint`].filter(Boolean);
  return {
    problems: own.length > 0 && <Problems id={`${id}-problem`} messages={own} />,
    describedBy: ids.length > 0 ? ids.join(' ') : undefined,
    isInvalid: own.length > 0,
  };
}

function Problems({ id, messages }: { readonly id: string; readonly messages: readonly Message[] }) {
  return (
    <div className="workshop__problem" id={id}>
      {messages.map(({ text, what, fix }) => (
        <p key={text}>
          {what} {fix}
        </p>
      ))}
    </div>
  );
}

export function Hint({ id, hint }: { readonly id: string; readonly hint: string | undefined }) {
  return (
    hint !== undefined && (
      <p className="workshop__hint" id={`${id}-hint`}>
        {hint}
      </p>
    )
  );
}
