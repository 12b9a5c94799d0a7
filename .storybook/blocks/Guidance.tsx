import type { ReactNode } from 'react';
import { Block } from './Block.tsx';
import { LiveStory, type Of, useStory } from './story.tsx';

/** What to do beside what not to do: `<Do>` and `<Dont>` in pairs. */
export function Guidance({ children }: { readonly children: ReactNode }) {
  return <Block kind="guidance">{children}</Block>;
}

interface AdviceProps {
  readonly of: Of;
  /** Why. */
  readonly children: ReactNode;
}

export function Do({ of, children }: AdviceProps) {
  return (
    <Advice of={of} kind="do">
      {children}
    </Advice>
  );
}

/** The story really fails: the rules that its parameters expect, or the words that the console holds, are told below it. */
export function Dont({ of, children }: AdviceProps) {
  const { parameters } = useStory(of);
  const { audit, says } = parameters as DontParameters;
  const rules = audit?.expect ?? [];
  return (
    <Advice of={of} kind="dont">
      {children}
      {rules.length > 0 && (
        <p className="advice-found">
          Found by{' '}
          {rules.map((rule, index) => (
            <span key={rule}>
              {index > 0 && ', '}
              <code>{rule}</code>
            </span>
          ))}
        </p>
      )}
      {says !== undefined && <p className="advice-found">The console says: “…{says}…”</p>}
    </Advice>
  );
}

/** What a story says of itself that fails on purpose. */
interface DontParameters {
  readonly audit?: { readonly expect?: readonly string[] };
  readonly says?: string;
}

function Advice({ of, kind, children }: AdviceProps & { readonly kind: 'do' | 'dont' }) {
  const story = useStory(of);
  return (
    <figure className={`advice advice-${kind}`}>
      <div className="advice-story docs-story">
        <LiveStory story={story} />
      </div>
      <figcaption className="advice-words">
        <strong className="advice-kind">{kind === 'do' ? '✓ Do' : '✗ Don’t'}</strong>
        <div>{children}</div>
      </figcaption>
    </figure>
  );
}
