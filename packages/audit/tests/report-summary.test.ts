import { describe, expect, test } from 'vitest';
import { summaryOf, type Summary } from '../src/report/summary.ts';
import { exampleEvidence, incompleteEvidence } from '../src/evidence/example.ts';

const card = 'Components/ThreatCard';

function at(criterion: string, summary: Summary = summaryOf(exampleEvidence())) {
  const component = summary.components.find((one) => one.component === card);
  const status = component?.criteria.find((one) => one.criterion === criterion);
  return { ...status, stories: status?.stories.map((index) => component?.stories[index]?.name) };
}

describe('What an audit comes to, component by component', () => {
  test('is said of every component, for each of the 86 criteria, those of level AAA among them', () => {
    const { components } = summaryOf(exampleEvidence());
    expect(components.map(({ component }) => component)).toEqual([
      card,
      'Components/NewsTeaser',
      'Components/Dialog',
      'Pages/What we do',
    ]);
    for (const { criteria } of components) expect(criteria).toHaveLength(86);
  });

  test('names the rules that had something to judge, and the stories in which they had', () => {
    expect(at('2.4.4')).toMatchObject({
      status: 'no-failure-found',
      rules: ['axe/link-name'],
      stories: ['Default', 'A long title'],
    });
  });

  test('is “not tested”, in no story, where no rule had anything to judge', () => {
    expect(at('2.1.1')).toMatchObject({ status: 'not-tested', rules: [], stories: [] });
  });

  test('knows no story that is wrong on purpose, and no criterion by it', () => {
    const summary = summaryOf(
      exampleEvidence(({ stories }) => {
        for (const story of stories) if (story.name === 'A long title') story.expects = ['axe/list'];
      }),
    );
    expect(at('2.4.4', summary).stories).toEqual(['Default']);
    expect(summary.run).toMatchObject({ stories: 6, onPurpose: 1 });
  });

  test('says what was left out of this audit before what no audit can do, and what stories opt out of', () => {
    const { notDone, components } = summaryOf(exampleEvidence());
    expect(notDone[0]).toBe('1 story was left out.');
    expect(notDone).toContain('No screen reader, screen magnifier or voice control was used.');
    expect(components.find(({ component }) => component === 'Components/Dialog')?.optOuts).toEqual([
      'Components/Dialog, Confirm: the mode print. A dialog is not printed. Until 31 December 2026.',
      'Components/Dialog, Confirm: the rule axe/region. No reason is given. No end is given.',
    ]);
  });

  test('has what people judged at its component and criterion, stale or not', () => {
    const said = {
      did: 'Read every link aloud.',
      with: 'none',
      browser: 'Firefox 152',
      by: 'A',
      on: '2026-03-01',
    };
    const one = {
      ...said,
      component: card,
      criterion: '2.4.4',
      result: 'supports',
      commit: '8053bbb',
    } as const;
    const summary = summaryOf(
      exampleEvidence((evidence) => {
        evidence.manual = [{ ...one, until: '2027-03-01', state: 'stale', why: 'it was changed' }];
      }),
    );
    expect(at('2.4.4', summary).people).toEqual([{ ...said, result: 'supports', state: 'stale' }]);
    expect(at('2.4.3', summary).people).toBeUndefined();
    expect(at('2.4.4').people).toBeUndefined();
  });

  test('says that it is incomplete, and why', () => {
    const { run, notDone } = summaryOf(incompleteEvidence());
    expect(run.complete).toBe(false);
    expect(run.because[0]).toMatch(/interrupted/);
    expect(notDone[0]).toMatch(/1 view .* could not be judged/);
  });
});
