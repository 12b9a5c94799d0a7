import { encode } from 'fast-png';
import type { AuditedStory, Cell, CriterionStatus, Evidence, Finding, Rule } from './schema.ts';
import { modes } from '../modes/modes.ts';

/**
 * The evidence of a complete audit, as a run would leave it: six stories in fourteen modes, failures in all modes and in
 * few, things to review, verdicts that hold and one that has expired, opt-outs with and without a reason.
 *
 * @param change Makes it another audit, in place; every call begins with a fresh one.
 */
export function exampleEvidence(change: (evidence: Evidence) => void = () => {}): Evidence {
  const evidence: Evidence = {
    schema: 1,
    run: {
      startedAt: '2026-03-09T08:15:00.000Z',
      seconds: 92.4,
      complete: true,
      interrupted: false,
      tool: { name: 'cresset audit', version: '0.1.0' },
      axe: { name: 'axe-core', version: '4.14.1' },
      browser: { name: 'Chromium', version: '156.0.8078.79' },
      os: 'Linux 6.8 x64',
      commit: '8053bbb6c1d1f1f2a0f4c7f7c94a8f2bfa4f1e0d',
      storybook: { from: 'storybook-static', version: '10.6.7' },
      modes: modes.map(({ id, name, reproduce }) => ({ id, name, reproduce })),
      rules: rules(),
      shards: 1,
      failOn: 'AA',
      selfTest: { planted: 40, caught: 40, controls: 8, silent: 8, missed: [] },
    },
    stories: stories(),
    cells: cells(),
    findings: findings(),
    criteria: criteria(),
    optOuts: [
      {
        story: 'components-newsteaser--embedded-map',
        what: 'a part of the page: .map',
        reason: 'The map is a service of another body, which mends it in June.',
        issue: 'https://example.org/issues/211',
        until: '2026-06-30',
        state: 'current',
      },
      {
        story: 'components-dialog--confirm',
        what: 'the mode print',
        reason: 'A dialog is not printed.',
        issue: 'https://example.org/issues/198',
        until: '2026-12-31',
        state: 'current',
      },
      {
        story: 'components-dialog--confirm',
        what: 'the rule axe/region',
        reason: '',
        issue: '',
        until: '',
        state: 'unjustified',
      },
    ],
    problems: [
      'The story “Components/Dialog: Confirm” opts out of the rule axe/region and gives no reason. Say why, and until when, in its parameters.',
      'The verdict on 9f0c2d1e4b5a expired on 2026-02-28. Look at it again, or mend the fault.',
    ],
    coverage: {
      criteriaWithoutRule: ['1.2.1', '1.2.3', '1.4.10', '2.1.2', '2.4.3', '2.4.7', '4.1.3'],
      storiesLeftOut: ['foundations-colour--palette'],
      modesLeftOut: [],
      rulesOff: ['axe/css-orientation-lock'],
      errorCells: 0,
      notDone: [
        'Only Chromium was used: Firefox and Safari can show and say things differently.',
        'No screen reader, screen magnifier or voice control was used.',
        'Nobody with a disability took part.',
      ],
    },
  };
  change(evidence);
  return evidence;
}

/** The evidence of an audit that can't be relied on: a planted fault was missed, a story threw and it was interrupted. */
export function incompleteEvidence(): Evidence {
  return exampleEvidence((evidence) => {
    const missed =
      'axe/color-contrast was to find “grey text, in dark only” in the mode “dark”, and did not.';
    evidence.run.complete = false;
    evidence.run.interrupted = true;
    evidence.run.selfTest = { planted: 40, caught: 39, controls: 8, silent: 8, missed: [missed] };
    evidence.cells = evidence.cells.map((done): Cell =>
      done.story === 'components-dialog--confirm' && done.mode === 'dark'
        ? {
            ...done,
            state: 'error',
            error: 'TypeError: Cannot read properties of undefined (reading “open”)',
          }
        : done,
    );
    evidence.coverage.errorCells = 1;
    evidence.problems = [missed, ...evidence.problems];
  });
}

/** The evidence of an audit that found nothing. */
export function cleanEvidence(): Evidence {
  return exampleEvidence((evidence) => {
    evidence.findings = [];
    evidence.optOuts = evidence.optOuts.filter(({ state }) => state === 'current');
    evidence.problems = [];
    evidence.criteria = evidence.criteria.map((status): CriterionStatus =>
      status.status === 'not-tested'
        ? status
        : { ...status, status: 'no-failure-found', failures: 0, reviews: 0 },
    );
  });
}

