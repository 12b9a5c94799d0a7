import type { Message } from './read-message.ts';
import type { Known } from './useCheck.ts';

/** How many messages there are, for the status. */
export function countText(known: Known | undefined): string {
  if (known !== undefined && known.checked === undefined)
    return 'The check failed: the browser’s console says why.';
  const { length } = known?.checked?.messages ?? [];
  if (length === 0) return 'No messages.';
  return length === 1 ? '1 message.' : `${length} messages.`;
}

interface MessagesProps {
  readonly messages: readonly Message[];
  /** How many there are, in words. */
  readonly count: string;
}

/** What the library says about the props, in the words of the console. */
export function Messages({ messages, count }: MessagesProps) {
  return (
    <div>
      <h2 className="workshop__heading">Messages</h2>
      {messages.length === 0 ? (
        <p>{count}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes a list without markers for none
        <ol className="workshop__list" role="list">
          {messages.map(({ text, place, what, why, fix }) => (
            <li key={text} className="workshop__item">
              <h3 className="workshop__subheading">{place}</h3>
              <dl className="playground__message">
                <dt>What happened</dt>
                <dd>{what}</dd>
                <dt>Why it matters</dt>
                <dd>{why}</dd>
                <dt>What to do</dt>
                <dd>{fix}</dd>
              </dl>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
