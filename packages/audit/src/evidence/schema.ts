import { Type, type Static } from 'typebox';

/**
 * What an audit leaves behind. Every report is made from this and from nothing else, so each of these descriptions is
 * also the reference for a program that reads `evidence.json`.
 */

const oneOf = <const Value extends string>(values: readonly Value[], description: string) =>
  Type.Unsafe<Value>(Type.String({ enum: [...values], description }));

const strings = (description: string) => Type.Array(Type.String(), { description });

const Version = Type.Object(
  {
    name: Type.String(),
    version: Type.String({ description: 'As the tool itself gives it.' }),
  },
  { additionalProperties: false },
);

const Rule = Type.Object(
  {
    id: Type.String({ description: 'Such as “axe/image-alt” or “x/contrast-pixels”.' }),
    what: Type.String({ description: 'What the rule asks for, in one sentence.' }),
    criteria: strings(
      'The success criteria of WCAG 2.2 that it tests for, such as “1.1.1”. Empty for best practice.',
    ),
    level: oneOf(['A', 'AA', 'AAA', 'best-practice'], 'The lowest level of those criteria.'),
    helpUrl: Type.Optional(
      Type.String({ description: 'Where the rule, or what it asks for, is explained.' }),
    ),
    finds: Type.Optional(
      Type.String({
        description: 'Of a rule of our own: what is wrong where it finds something, and how it knows.',
      }),
    ),
    cannotSee: Type.Optional(Type.String({ description: 'What of the same kind it does not see.' })),
    mend: Type.Optional(Type.String({ description: 'How to mend what it finds.' })),
    enabled: Type.Boolean(),
    why: Type.Optional(Type.String({ description: 'Why it is off, where it is.' })),
  },
  { additionalProperties: false },
);

const Mode = Type.Object(
  {
    id: Type.String({ description: 'As on the command line: “320-light”.' }),
    name: Type.String({ description: 'In words: “320 px wide”.' }),
    reproduce: Type.String({ description: 'What a person does to see a page in this mode.' }),
  },
  { additionalProperties: false },
);

const SelfTest = Type.Object(
  {
    planted: Type.Integer({ minimum: 0, description: 'Faults that were planted on purpose.' }),
    caught: Type.Integer({
      minimum: 0,
      description: 'Those of them found by the expected check in the expected mode.',
    }),
    controls: Type.Integer({ minimum: 0, description: 'Pages without a fault.' }),
    silent: Type.Integer({ minimum: 0, description: 'Those of them in which nothing was found.' }),
    missed: strings(
      'What went wrong with the instrument, a sentence each. Not empty: the audit is incomplete.',
    ),
  },
  { additionalProperties: false },
);

const Story = Type.Object(
  {
    id: Type.String({ description: 'Storybook’s own id.' }),
    component: Type.String({ description: 'The title in the sidebar: “Components/ThreatCard”.' }),
    name: Type.String(),
    url: Type.String({ description: 'The story alone, without Storybook’s frame.' }),
    tags: strings('Storybook’s tags; “page” means a whole page, “dont” one that shows what not to do.'),
    source: Type.Union([
      Type.Object(
        {
          file: Type.String({ description: 'From the folder where the audit was started.' }),
          line: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
        },
        { additionalProperties: false },
      ),
      Type.Null(),
    ]),
    applied: strings('Rules that had something to judge in this story, in any mode.'),
    inapplicable: strings('Rules that ran and had nothing to judge.'),
    expects: Type.Optional(
      strings(
        'Rules that have to find something in it, because it is wrong on purpose. It is no evidence for its component.',
      ),
    ),
  },
  { additionalProperties: false },
);

const Cell = Type.Object(
  {
    story: Type.String(),
    mode: Type.String(),
    state: oneOf(
      ['done', 'error', 'timeout', 'skipped', 'cached'],
      'One story in one mode. “skipped” was opted out of, with a reason; “cached” is the result of an earlier run whose sources were the same.',
    ),
    ms: Type.Number({ minimum: 0, description: 'Milliseconds, with everything around the rules.' }),
    axeMs: Type.Number({ minimum: 0, description: 'Milliseconds within axe.run alone.' }),
    error: Type.Optional(
      Type.String({ description: 'What happened, where the state is “error” or “timeout”.' }),
    ),
    reason: Type.Optional(Type.String({ description: 'Why it was skipped.' })),
  },
  { additionalProperties: false },
);