/** The evidence of a large library: 500 findings in 60 components. */
export function largeEvidence(): Evidence {
  return exampleEvidence((evidence) => {
    const names = Array.from(
      { length: 60 },
      (_, index) => `Components/Part${String(index + 1).padStart(2, '0')}`,
    );
    const { findings: examples, criteria: statuses } = evidence;
    evidence.stories = names.map((component) => audited(component, 'Default', 14));
    evidence.cells = evidence.stories.flatMap(({ id }) => modes.map((mode) => cell(id, mode.id)));
    evidence.criteria = names.flatMap((component) =>
      statuses
        .filter((status) => status.component === 'Components/ThreatCard')
        .map((status) => ({ ...status, component })),
    );
    evidence.findings = Array.from({ length: 500 }, (_, index) => {
      const example = examples[index % examples.length];
      const component = names[index % names.length];
      if (example === undefined || component === undefined) throw new Error('The example has no finding.');
      const fingerprint = (0x100000000000 + index).toString(16);
      return {
        ...example,
        fingerprint,
        component,
        story: storyId(component, 'Default'),
        crop: `crops/${fingerprint}.png`,
      };
    });
  });
}

/** A picture for every finding that says it has one: fingerprint to PNG. */
export function exampleCrops(evidence: Evidence): Map<string, Uint8Array> {
  const [width, height] = [160, 48];
  const data = new Uint8Array(width * height * 3).fill(238);
  for (let x = 0; x < width; x += 1) {
    for (const y of [0, 1, height - 2, height - 1]) data.set([200, 0, 90], (y * width + x) * 3);
  }
  const png = encode({ width, height, data, channels: 3 });
  return new Map(
    evidence.findings.filter(({ crop }) => crop !== null).map(({ fingerprint }) => [fingerprint, png]),
  );
}

const allModes = modes.map(({ id }) => id);

function storyId(component: string, name: string): string {
  return `${component}--${name}`.toLowerCase().replaceAll(/[^a-z0-9-]+/g, '-');
}

function storyUrl(id: string): string {
  return `http://127.0.0.1:6006/iframe.html?id=${id}&viewMode=story`;
}

function audited(component: string, name: string, line: number | null, tags: string[] = []): AuditedStory {
  const id = storyId(component, name);
  return {
    id,
    component,
    name,
    url: storyUrl(id),
    tags: ['dev', 'test', ...tags],
    source: { file: `stories/${component.split('/').at(-1) ?? ''}.stories.tsx`, line },
    applied: ['axe/image-alt', 'axe/link-name', 'axe/color-contrast', 'axe/target-size', 'axe/list'],
    inapplicable: ['axe/button-name'],
  };
}

function stories(): AuditedStory[] {
  return [
    audited('Components/ThreatCard', 'Default', 14),
    audited('Components/ThreatCard', 'A long title', 32),
    audited('Components/NewsTeaser', 'Default', 12),
    audited('Components/NewsTeaser', 'Embedded map', 48),
    audited('Components/Dialog', 'Confirm', 21),
    audited('Pages/What we do', 'Default', null, ['page']),
  ];
}

function cell(story: string, mode: string): Cell {
  return { story, mode, state: 'done', ms: 41.2, axeMs: 26.5 };
}

function cells(): Cell[] {
  return stories().flatMap(({ id }) =>
    modes.map((mode): Cell =>
      id === 'components-dialog--confirm' && mode.id === 'print'
        ? {
            ...cell(id, mode.id),
            state: 'skipped',
            ms: 0,
            axeMs: 0,
            reason: 'A dialog is not printed.',
          }
        : cell(id, mode.id),
    ),
  );
}

function axe(id: string, level: Rule['level'], tested: string[], what: string): Rule {
  return {
    id: `axe/${id}`,
    what,
    criteria: tested,
    level,
    helpUrl: `https://dequeuniversity.com/rules/axe/4.14/${id}`,
    enabled: true,
  };
}

