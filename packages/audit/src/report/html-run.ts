import type { Cell, Evidence } from '../evidence/schema.ts';
import { ruleAnchor } from './anchors.ts';
import { criterionLink, criteriaLinks, folded, list, listFolded, section, terms } from './html-parts.ts';
import { html, link, type Markup } from './markup.ts';
import { count } from '../evidence/count.ts';
import {
  dayInWords,
  durationInWords,
  howLinksOpen,
  selfTestInWords,
  levelWords,
  modeInWords,
  modesInWords,
  momentInWords,
  sourceInWords,
  storyInWords,
  tally,
} from './phrases.ts';

/** Section 1: what was looked at, with what, when. */
export function tested(evidence: Evidence): Markup {
  const { run, stories } = evidence;
  const { components, views, judged, cached } = tally(evidence);
  const enabled = run.rules.filter((rule) => rule.enabled);
  const versions = [run.tool, run.axe, run.browser].map(({ name, version }) => `${name} ${version}`);
  const { from, version } = run.storybook;
  return section(
    'tested',
    html`${terms([
        [
          'Storybook',
          html`${link(from, html`<bdi>${from}</bdi>`)}${version !== null && `, version ${version}`}`,
        ],
        ['Links to stories', howLinksOpen(evidence)],
        ['Commit', run.commit === null ? 'unknown' : html`<code>${run.commit}</code>`],
        ['When', momentInWords(run.startedAt)],
        ['How long', `${durationInWords(run.seconds)}${run.shards > 1 ? `, on ${run.shards} machines` : ''}`],
        ['With what', `${versions.join(', ')}, on ${run.os}`],
        ['Stories', `${count(stories.length, 'story', 'stories')} of ${count(components, 'component')}`],
        ['Modes', count(run.modes.length, 'mode')],
        [
          'Views',
          `${count(views, 'view')}, a view being one story in one mode; ${count(judged, 'was', 'were')} judged${
            cached > 0 ? `, ${count(cached, 'of them')} in an earlier run whose sources were the same` : ''
          }`,
        ],
        ['Rules', count(enabled.length, 'rule')],
        [
          'Fails for',
          run.failOn === 'review'
            ? 'every failure and every open review'
            : `new failures, up to ${levelWords[run.failOn]}`,
        ],
      ])}
      <h3>Modes</h3>
      ${list(
        run.modes.map(({ name, reproduce }) => html`<strong>${name}</strong>: ${reproduce}`),
        'No mode was used.',
      )}
      <h3>Stories</h3>
      ${folded(
        count(stories.length, 'story', 'stories'),
        list(
          stories.map(({ url, component, name, source }) => {
            const where = sourceInWords(source);
            return html`${link(url, html`<bdi>${component}, ${name}</bdi>`)}${where !== '' && html`, <code>${where}</code>`}`;
          }),
          'No story was looked at.',
        ),
      )}
      <h3>Rules</h3>
      ${folded(
        count(enabled.length, 'rule'),
        list(
          enabled.map((rule) => {
            const applied = stories.filter((story) => story.applied.includes(rule.id)).length;
            return html`<code id="${ruleAnchor(rule.id)}">${rule.id}</code> ${rule.what} Success criteria:
              ${criteriaLinks(rule)}. It had something to judge in ${count(applied, 'story', 'stories')}.`;
          }),
          'No rule was on.',
        ),
      )}`,
  );
}

/** Section 2: where silence means nothing. */
export function untested(evidence: Evidence): Markup {
  const { coverage, optOuts, cells, stories, run } = evidence;
  const modeName = (id: string) => modeInWords(id, run);
  const broken = alike(cells.filter(({ state }) => state === 'error' || state === 'timeout'));
  const skipped = alike(cells.filter(({ state }) => state === 'skipped'));
  return section(
    'untested',
    html`<h3>What no audit of this kind can do</h3>
      ${list(coverage.notDone, 'Nothing is said about it.')}
      <h3>Success criteria without a rule that had anything to judge</h3>
      ${list(coverage.criteriaWithoutRule.map(criterionLink), 'None: a rule had something to judge for each.')}
      <h3>Views that could not be judged</h3>
      ${list(
        broken.map((group) => {
          const [{ story, state, error }] = group;
          const inModes = modesInWords(
            group.map(({ mode }) => mode),
            run,
          );
          return html`<bdi>${storyInWords(story, stories)}</bdi>, ${inModes}:
            ${state === 'timeout' && 'it took too long. '}${error}`;
        }),
        'None.',
      )}
      <h3>What stories opt out of</h3>
      ${list(
        optOuts.map(
          ({ story, what, reason, issue, until, state }) =>
            html`<bdi>${storyInWords(story, stories)}</bdi>: ${what}.
              ${reason === '' ? 'No reason is given.' : html`Reason: ${reason}`}
              ${until === '' ? 'No end is given.' : `Until ${dayInWords(until)}.`}
              ${issue !== '' && html`Issue: ${link(issue, issue)}.`}
              ${state !== 'current' && html`<strong>This opt-out is ${state}, and makes the audit fail.</strong>`}`,
        ),
        'No story opts out of anything.',
      )}
      <h3>Views left out</h3>
      ${list(
        skipped.map((group) => {
          const [{ story, reason }] = group;
          return html`<bdi>${storyInWords(story, stories)}</bdi>:
            ${group.map(({ mode }) => modeName(mode)).join('; ')}. Reason: ${reason ?? 'none is given.'}`;
        }),
        'None.',
      )}
      <h3>Stories left out</h3>
      ${listFolded(
        coverage.storiesLeftOut.map((id) => html`<code>${id}</code>`),
        20,
        count(coverage.storiesLeftOut.length, 'story', 'stories'),
        'None.',
      )}
      <h3>Modes left out</h3>
      ${list(coverage.modesLeftOut.map(modeName), 'None.')}
      <h3>Rules that were off</h3>
      ${list(
        coverage.rulesOff.map((id) => {
          const rule = run.rules.find((candidate) => candidate.id === id);
          return html`<code>${id}</code> ${rule?.what} ${rule?.why ?? 'No reason is given.'}`;
        }),
        'None.',
      )}`,
  );
}

/** Section 3: what the audit found of what it had planted itself. */
export function trust({ run: { selfTest } }: Evidence): Markup {
  return section(
    'instrument',
    html`<p><strong>${selfTestInWords(selfTest)}.</strong></p>
      <p>
        Before it looks at a story, the audit looks at pages of its own. In some a fault is planted, and a
        given rule has to find it in a given mode; in the others, the controls, there is none, and nothing may
        be found.
      </p>
      ${listFolded(
        selfTest.missed,
        5,
        `${count(selfTest.missed.length, 'thing')} went wrong`,
        'Nothing was missed, and there was no false alarm.',
      )}`,
  );
}

/** A story that breaks or is left out is so in most modes for one reason, which is read once. */
function alike(cells: readonly Cell[]): readonly (readonly [Cell, ...Cell[]])[] {
  const groups = new Map<string, [Cell, ...Cell[]]>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.story, cell.state, cell.error, cell.reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups.values()];
}
