import { components } from '../../scripts/props.ts';
import { DocsTable } from '../primitives/docs-table.tsx';

/** What to know of the pictures of those that take one. */
const rules: Readonly<Record<string, readonly [may: string, which: string]>> = {
  ThreatCard: [
    'A picture or an icon, never both.',
    'Decorative, as a rule: the title says what the topic is.',
  ],
  NewsTeaser: [
    'A picture.',
    'Decorative, unless it is the news itself: then its text alternative tells what it shows.',
  ],
  MissionBanner: [
    'A decorative picture, or a picture or video that tells something.',
    'Decorative in “image”, and with a text alternative in “media”. A solid layer keeps the contrast of words over it.',
  ],
  ViewAllList: ['Only in its items.', 'One ratio for the whole list.'],
  CardGrid: ['Only in its cards.', 'All cards of a grid have one, or none.'],
  Section: ['Only in the parts inside it.', 'By the rules of those parts.'],
  Prose: ['Figures in the text.', 'With a caption, or with a text alternative that tells what they tell.'],
  Quotation: ['No.', 'A face beside a quotation says nothing that the name doesn’t.'],
  ResourceLinks: ['No.', 'The kind of file is a word.'],
  ThreatLevel: ['No.', 'It draws its own meter.'],
};

const pictureProps = new Set(['image', 'icon', 'media']);

const refuses = ({ may }: { readonly may: string }) => Number(may === 'No.');

/** Which components take a picture, and of what kind; those that take one first. */
export function Pictures() {
  const rows = components.map(({ name, props }) => {
    const takesOne = props.some((prop) => pictureProps.has(prop.name));
    const [may, which] = rules[name] ?? [takesOne ? 'Yes.' : 'No.', ''];
    return { name, may, which };
  });
  return (
    <DocsTable name="Pictures" columns={['Component', 'May it have a picture?', 'Which kind']}>
      {rows
        .toSorted((one, other) => refuses(one) - refuses(other))
        .map(({ name, may, which }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{may}</td>
            <td>{which}</td>
          </tr>
        ))}
    </DocsTable>
  );
}
