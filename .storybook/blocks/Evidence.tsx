import { AnchorMdx } from '@storybook/addon-docs/blocks';
import promises from 'virtual:cresset-promises';
import {
  cellAnchor,
  count,
  criteria,
  dayInWords,
  momentInWords,
  ruleAnchor,
  selfTestInWords,
  statusInWords,
  type Criterion,
  type Summary,
  type SummaryOfComponent,
  type SummaryOfCriterion,
} from 'cresset-audit';
import type { SpecifiedPromise } from '../../scripts/promises.ts';
import { outerWindow } from '../primitives/address.ts';
import { Block } from './Block.tsx';
import { Closed } from './Closed.tsx';
import { Commit } from './Commit.tsx';
import { useLatestAudit } from './latest-audit.ts';
import { NoAudit, ReportLink, Term } from './LatestAudit.tsx';
import { responsibleInWords } from './responsibility.ts';

/** One criterion, with all that is known of how a component was checked for it. */
interface Line extends Criterion {
  /** What the audit says; without an audit nothing. */
  readonly audited: SummaryOfCriterion | undefined;
  readonly promises: readonly SpecifiedPromise[];
}

/**
 * What the latest audit says about a component, criterion by criterion, beside the tests of its own promises. What was not
 * tested stands first. Level AAA is told of where a promise is made.
 *
 * @param component The last part of its title: “ThreatCard”.
 */