const Triage = Type.Object(
  {
    verdict: oneOf(
      ['pass', 'fail', 'not-applicable', 'accepted'],
      'What a person decided. Only a finding that needs review can pass.',
    ),
    by: Type.String(),
    on: Type.String({ description: 'The day, as YYYY-MM-DD.' }),
    note: Type.String(),
    until: Type.Optional(Type.String({ description: 'The last day on which it counts, as YYYY-MM-DD.' })),
    issue: Type.Optional(
      Type.String({ description: 'Where it is being worked on. Always there if it was accepted.' }),
    ),
    state: oneOf(['current', 'expired'], 'An expired verdict counts no more.'),
  },
  { additionalProperties: false },
);

const Finding = Type.Object(
  {
    fingerprint: Type.String({
      pattern: '^[0-9a-f]{12}$',
      description:
        'The same as long as rule, story and the roles and names down to the element are: a changed class or id does not change it.',
    }),
    check: Type.String({ description: 'The id of the rule.' }),
    criteria: strings('As of its rule.'),
    level: oneOf(['A', 'AA', 'AAA', 'best-practice'], 'As of its rule.'),
    outcome: oneOf(['failed', 'cantTell'], 'EARL’s words: “cantTell” needs a person’s review.'),
    confidence: oneOf(
      ['certain', 'measured', 'heuristic'],
      'Read from the document, measured in pixels, or a sign that a person should look.',
    ),
    impact: Type.Union([
      oneOf(['minor', 'moderate', 'serious', 'critical'], 'axe’s estimate of how much it hinders.'),
      Type.Null(),
    ]),
    summary: Type.String({ description: 'What is wrong with this element.' }),
    story: Type.String(),
    component: Type.String(),
    modes: strings('The ids of the modes in which it was found, in their order.'),
    at: Type.Object(
      {
        path: strings('Roles and names from the page down to the element: “link “More on fraud””.'),
        selector: Type.String(),
        html: Type.String({ description: 'The start of the element’s markup.' }),
      },
      { additionalProperties: false },
    ),
    crop: Type.Union([
      Type.String({ description: 'A picture of the element, outlined: “crops/….png”.' }),
      Type.Null(),
    ]),
    data: Type.Record(Type.String(), Type.Unknown(), { description: 'What the rule measured.' }),
    variations: Type.Optional(
      Type.Array(
        Type.Object(
          { mode: Type.String(), summary: Type.String(), data: Type.Record(Type.String(), Type.Unknown()) },
          { additionalProperties: false },
        ),
        {
          description:
            'The summary and the data are of the first mode. Here are those of other modes where the summary differs: another ratio in the dark.',
        },
      ),
    ),
    reproduce: Type.Object(
      { url: Type.String(), steps: strings('What a person does by hand.') },
      { additionalProperties: false },
    ),
    triage: Type.Optional(Triage),
    counts: Type.Boolean({
      description:
        'Whether it is a new failure or an open review: no, if a current verdict says that it is known, or if it is expected.',
    }),
    expected: Type.Optional(
      Type.Literal(true, {
        description: 'Its story is wrong on purpose and names this rule: neither a failure nor to review.',
      }),
    ),
  },
  { additionalProperties: false },
);

