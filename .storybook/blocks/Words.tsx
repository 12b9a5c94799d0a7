import { Fragment } from 'react';

/** Words from a comment or the changelog, in which code stands between backticks. */
export function Words({ text }: { readonly text: string }) {
  return text
    .split('`')
    .map((part, index) => <Fragment key={index}>{index % 2 === 0 ? part : <code>{part}</code>}</Fragment>);
}
