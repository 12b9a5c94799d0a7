import { count, criteria, type Criterion, type Summary, type SummaryOfCriterion } from 'cresset-audit';
import { Block } from './Block.tsx';
import { useLatestAudit } from './latest-audit.ts';
import { responsibleInWords } from './responsibility.ts';

const statuses: readonly (readonly [status: SummaryOfCriterion['status'], words: string])[] = [
  ['failed', 'failed in'],
  ['review', 'to review in'],
  ['no-failure-found', 'no failure found in'],
  ['not-tested', 'not tested in'],
];

/**
 * The criteria of some levels: whose each is where a page is made of these components, and in how many of them the latest
 * audit found what.
 */
export function EveryCriterion({ levels }: { readonly levels: readonly Criterion['level'][] }) {
  const audit = useLatestAudit();
  const asked = criteria.filter(({ level }) => levels.includes(level));
  return (
    <Block kind="evidence">
      <table className="block-table">
        <caption>{`${count(asked.length, 'criterion', 'criteria')} of level ${levels.join(' and ')}`}</caption>
        <thead>
          <tr>
            <th scope="col">Success criterion</th>
            <th scope="col">Who is responsible, and what the audit found</th>
          </tr>
        </thead>
        <tbody>
          {asked.map(({ number, title, level, understanding }) => (
            <tr key={number}>
              <th scope="row">
                <a className="block-link" href={understanding}>
                  {`${number} ${title} (${level})`}
                </a>
              </th>
              <td>
                <p>{responsibleInWords(number)}</p>
                {audit.state === 'there' && <p>{foundInWords(number, audit.summary)}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Block>
  );
}

/** “No failure found in 9 components or pages, not tested in 20.” */
function foundInWords(number: string, { components }: Summary): string {
  const all = components.flatMap(({ criteria: of }) => of.filter(({ criterion }) => criterion === number));
  const parts = statuses.flatMap(([status, words]) => {
    const amount = all.filter((one) => one.status === status).length;
    return amount === 0 ? [] : [`${words} ${count(amount, 'component or page', 'components and pages')}`];
  });
  const words = parts.join(', ');
  return words === '' ? 'No component was audited.' : `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}
