import { type NewsTeaserProps, Quotation, type Resource } from '../../src/index.ts';
import { news } from '../../content/en.tsx';
import { pictures } from '../../content/images.ts';

/** The story as a teaser has it; its page and its structured data are made of the same facts. */
export const story = {
  ...news.flood,
  updated: { iso: '2024-10-24', text: '24 October 2024', label: 'Updated' },
  byline: 'By Amina Rees',
  summary:
    'Volunteers, pharmacies and bus companies took part. What they found out about keys, telephones and waiting buses changes the plans of all twelve towns.',
} satisfies NewsTeaserProps;

const towns: readonly (readonly [town: string, ...results: readonly string[]])[] = [
  ['Brackwater', '22:04', '02:10', '40', '22:30', '9 of 9', '31', '6'],
  ['Castle Fenn', '22:06', '02:25', '38', '22:30', '8 of 9', '27', '11'],
  ['Dunmarsh', '22:15', '02:50', '36', '01:20', '9 of 9', '24', '4'],
  ['Greyhaven', '22:02', '02:15', '39', '22:25', '9 of 9', '40', '9'],
  ['Hithe Cross', '22:20', '02:55', '37', '01:35', '6 of 9', '18', '3'],
  ['Lower Quill', '22:05', '01:58', '40', '22:20', '9 of 9', '22', '2'],
  ['Merrowdale', '22:11', '02:40', '35', '22:45', '7 of 9', '35', '8'],
  ['Norwater', '22:31', '02:58', '34', '01:40', '5 of 9', '16', '7'],
  ['Ostrey', '22:08', '02:33', '38', '22:40', '9 of 9', '29', '5'],
  ['Pellworth', '22:14', '02:47', '36', '22:55', '8 of 9', '20', '10'],
  ['Sallow Bridge', '22:40', '02:59', '33', '22:50', '4 of 9', '12', '6'],
  ['Thornmere', '22:03', '01:49', '40', '22:15', '9 of 9', '33', '1'],
];

