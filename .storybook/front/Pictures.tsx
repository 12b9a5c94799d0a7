import { DocsTable } from '../primitives/docs-table.tsx';

const rules = [
  [
    'ThreatCard',
    'A picture or an icon, never both.',
    'Decorative, as a rule: the title says what the topic is.',
  ],
  [
    'NewsTeaser',
    'A picture.',
    'Decorative, unless it is the news itself: then its text alternative tells what it shows.',
  ],
  [
    'MissionBanner',
    'A picture behind the words, or something to see beside them.',
    'Behind the words it is always decorative, and a solid layer keeps their contrast.',
  ],
  ['ViewAllList', 'Only in its items.', 'One ratio for the whole list.'],
  ['CardGrid', 'Only in its cards.', 'All cards of a grid have one, or none.'],
  ['Prose', 'Figures in the text.', 'With a caption, or with a text alternative that tells what they tell.'],
  ['Breadcrumbs', 'No.', ''],
  ['Quotation', 'No.', 'A face beside a quotation says nothing that the name doesn’t.'],
  ['ResourceLinks', 'No.', 'The kind of file is a word.'],
  ['ThreatLevel', 'No.', 'It draws its own meter.'],
] as const;

/** Which components take a picture, and of what kind. */
export function Pictures() {
  return (
    <DocsTable name="Pictures" columns={['Component', 'May it have one?', 'Which']}>
      {rules.map(([name, may, which]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{may}</td>
          <td>{which}</td>
        </tr>
      ))}
    </DocsTable>
  );
}
