import { useEffect, useState } from 'react';
import { count } from 'cresset-audit';
import type { Speech } from '../build/speech.ts';
import { Block } from './Block.tsx';
import { Closed } from './Closed.tsx';
import { Commit } from './Commit.tsx';

const byMachine = [
  { browser: 'firefox', name: 'Orca, Firefox' },
  { browser: 'chromium', name: 'Orca, Chromium' },
];
const byHand = ['NVDA', 'JAWS', 'VoiceOver', 'TalkBack'] as const;

/** What somebody with a screen reader does to fill a column. */
const steps = [
  'Open the component’s first story and its fullest one, each in a window of its own: “Open canvas in new tab”.',
  'Read each from its top to its end, without pausing.',
  'Read it line by line, with the down arrow or a swipe.',
  'Go through it by headings, then by links, lists and landmarks.',
  'Tab through it, and stop at its last link.',
  'Write down what was heard, in the reader’s words, and “(nothing was said)” where nothing was.',
];

/**
 * What screen readers say of a component: a column for each, empty where nobody has read; the words of each story, closed
 * until they are asked for; and how to fill a column.
 *
 * @param component Its name: “ThreatCard”.
 */
export function ScreenReaders({ component }: { readonly component: string }) {
  const speech = useSpeech(component);
  if (speech === undefined) return <Block kind="evidence">Loading the transcripts …</Block>;
  return (
    <Block kind="evidence speech">
      <p>
        Orca has read every story in Firefox and the first one in Chromium, with its own keyboard commands, on
        the day that each transcript gives. This is what it said, word for word. It is one screen reader on
        one system: others may say something else.
      </p>
      <Columns speech={speech} />
      <Closed id="spoken-words" title={`The words of ${count(storiesOf(speech).length, 'story', 'stories')}`}>
        {storiesOf(speech).map((name) => (
          <Words key={name} name={name} speech={speech} />
        ))}
      </Closed>
      <Closed id="fill-a-column" title="How to fill an empty column, in ten minutes">
        <ol className="evidence-list">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          Write it into <code>tests/by-hand/{component}.yaml</code>. You may leave out who you are. An entry
          counts until the component’s HTML changes. From then on the column says “for older HTML”.
        </p>
        <pre className="speech-words">{sampleOf(speech.html)}</pre>
      </Closed>
    </Block>
  );
}

function Columns({ speech }: { readonly speech: Speech }) {
  return (
    <div className="speech-table">
      <table>
        <thead>
          <tr>
            {[...byMachine.map(({ name }) => name), ...byHand].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {byMachine.map(({ browser }) => (
              <td key={browser}>{inWords(speech, browser)}</td>
            ))}
            {byHand.map((reader) => (
              <td key={reader}>
                <ByHand speech={speech} reader={reader} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function inWords({ transcripts }: Speech, browser: string): string {
  const own = transcripts.filter((transcript) => transcript.browser === browser);
  if (own.length === 0) return 'Not tested';
  const versions = [...new Set(own.map((transcript) => transcript.versions))].join('; ');
  const latest = own
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  return `${count(own.length, 'story', 'stories')}, ${versions}, last accepted on ${latest}`;
}

function ByHand({ speech, reader }: { readonly speech: Speech; readonly reader: (typeof byHand)[number] }) {
  const own = speech.byHand.filter((heard) => heard.reader === reader);
  if (own.length === 0) return 'Not tested yet';
  return own.map(({ version, browser, date, commit, who, stale, steps: taken }) => (
    <details key={`${date}${browser}`}>
      <summary>
        {reader} {version}, {browser}, {date}
        {stale && '; for older HTML'}
      </summary>
      <p>
        At commit <Commit id={commit} />
        {who !== undefined && `, by ${who}`}
      </p>
      <dl>
        {taken.map(({ step, heard }) => (
          <div key={step}>
            <dt>{step}</dt>
            <dd className="speech-words">{heard}</dd>
          </div>
        ))}
      </dl>
    </details>
  ));
}

/** The words of a story: those of a second browser only where they differ. */
function Words({ name, speech }: { readonly name: string; readonly speech: Speech }) {
  const [first, ...others] = speech.transcripts
    .filter((transcript) => transcript.name === name)
    .toSorted((one, other) => other.browser.localeCompare(one.browser));
  if (first === undefined) return undefined;
  return (
    <details className="evidence-criterion">
      <summary>{first.story.replace(/^\w+: /, '')}</summary>
      <Readings {...first} />
      {others.map((other) =>
        JSON.stringify(other.readings) === JSON.stringify(first.readings) ? (
          <p key={other.browser}>{other.versions}: the same words.</p>
        ) : (
          <Readings key={other.browser} {...other} />
        ),
      )}
    </details>
  );
}

function Readings({ versions, date, readings }: Speech['transcripts'][number]) {
  return (
    <>
      <p>
        {versions}, {date}
      </p>
      <dl className="evidence-terms">
        {readings.map(({ way, presses }) => (
          <div key={way}>
            <dt>{way}</dt>
            <dd>
              {presses.length === 0 ? (
                '(no key was pressed: there is no tab stop)'
              ) : (
                <ul className="evidence-list">
                  {presses.map((said, index) => (
                    <li key={index} className="speech-words">
                      {said.join('\n') || '(nothing was said)'}
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const storiesOf = ({ transcripts }: Speech): readonly string[] => [
  ...new Set(transcripts.map(({ name }) => name)),
];

const sampleOf = (html: string): string => `- reader: NVDA
  version: 2026.3
  browser: Firefox 153, Windows 11
  date: 2026-11-29
  commit: 1a2b3c4
  html: ${html}
  who: a reader who uses NVDA every day
  steps:
    - step: Complete, from top to end
      heard: |
        heading level 3, Cyber
        link, More on cyber`;

/** The transcripts of a component, which lie beside the pages; nothing before they have come. */
function useSpeech(component: string): Speech | undefined {
  const [speech, setSpeech] = useState<Speech>();
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const response = await fetch(`./speech/${component}.json`);
      // Our own file.
      const read = (await response.json()) as Speech;
      if (isWanted) setSpeech(read);
    })();
    return () => {
      isWanted = false;
    };
  }, [component]);
  return speech;
}
