import type { ReactNode } from 'react';
import promises from 'virtual:cresset-promises';
import { completeness, count, modes, momentInWords, selfTestInWords, type Summary } from 'cresset-audit';
import { Block } from './Block.tsx';
import { Commit } from './Commit.tsx';
import { reportAt, useLatestAudit, type LatestAudit as State } from './latest-audit.ts';

/** What the latest audit looked at, and what it came to. */
export function LatestAudit() {
  const audit = useLatestAudit();
  return (
    <Block kind="evidence">
      {audit.state === 'asking' ? (
        <p>Loading the latest audit …</p>
      ) : audit.state === 'there' ? (
        <Facts {...audit.summary} />
      ) : (
        <NoAudit state={audit.state} />
      )}
    </Block>
  );
}

function Facts({ run, rules, components }: Summary) {
  return (
    <>
      <p>
        <strong>{completeness({ run })}</strong> {run.because.join(' ')}
      </p>
      <dl className="evidence-terms">
        <Term name="When">
          {momentInWords(run.startedAt)}, at commit <Commit id={run.commit} />
        </Term>
        <Term name="Tools">
          {run.browser.name} {run.browser.version}, {run.axe.name} {run.axe.version},{' '}
          {count(Object.keys(rules).length, 'rule')}
        </Term>
        <Term name="What was judged">
          {count(run.stories, 'story', 'stories')} of{' '}
          {count(components.length, 'component or page', 'components and pages')}, in{' '}
          {count(run.modes.length, 'mode')}
        </Term>
        <Term name="Stories that show what not to do">{run.onPurpose}: no evidence for their components</Term>
        <Term name="The audit’s test of itself">{selfTestInWords(run.selfTest)}</Term>
      </dl>
      <p className="evidence-links">
        <ReportLink>The whole report</ReportLink>
        <ReportLink to="untested">What it did not test</ReportLink>
        <ReportLink to="matrix">Every criterion and component</ReportLink>
        <ReportLink to="purpose">What is wrong on purpose</ReportLink>
      </p>
    </>
  );
}

/** Says that there are no results, and how to have some. */
export function NoAudit({ state }: Pick<State, 'state'>) {
  return (
    <p className="evidence-note">
      <strong>
        {state === 'none'
          ? 'No audit of these stories is here, so this page has no results.'
          : 'The audit that is here can’t be read, so this page has no results.'}
      </strong>{' '}
      In a checkout, <code>npm run audit</code> judges every story; load this page again when it has ended. A
      site that is published with <code>npm run site</code> has its audit beside it.
    </p>
  );
}

/** The ways in which every story is looked at, as this version of the audit has them. */
export function AuditModes() {
  return (
    <Block kind="evidence">
      <ul className="evidence-list">
        {modes.map(({ id, name, reproduce }) => (
          <li key={id}>
            <strong>{name}</strong>. By hand: {reproduce}
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** How many promises the components make, and what stands behind them. */
export function OwnPromises() {
  const made = Object.values(promises).flat();
  const byHand = made.filter((promise) => promise.byHand !== '').length;
  const files = new Set(made.flatMap(({ tests }) => tests.map(({ file }) => file)));
  return (
    <Block kind="evidence">
      <p>
        Today there are {count(made.length, 'promise')}. {count(made.length - byHand, 'is', 'are')} proved by
        tests, in {count(files.size, 'file')}; {count(byHand, 'needs', 'need')} a person.
      </p>
    </Block>
  );
}

/** A link out of Storybook to a place in the report of the latest audit. */
export function ReportLink({ to, children }: { readonly to?: string; readonly children: ReactNode }) {
  return (
    <a className="block-link" href={reportAt(to)} target="_top">
      {children}
    </a>
  );
}

/** A term of a list in a block, and what it is. */
export function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