export function Evidence({ component }: { readonly component: string }) {
  const audit = useLatestAudit();
  if (audit.state === 'asking') return <Block kind="evidence">Loading the latest audit …</Block>;
  const summary = audit.state === 'there' ? audit.summary : undefined;
  const own = summary?.components.find(({ component: title }) => title.split('/').at(-1) === component);
  const made = [...(promises['every-component'] ?? []), ...(promises[component] ?? [])];
  const lines = linesOf(made, own);
  const touched = lines.filter(isTouched);
  const untouched = lines.filter((line) => !isTouched(line));
  return (
    <Block kind="evidence">
      {summary === undefined ? <NoAudit state={audit.state} /> : <Audited summary={summary} own={own} />}
      <h3>What was not tested</h3>
      <ul className="evidence-list">
        {summary?.notDone.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {own?.optOuts.map((sentence) => (
          <li key={sentence}>Left out of the audit by its story: {sentence}</li>
        ))}
        {made.some(({ byHand }) => byHand !== '') && (
          <li>
            What only a person can judge, and nobody has recorded yet:
            <ByHand made={made} />
          </li>
        )}
      </ul>
      <details className="evidence-criterion">
        <summary>
          {count(untouched.length, 'criterion', 'criteria')} of level A and AA without a test or a rule
        </summary>
        <ul className="evidence-list">
          {untouched.map(({ number, title, level }) => (
            <li key={number}>
              {number} {title} ({level}): {responsibleInWords(number)}
            </li>
          ))}
        </ul>
      </details>
      <h3>Criterion by criterion</h3>
      <p>
        The result is the audit’s. “No failure found” is not “met”: a rule judges a part of a criterion, and
        of that only what a program can see.
      </p>
      <Closed
        id="criterion-by-criterion"
        title={`${count(touched.length, 'criterion', 'criteria')} with a test or a rule`}
      >
        {touched.map((line) => (
          <OneCriterion key={line.number} line={line} own={own} summary={summary} />
        ))}
      </Closed>
    </Block>
  );
}

function linesOf(made: readonly SpecifiedPromise[], own: SummaryOfComponent | undefined): readonly Line[] {
  return criteria
    .map((criterion) => ({
      ...criterion,
      audited: own?.criteria.find((status) => status.criterion === criterion.number),
      promises: made.filter((promise) => promise.criteria.includes(criterion.number)),
    }))
    .filter((line) => line.level !== 'AAA' || isTouched(line));
}

const isTouched = ({ audited, promises: made }: Line): boolean =>
  made.some(({ tests }) => tests.length > 0) || (audited !== undefined && audited.status !== 'not-tested');

function Audited({
  summary: { run },
  own,
}: {
  readonly summary: Summary;
  readonly own: SummaryOfComponent | undefined;
}) {
  return (
    <>
      {!run.complete && (
        <p className="evidence-note">
          <strong>This audit is incomplete: where it reports nothing, nothing is known.</strong>{' '}
          {run.because.join(' ')}
        </p>
      )}
      {own === undefined && (
        <p className="evidence-note">
          <strong>This component was not in the audit.</strong>
        </p>
      )}
      <p>
        Audited on {momentInWords(run.startedAt)}, at commit <Commit id={run.commit} />, in {run.browser.name}{' '}
        {run.browser.version} with {run.axe.name} {run.axe.version}:{' '}
        {count(own?.stories.length ?? 0, 'story', 'stories')} of this component, each in{' '}
        {count(run.modes.length, 'mode')}. The audit’s test of itself: {selfTestInWords(run.selfTest)}.
      </p>
      <p className="evidence-links">
        <ReportLink>The whole report</ReportLink>
        <ReportLink to="untested">What the whole audit did not test</ReportLink>
        <AnchorMdx href="?path=/docs/how-it-is-tested--docs" target="_self">
          How accessibility is tested
        </AnchorMdx>
      </p>
    </>
  );
}

function OneCriterion({
  line: { number, title, level, understanding, audited, promises: made },
  own,
  summary,
}: {
  readonly line: Line;
  readonly own: SummaryOfComponent | undefined;
  readonly summary: Summary | undefined;
}) {
  const rules = audited?.rules ?? [];
  const stories = (audited?.stories ?? []).flatMap((index) => own?.stories[index] ?? []);
  const proven = made.filter(({ tests }) => tests.length > 0);
  const result =
    audited === undefined
      ? 'no audit'
      : `${statusInWords(audited)}${audited.status === 'not-tested' ? ' by the audit' : ''}`;
  return (
    <details className="evidence-criterion" id={`evidence-${number}`} ref={openIfNamed}>
      <summary>
        <span className="evidence-name">
          {number} {title} ({level})
        </span>
        <span className="evidence-result" data-status={audited?.status ?? 'not-tested'}>
          {result}
          {proven.length > 0 && `; ${count(proven.length, 'promise')} proved by tests`}
        </span>
      </summary>
      <dl className="evidence-terms">
        <Term name="Result of the audit">
          {result}.{' '}
          {audited !== undefined && own !== undefined && (
            <InReport status={audited} level={level} component={own.component} />
          )}
        </Term>
        <Term name="Who is responsible">{responsibleInWords(number)}</Term>
        {audited?.people !== undefined && (
          <Term name="Judged by people">
            <ul className="evidence-list">
              {audited.people.map(({ result: said, did, with: tool, browser, by, on, state }) => (
                <li key={`${by} ${on} ${did}`}>
                  {state === 'stale' && 'Stale, so it no longer counts: '}
                  {said.replaceAll('-', ' ')}, said {by} on {dayInWords(on)}, with {tool} in {browser}. {did}
                </li>
              ))}
            </ul>
          </Term>
        )}
        {rules.length > 0 && (
          <Term name="Checked by rules">
            <ul className="evidence-list">
              {rules.map((id) => (
                <li key={id}>
                  <ReportLink to={ruleAnchor(id)}>
                    <code>{id}</code>
                  </ReportLink>{' '}
                  {summary?.rules[id]?.what}
                </li>
              ))}
            </ul>
          </Term>
        )}
        {stories.length > 0 && (
          <Term
            name={`In ${count(stories.length, 'story', 'stories')}, in ${count(summary?.run.modes.length ?? 0, 'mode')} each`}
          >
            <ul className="evidence-list evidence-stories">
              {stories.map(({ id, name }) => (
                <li key={id}>
                  <AnchorMdx href={`?path=/story/${id}`} target="_self">
                    {name}
                  </AnchorMdx>
                </li>
              ))}
            </ul>
          </Term>
        )}
        {proven.length > 0 && (
          <Term name="Checked by our own tests">
            <p>
              <code>npm test</code> runs them, and fails if one of them fails. This page doesn’t know how they
              ended.
            </p>
            <ul className="evidence-list">
              {proven.map(({ text, tests }) => (
                <li key={text}>
                  {text}
                  {tests.map(({ title: test, file, line }) => (
                    <span key={test} className="evidence-test">
                      “{test}”, <code>{`${file}:${line}`}</code>
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </Term>
        )}
        {made.some(({ byHand }) => byHand !== '') && (
          <Term name="To check by hand, not yet recorded">
            <ByHand made={made} />
          </Term>
        )}
        <Term name="What the criterion asks for">
          <a className="block-link" href={understanding}>
            Understanding {number}, at the W3C
          </a>
        </Term>
      </dl>
    </details>
  );
}

/** Where the report tells more: of findings all, of levels A and AA the place of the criterion and the component. */
function InReport({
  status: { criterion, status },
  level,
  component,
}: {
  readonly status: SummaryOfCriterion;
  readonly level: Criterion['level'];
  readonly component: string;
}) {
  if (status === 'failed' || status === 'review') {
    const search = new URLSearchParams({ component, criterion });
    return <ReportLink to={`?${search.toString()}#findings`}>What was found for {criterion}</ReportLink>;
  }
  if (status === 'not-tested' || level === 'AAA') return undefined;
  return <ReportLink to={cellAnchor(criterion, component)}>{criterion} in the report</ReportLink>;
}

/** The promises that a person checks, and how. */
function ByHand({ made }: { readonly made: readonly SpecifiedPromise[] }) {
  return (
    <ul className="evidence-list">
      {made
        .filter(({ byHand }) => byHand !== '')
        .map(({ text, byHand }) => (
          <li key={text}>
            {text} To check it: {byHand}.
          </li>
        ))}
    </ul>
  );
}

/** Opens the criterion that the reader’s address names: “…#evidence-2.4.4”. */
function openIfNamed(criterion: HTMLDetailsElement | null): void {
  if (criterion === null || outerWindow().location.hash !== `#${criterion.id}`) return;
  criterion.open = true;
  criterion.scrollIntoView();
}
