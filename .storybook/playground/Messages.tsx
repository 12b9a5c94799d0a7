import { count } from '../../src/cli/count.ts';
import type { Message } from './read-message.ts';
import type { Known } from './useCheck.ts';

/**
 * How many messages there are, for the status.
 *
 * @param known What the last check found; `undefined` before the first.
 */
export function countText(known: Known | undefined): string {
  if (known === undefined)
    return 'Not checked yet: change something, and the library’s messages appear here.';
  if (known.checked === undefined) return 'The check failed: the browser’s console says why.';
  const { length } = known.checked.messages;
  return length === 0 ? 'No messages.' : `${count(length, 'message')}.`;
}

interface MessagesProps {
  readonly messages: readonly Message[];
  /** How many there are, in words. */
  readonly words: string;
}

/** What the library says about the props, in the words of the console. */
export function Messages({ messages, words }: MessagesProps) {
  return (
    <div>
      <h2 className="workshop__heading">Messages</h2>
      {messages.length === 0 ? (
        <p>{words}</p>
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