function rules(): Rule[] {
  return [
    axe('image-alt', 'A', ['1.1.1'], 'Images have a text alternative, or are marked as decoration.'),
    axe('list', 'A', ['1.3.1'], 'Lists hold list items only.'),
    axe('color-contrast', 'AA', ['1.4.3'], 'Text stands out from its background by the required ratio.'),
    axe('color-contrast-enhanced', 'AAA', ['1.4.6'], 'Text stands out from its background by 7:1.'),
    axe('link-name', 'A', ['2.4.4', '4.1.2'], 'Links have a name.'),
    axe('button-name', 'A', ['4.1.2'], 'Buttons have a name.'),
    axe('target-size', 'AA', ['2.5.8'], 'Targets are 24 by 24 CSS px, or have room around them.'),
    axe('heading-order', 'best-practice', [], 'Levels of headings go up by one.'),
    axe('region', 'best-practice', [], 'Everything on a page is in a landmark.'),
    {
      ...axe('css-orientation-lock', 'AA', ['1.3.4'], 'A page can be used in portrait and in landscape.'),
      enabled: false,
      why: 'It is still an experiment of axe-core’s makers.',
    },
    {
      id: 'x/contrast-pixels',
      what: 'Text over pictures, gradients and other layers stands out from the pixels behind it.',
      criteria: ['1.4.3'],
      level: 'AA',
      enabled: true,
    },
    {
      id: 'x/forced-colours',
      what: 'Controls keep a visible edge in forced colours.',
      criteria: ['1.4.11'],
      level: 'AA',
      enabled: true,
    },
  ];
}

function findings(): Finding[] {
  const finding = (
    fingerprint: string,
    check: string,
    story: string,
    change: Pick<Finding, 'summary' | 'at'> & Partial<Finding>,
  ): Finding => {
    const rule = rules().find(({ id }) => id === check);
    const where = stories().find(({ id }) => id === story);
    if (rule === undefined || where === undefined) throw new Error(`The example lacks ${check} or ${story}.`);
    return {
      fingerprint,
      check,
      criteria: rule.criteria,
      level: rule.level,
      outcome: 'failed',
      confidence: 'certain',
      impact: 'serious',
      story,
      component: where.component,
      modes: allModes,
      crop: `crops/${fingerprint}.png`,
      data: {},
      reproduce: { url: where.url, steps: ['Open the story.', 'Look at the outlined element.'] },
      counts: true,
      ...change,
    };
  };
  return [
    finding('0a1b2c3d4e5f', 'axe/image-alt', 'components-threatcard--default', {
      summary: 'The image has no alt attribute.',
      impact: 'critical',
      at: {
        path: ['article “Fraud”', 'img'],
        selector: '.cr-threat-card > img',
        html: '<img src="/pictures/fraud.jpg" width="320" height="180">',
      },
      reproduce: {
        url: storyUrl('components-threatcard--default'),
        steps: [
          'Open the story.',
          'With a screen reader, go to the picture: its file name is read, or nothing.',
        ],
      },
    }),
    finding('1a2b3c4d5e6f', 'axe/color-contrast', 'components-threatcard--a-long-title', {
      summary: 'The contrast is 2.9:1 (#8a8a8a on #1b1b1b, 16 px); 4.5:1 is needed.',
      modes: ['dark', '320-light'],
      confidence: 'measured',
      data: { ratio: 2.9, needed: 4.5, foreground: '#8a8a8a', background: '#1b1b1b' },
      at: {
        path: ['article “Fraud against older people”', 'paragraph'],
        selector: '.cr-threat-card__date',
        html: '<p class="cr-threat-card__date">12 March 2026</p>',
      },
    }),
    finding('2a2b3c4d5e6f', 'axe/color-contrast', 'components-newsteaser--default', {
      summary: 'The contrast is 4.1:1 (#7a7a7a on #ffffff, 14 px); 4.5:1 is needed.',
      modes: allModes.filter((mode) => !mode.startsWith('forced')),
      data: { ratio: 4.1, needed: 4.5, foreground: '#7a7a7a', background: '#ffffff' },
      at: {
        path: ['article “Annual report”', 'time'],
        selector: '.cr-news-teaser__date',
        html: '<time datetime="2026-03-09">9 March 2026</time>',
      },
      triage: {
        verdict: 'accepted',
        by: 'Ada Example',
        on: '2026-02-01',
        note: 'The brand’s grey changes with the spring release.',
        until: '2026-05-31',
        state: 'current',
      },
      counts: false,
    }),
    finding('3a2b3c4d5e6f', 'axe/target-size', 'components-dialog--confirm', {
      summary: 'The target is 16 by 16 CSS px, 4 px from the next one.',
      modes: ['320-light', 'zoom-400'],
      at: {
        path: ['dialog “Delete the draft?”', 'button “Close”'],
        selector: '.dialog > button:nth-child(1)',
        html: '<button type="button" aria-label="Close">×</button>',
      },
    }),
    finding('4a2b3c4d5e6f', 'axe/heading-order', 'pages-what-we-do--default', {
      summary: 'A heading of level 4 follows one of level 2.',
      impact: 'moderate',
      crop: null,
      at: {
        path: ['main', 'heading “Contact”'],
        selector: 'main > h4',
        html: '<h4>Contact</h4>',
      },
    }),
    finding('9f0c2d1e4b5a', 'axe/link-name', 'components-newsteaser--default', {
      summary: 'The link has no text and no label.',
      modes: ['1280-light', '768-light', '320-light', 'dark'],
      at: {
        path: ['article “Annual report”', 'link'],
        selector: '.cr-news-teaser > a:nth-child(3)',
        html: '<a href="/report"><svg aria-hidden="true"></svg></a>',
      },
      triage: {
        verdict: 'accepted',
        by: 'Ada Example',
        on: '2025-12-01',
        note: 'Mended with the new icons.',
        until: '2026-02-28',
        state: 'expired',
      },
    }),
    finding('5a2b3c4d5e6f', 'x/contrast-pixels', 'pages-what-we-do--default', {
      outcome: 'cantTell',
      confidence: 'heuristic',
      summary: 'In 12 % of its pixels the contrast is below 4.5:1; the lowest is 3.2:1.',
      modes: ['1280-light', 'dark'],
      data: { lowest: 3.2, needed: 4.5, share: 0.12 },
      at: {
        path: ['banner', 'heading “What we do”'],
        selector: '.cr-mission-banner__title',
        html: '<h1 class="cr-mission-banner__title">What we do</h1>',
      },
    }),
    finding('6a2b3c4d5e6f', 'x/forced-colours', 'components-dialog--confirm', {
      outcome: 'cantTell',
      confidence: 'heuristic',
      impact: null,
      summary: 'The button may have no visible edge in forced colours.',
      modes: ['forced-light', 'forced-dark'],
      at: {
        path: ['dialog “Delete the draft?”', 'button “Keep it”'],
        selector: '.dialog > button:nth-child(3)',
        html: '<button type="button" class="plain">Keep it</button>',
      },
      triage: {
        verdict: 'pass',
        by: 'Ada Example',
        on: '2026-03-01',
        note: 'The underline that appears in forced colours marks it as a control.',
        state: 'current',
      },
      counts: false,
    }),
  ];
}