const Criterion = Type.Object(
  {
    criterion: Type.String({ description: 'Such as “1.4.3”.' }),
    component: Type.String(),
    status: oneOf(
      ['failed', 'review', 'no-failure-found', 'not-tested'],
      'Never a claim of conformance. “no-failure-found”: rules had something to judge and none failed.',
    ),
    rules: strings('The rules that had something to judge.'),
    failures: Type.Integer({ minimum: 0 }),
    reviews: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);

const OptOut = Type.Object(
  {
    story: Type.String(),
    what: Type.String({ description: 'What was left out: the story, a rule, modes, or a part of the page.' }),
    reason: Type.String({ description: 'Empty if none was given.' }),
    issue: Type.String({ description: 'Empty if none was given.' }),
    until: Type.String({ description: 'As YYYY-MM-DD; empty if none was given.' }),
    state: oneOf(['current', 'expired', 'unjustified'], 'All but “current” make the audit fail.'),
  },
  { additionalProperties: false },
);

const Coverage = Type.Object(
  {
    criteriaWithoutRule: strings(
      'Criteria of WCAG 2.2, A and AA, for which no rule ran that had anything to judge.',
    ),
    storiesLeftOut: strings('Stories outside the filters of this run.'),
    modesLeftOut: strings('Modes that this run did not use.'),
    rulesOff: strings('Rules that were not run.'),
    errorCells: Type.Integer({ minimum: 0 }),
    notDone: strings(
      'What no audit of this kind can do, a sentence each: other browsers, assistive technology, people.',
    ),
  },
  { additionalProperties: false },
);

/** What a person writes down who has judged one criterion in one component. */
export const manualFields = {
  criterion: Type.String({ pattern: '^\\d\\.\\d\\.\\d+$', description: 'Such as “2.4.4”.' }),
  result: oneOf(
    ['supports', 'partially-supports', 'does-not-support', 'not-applicable'],
    'In the words of OpenACR.',
  ),
  did: Type.String({
    pattern: '\\S[\\s\\S]{18,}\\S',
    description: 'What was done and found, in 20 characters or more.',
  }),
  with: Type.String({
    pattern: '\\S',
    description: 'The assistive technology and its version: “NVDA 2026.1”; or “none”.',
  }),
  browser: Type.String({ pattern: '\\S', description: 'The browser and its version.' }),
  steps: Type.Optional(Type.Array(Type.String(), { description: 'How to do the same again.' })),
  by: Type.String({ pattern: '\\S', description: 'Who judged.' }),
  on: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'The day, as YYYY-MM-DD.' }),
  commit: Type.String({ pattern: '^[0-9a-f]{7,40}$', description: 'The commit that was judged.' }),
};

const Manual = Type.Object(
  {
    ...manualFields,
    component: Type.String(),
    contact: Type.Optional(Type.String({ description: 'Whom a conformance report names.' })),
    until: Type.String({ description: 'The last day on which it counts, as YYYY-MM-DD.' }),
    state: oneOf(['current', 'stale'], 'What is stale counts no more.'),
    why: Type.Optional(Type.String({ description: 'Why it is stale.' })),
  },
  { additionalProperties: false },
);

export const evidenceSchema = Type.Object(
  {
    schema: Type.Literal(1),
    run: Type.Object(
      {
        startedAt: Type.String({ description: 'As ISO 8601, in UTC.' }),
        seconds: Type.Number({ minimum: 0 }),
        complete: Type.Boolean({ description: 'No: it was interrupted, or a part could not be judged.' }),
        interrupted: Type.Boolean(),
        tool: Version,
        axe: Version,
        browser: Version,
        os: Type.String(),
        commit: Type.Union([Type.String(), Type.Null()]),
        storybook: Type.Object(
          {
            from: Type.String({ description: 'A folder or an address.' }),
            version: Type.Union([Type.String(), Type.Null()]),
          },
          { additionalProperties: false },
        ),
        modes: Type.Array(Mode),
        rules: Type.Array(Rule),
        shards: Type.Integer({ minimum: 1 }),
        failOn: oneOf(['A', 'AA', 'AAA', 'best-practice', 'review'], 'What makes this run fail.'),
        selfTest: SelfTest,
      },
      { additionalProperties: false },
    ),
    stories: Type.Array(Story),
    cells: Type.Array(Cell),
    findings: Type.Array(Finding),
    criteria: Type.Array(Criterion),
    optOuts: Type.Array(OptOut),
    problems: strings(
      'Why the audit fails or is incomplete beside findings: a stale verdict, a missed planted fault.',
    ),
    coverage: Coverage,
    manual: Type.Optional(
      Type.Array(Manual, { description: 'What people found out, in the files of audit/manual.' }),
    ),
  },
  {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:cresset:audit:evidence:1',
    title: 'Evidence of an accessibility audit',
    additionalProperties: false,
  },
);

export type Evidence = Static<typeof evidenceSchema>;
export type Finding = Evidence['findings'][number];
export type Cell = Evidence['cells'][number];
export type AuditedStory = Evidence['stories'][number];
export type Rule = Evidence['run']['rules'][number];
export type OptOut = Evidence['optOuts'][number];
export type CriterionStatus = Evidence['criteria'][number];
export type ManualEvidence = Static<typeof Manual>;
export type Level = Finding['level'];
