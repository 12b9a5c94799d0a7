import { DocsContext } from '@storybook/addon-docs/blocks';
import { type ReactElement, type ReactNode, useContext, useEffect, useState } from 'react';
import type { PreparedStory } from 'storybook/internal/types';
import { templateExample, type TemplateLanguage } from '../../scripts/templates/example.ts';
import { useChoice } from '../primitives/choice.ts';
import { CopyButton } from './CopyButton.tsx';
import { jsxSource } from './jsx-source.ts';
import { exampleOf, published } from './published.ts';
import { siteFunctions } from './site-functions.ts';
import { Tabs } from './Tabs.tsx';

/** The tabs of templates, and the language of each. A theme of WordPress calls the functions of the plugin, which are PHP. */
const templates = {
  'Jinja or Nunjucks': 'jinja',
  'Twig': 'twig',
  'Drupal': 'drupal',
  'Hugo': 'hugo',
  'PHP': 'php',
  'WordPress': 'php',
} as const satisfies Readonly<Record<string, TemplateLanguage>>;

/** The code of a story in the forms that sites are written in. The reader’s choice is remembered for every example. */
export function Code({ story }: { readonly story: PreparedStory }) {
  const [chosen, choose] = useChoice('cresset-code');
  return (
    <Tabs
      label={`Code of ${story.name}`}
      chosen={chosen}
      onChoose={choose}
      tabs={[
        { name: 'JSX', panel: <Jsx story={story} /> },
        { name: 'HTML', panel: <Html key={story.id} story={story} /> },
        { name: 'JSON', panel: <Json key={story.id} story={story} /> },
        ...Object.entries(templates).map(([name, language]) => ({
          name,
          panel: <Template key={`${story.id} ${name}`} story={story} name={name} language={language} />,
        })),
      ]}
    />
  );
}

/** The code of a story as JSX. */
export function Jsx({ story, what = 'JSX' }: { readonly story: PreparedStory; readonly what?: string }) {
  const context = useContext(DocsContext);
  const storyContext = context.getStoryContext(story);
  // Without decorators, as the published HTML is. The context is complete but for what a running test has, and React's
  // renderer gives an element: Storybook's types can say neither.
  const given = storyContext as Parameters<typeof story.originalStoryFn>[1];
  const element = story.originalStoryFn(given.args, given) as ReactElement;
  return <Answer what={what} story={story} answer={jsxOf(element)} />;
}

/** One story whose JSX can't be written must not take the whole page away. */
function jsxOf(element: ReactElement): Answered<string> {
  try {
    return { state: 'here', value: jsxSource(element, siteFunctions) };
  } catch (error) {
    return { state: 'failed', why: String(error) };
  }
}

function Html({ story }: { readonly story: PreparedStory }) {
  const code = useAnswer(async () => {
    const example = await exampleOf(story);
    return example && published(example.file);
  });
  return <Answer what="HTML" story={story} answer={code} />;
}

/** What the tests of the templates render, to the byte. */
function Template({
  story,
  name,
  language,
}: {
  readonly story: PreparedStory;
  readonly name: string;
  readonly language: TemplateLanguage;
}) {
  const code = useAnswer(async () => {
    const example = await exampleOf(story);
    return example?.component && example.props && example.withoutProps.length === 0
      ? templateExample(language, example.component, example.props)
      : undefined;
  });
  return <Answer what={name} story={story} answer={code} />;
}

function Json({ story }: { readonly story: PreparedStory }) {
  const found = useAnswer(async () => {
    const example = await exampleOf(story);
    if (example === undefined) return undefined;
    return {
      code: example.props === null ? undefined : `${JSON.stringify(example.props, null, 2)}\n`,
      without: example.withoutProps,
    };
  });
  if (found.state === 'here' && found.value !== undefined) {
    const { code, without } = found.value;
    if (code === undefined) {
      return <p className="code-note">A whole page has no props: see its HTML, or its parts one by one.</p>;
    }
    return (
      <Listing what="JSON" story={story} code={code}>
        {without.map(({ prop, what }) => (
          <p key={prop} className="code-note">
            Left out because JSON can’t hold it: <code>{prop}</code>, {what}.
          </p>
        ))}
      </Listing>
    );
  }
  return (
    <Answer
      what="JSON"
      story={story}
      answer={found.state === 'here' ? { ...found, value: undefined } : found}
    />
  );
}

interface ListingProps {
  readonly what: string;
  readonly story: PreparedStory;
  readonly code: string;
  readonly children?: ReactNode;
}

function Listing({ what, story, code, children }: ListingProps) {
  return (
    <>
      <CopyButton what={what} words={code} />
      {children}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and a keyboard has to reach that */}
      <section tabIndex={0} dir="ltr" aria-label={`${what} of ${story.name}`} className="code-lines">
        <pre>
          <code>{code}</code>
        </pre>
      </section>
    </>
  );
}

type Answered<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly why: string }
  | { readonly state: 'here'; readonly value: T };

function Answer({
  what,
  story,
  answer,
}: {
  readonly what: string;
  readonly story: PreparedStory;
  readonly answer: Answered<string | undefined>;
}) {
  if (answer.state === 'waiting') return <p className="code-note">Loading the {what}.</p>;
  if (answer.state === 'failed') return <p className="code-note">{answer.why}</p>;
  if (answer.value === undefined) return <p className="code-note">This story is not published as {what}.</p>;
  return <Listing what={what} story={story} code={answer.value} />;
}

/** What a question comes to that is asked once, when the part of the page that asks it is shown. */
function useAnswer<T>(ask: () => Promise<T>): Answered<T> {
  const [answer, setAnswer] = useState<Answered<T>>({ state: 'waiting' });
  const [asked] = useState(() => ask);
  useEffect(() => {
    let gone = false;
    const wait = async () => {
      let outcome: Answered<T>;
      try {
        outcome = { state: 'here', value: await asked() };
      } catch (error) {
        outcome = { state: 'failed', why: String(error) };
      }
      if (!gone) setAnswer(outcome);
    };
    void wait();
    return () => {
      gone = true;
    };
  }, [asked]);
  return answer;
}