export const text = (
  <>
    <p>
      At ten in the evening on 18 October there was no water in the streets of Brackwater. There was chalk: a
      line on the road where the river would have been by midnight, and another, higher up the hill, where it
      would have been by three. Between the two lines live forty households, and somebody had to knock on
      every door.
    </p>
    <p>
      The same was happening in eleven other towns. Nobody who opened a door had been told which night it
      would be. Everybody had been asked, a month before, whether they wanted to take part.
    </p>
    <h2>How the night was planned</h2>
    <p>
      Each town was given the same task and left to find its own way. The observers were told to watch and to
      help nobody. The order of events was this:
    </p>
    <ol>
      <li>At 21:45 a warning went to the telephones of the volunteers.</li>
      <li>At 22:00 the first of them began to knock.</li>
      <li>
        From 22:30 on the halls were to be open, with
        <ul>
          <li>tea, blankets and a list of who had arrived;</li>
          <li>one pharmacist for medicines left at home;</li>
          <li>one room without noise.</li>
        </ul>
      </li>
      <li>At 03:00 the exercise ended, wherever it stood.</li>
    </ol>
    <h2>What went well</h2>
    <p>
      Of 480 households 446 answered, which is more than in any exercise before. Pharmacies filled every list
      within twenty minutes. In Thornmere the last door was reached more than an hour early, because the
      volunteers had walked the streets in daylight and had written down which bells don’t ring.
    </p>
    <h2>What went wrong</h2>
    <h3>Keys</h3>
    <p>
      Three halls stayed locked. In Dunmarsh, Hithe Cross and Norwater the keys were with one person, and that
      person was out knocking on doors. For three hours people who had left their beds stood in front of a
      dark building. When the halls opened, word went round and the number of answered doors rose at once.
    </p>
    <h3>Buses</h3>
    <p>
      Seventy-two people needed a lift. Every town had a bus for them. Not every driver had been told whom to
      wait for, and the notes of the observers hold a sentence that has been read out in every meeting since:
    </p>
    <Quotation
      className="site-apart"
      text="I was told to wait outside, so I waited, and I watched eleven people walk past a bus that was there for them."
      author="A driver in Castle Fenn"
      source={{
        title: 'Notes of the independent observers',
        href: '/documents/flood-exercise/notes',
        detail: 'page 14',
      }}
    />
    <h3>Telephones</h3>
    <p>
      Sixteen of 108 radios were flat or missing, and two telephones rang in rooms that have been empty since
      spring. The <a href="/documents/flood-exercise/contacts">list of contacts</a> had last been read aloud,
      number by number, in 2019.
    </p>
    <h2>Door by door through the night</h2>
    <figure>
      <img
        src="/media/doors-by-hour.svg"
        width="640"
        height="400"
        alt="Bar chart of doors answered by each hour. It rises slowly until one o’clock and nearly doubles by two."
      />
      <figcaption>Doors answered by each hour of the night, of 480 in all twelve towns.</figcaption>
    </figure>
    <p>
      The chart in words: at 23:00, an hour after the start, 62 doors had been answered. By midnight it was
      148, by 01:00 it was 205. Then the three locked halls opened, and by 02:00 the number had nearly
      doubled, to 391. That bar is red in the chart. When the exercise ended at 03:00, 446 doors had been
      answered, and 34 had not.
    </p>
    <h2>Town by town</h2>
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- only what has the focus scrolls by keyboard */}
    <section className="cr-prose__scroll" aria-labelledby="results" tabIndex={0}>
      <table>
        <caption id="results">Results of the twelve towns</caption>
        <thead>
          <tr>
            <th scope="col">Town</th>
            <th scope="col">First door</th>
            <th scope="col">Last door</th>
            <th scope="col">Doors answered, of 40</th>
            <th scope="col">Hall open</th>
            <th scope="col">Radios that worked</th>
            <th scope="col">Volunteers</th>
            <th scope="col">People who needed a lift</th>
          </tr>
        </thead>
        <tbody>
          {towns.map(([town, ...results]) => (
            <tr key={town}>
              <th scope="row">{town}</th>
              {results.map((result, index) => (
                <td key={index}>{result}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <h2>What changes now</h2>
    <p>The twelve towns have agreed on four things, to be in place before the winter:</p>
    <ul>
      <li>three people in each town hold the keys of the hall, and no two of them live in one street;</li>
      <li>
        drivers get <a href="/documents/flood-exercise/passengers">the list of passengers</a>, as the
        volunteers do;
      </li>
      <li>every number is called on the first Monday of a quarter;</li>
      <li>doors that stayed shut are visited by day, with a letter in the languages of the street.</li>
    </ul>
    <p>
      The next night exercise will be announced as this one was: everybody will know that it is coming, and
      nobody when.
    </p>
  </>
);

export const documents: readonly Resource[] = [
  {
    title: 'Report on the night exercise',
    href: '/documents/flood-exercise',
    description: 'The whole report as a page, with every recommendation.',
  },
  {
    title: 'Report on the night exercise, to print',
    href: '/documents/flood-exercise.pdf',
    file: { type: 'PDF', size: '2.4 MB', pages: '52 pages', mediaType: 'application/pdf' },
  },
  {
    title: 'Results of the twelve towns',
    href: '/documents/flood-exercise.csv',
    file: { type: 'CSV', size: '6 kB', mediaType: 'text/csv' },
  },
];

export const related: readonly NewsTeaserProps[] = [
  {
    title: 'Hospitals test a day without computers',
    headingLevel: 3,
    link: { href: '/news/hospitals-without-computers' },
    kicker: 'Exercise',
    published: { iso: '2024-09-19', text: '19 September 2024' },
    image: pictures.network,
  },
  {
    title: 'Farmers and police practise for a gas leak',
    headingLevel: 3,
    link: { href: '/news/gas-leak-exercise' },
    kicker: 'Exercise',
    published: { iso: '2024-07-10', text: '10 July 2024' },
    image: pictures.beacon,
  },
  {
    title: 'Bus drivers become flood wardens',
    headingLevel: 3,
    link: { href: '/news/bus-drivers-flood-wardens' },
    kicker: 'People',
    published: { iso: '2024-06-11', text: '11 June 2024' },
    image: pictures.barrier,
  },
];
