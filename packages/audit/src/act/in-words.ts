import { count } from '../evidence/count.ts';
import type { ActStanding } from './consistency.ts';

/** The table of where we stand with each rule of W3C's, as Markdown. */
export function standingsTable(standings: readonly ActStanding[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['W3C’s rule', 'Consistency', 'Failed examples found', 'For review', 'False alarms', 'By']),
    row(['---', '---', '---', '---', '---', '---']),
    ...standings.map(({ id, name, standing, found, forReview, failed, falseAlarms, rules }) =>
      row([
        `[${name}](https://www.w3.org/WAI/standards-guidelines/act/rules/${id}/)`,
        standing,
        standing === 'not claimed' ? '' : `${found} of ${failed}`,
        standing === 'not claimed' ? '' : String(forReview),
        standing === 'not claimed' ? '' : String(falseAlarms.length),
        rules.map((rule) => `\`${rule}\``).join(', '),
      ]),
    ),
    '',
  ].join('\n');
}

/** What all of it comes to, a line each. */
export function standingsInWords(standings: readonly ActStanding[]): readonly string[] {
  const of = (wanted: ActStanding['standing']): number =>
    standings.filter(({ standing }) => standing === wanted).length;
  const examples = standings.reduce((sum, one) => sum + one.examples, 0);
  const alarms = standings.flatMap(({ id, standing, falseAlarms }) =>
    standing === 'not claimed' ? [] : falseAlarms.map((title) => `${id}, ${title}`),
  );
  return [
    `Of ${count(standings.length, 'rule')} of W3C’s: ${of('consistent')} consistent, ${of('partial')} partially, ${of('inconsistent')} inconsistent, ${of('not claimed')} not claimed.`,
    `In ${count(examples, 'example')}: ${count(alarms.length, 'false alarm')}.`,
    ...alarms.map((alarm) => `- False alarm: ${alarm}`),
    ...standings
      .filter(({ standing }) => standing !== 'not claimed')
      .flatMap(({ id, missed, unjudged }) => [
        ...missed.map((title) => `- Missed: ${id}, ${title}`),
        ...unjudged.map((title) => `- Not judged, its page did not answer in time: ${id}, ${title}`),
      ]),
  ];
}