function row(criterion: string, component: string, change: Partial<CriterionStatus> = {}): CriterionStatus {
  return {
    criterion,
    component,
    status: 'no-failure-found',
    rules: rules()
      .filter((rule) => rule.enabled && rule.criteria.includes(criterion))
      .map(({ id }) => id),
    failures: 0,
    reviews: 0,
    ...change,
  };
}

function criteria(): CriterionStatus[] {
  const failed: Partial<CriterionStatus> = { status: 'failed', failures: 1 };
  const review: Partial<CriterionStatus> = { status: 'review', reviews: 1 };
  const untested: Partial<CriterionStatus> = { status: 'not-tested', rules: [] };
  const [card, teaser, dialog, page] = [
    'Components/ThreatCard',
    'Components/NewsTeaser',
    'Components/Dialog',
    'Pages/What we do',
  ] as const;
  return [
    row('1.1.1', card, failed),
    row('1.1.1', teaser),
    row('1.1.1', dialog, untested),
    row('1.1.1', page),
    row('1.3.1', card),
    row('1.3.1', teaser),
    row('1.3.1', dialog, untested),
    row('1.3.1', page),
    row('1.4.3', card, failed),
    row('1.4.3', teaser, failed),
    row('1.4.3', dialog),
    row('1.4.3', page, review),
    row('1.4.6', card),
    row('1.4.11', card, untested),
    row('1.4.11', teaser, untested),
    row('1.4.11', dialog),
    row('1.4.11', page, untested),
    row('2.4.4', card),
    row('2.4.4', teaser, failed),
    row('2.4.4', dialog, untested),
    row('2.4.4', page),
    row('2.4.7', card, untested),
    row('2.4.7', teaser, untested),
    row('2.4.7', dialog, untested),
    row('2.4.7', page, untested),
    row('2.5.8', card),
    row('2.5.8', teaser),
    row('2.5.8', dialog, failed),
    row('2.5.8', page),
    row('4.1.2', card),
    row('4.1.2', teaser, failed),
    row('4.1.2', dialog),
    row('4.1.2', page),
  ];
}
