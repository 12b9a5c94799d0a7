import type { DateText, NewsTeaserProps, Resource, ThreatCardProps } from '../../src/index.ts';
import { icons } from '../../content/icons.tsx';
import { pictures } from '../../content/images.ts';
import type { SiteWords } from '../../content/types.ts';

/** An invented council and everything that its page says. */

export const council: SiteWords = {
  lang: 'en-GB',
  skip: 'Skip to the main content',
  name: 'Castle Fenn District Council',
  menu: {
    label: 'Main',
    links: [
      { href: '/bins', label: 'Bins' },
      { href: '/council-tax', label: 'Council tax' },
      { href: '/planning', label: 'Planning' },
      { href: '/councillors', label: 'Councillors' },
    ],
  },
  footer: {
    label: 'About this site',
    links: [
      { href: '/accessibility', label: 'Accessibility statement' },
      { href: '/privacy', label: 'Privacy notice' },
      { href: '/contact', label: 'Contact the council' },
    ],
    small: 'Castle Fenn District Council is invented, and so is everything that it says.',
  },
};

export const riverLevels: readonly ThreatCardProps[] = [
  {
    title: 'The Fenn at Mill Bridge',
    headingLevel: 3,
    summary: 'The river may reach Mill Lane tonight. Move what is on the floor, and cars to Station Road.',
    link: { href: '/floods/mill-bridge', label: 'What to do at Mill Bridge' },
    level: { text: 'Flood warning: act now', step: 3, steps: 4 },
  },
  {
    title: 'The Fenn at the cattle market',
    headingLevel: 3,
    summary: 'The car park is closed from Tuesday evening. Market day goes on in Church Street.',
    link: { href: '/floods/cattle-market', label: 'What to do at the cattle market' },
    level: { text: 'Flood alert: be prepared', step: 2, steps: 4 },
  },
  {
    title: 'The Little Fenn at Ostrey',
    headingLevel: 3,
    summary: 'The water is falling and the road is open. Sandbags are collected on Friday.',
    link: { href: '/floods/ostrey', label: 'What to do at Ostrey' },
    level: { text: 'No flood warning', step: 1, steps: 4 },
  },
];

const changedDays = [
  ['Monday 23 December', 'Saturday 21 December', 'Rubbish'],
  ['Wednesday 25 December', 'Friday 27 December', 'Recycling and food'],
  ['Thursday 26 December', 'Saturday 28 December', 'Recycling and food'],
  ['Wednesday 1 January', 'Friday 3 January', 'Rubbish'],
] as const;

export const binDays = (
  <>
    <p>
      Crews have two days off. Put your bin out by 6.30 am on the new day; if your day isn’t in the table,
      nothing changes. We <a href="/bins/assisted">collect from your door</a> if you can’t bring the bin to
      the road.
    </p>
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- only what has the focus scrolls by keyboard */}
    <section className="cr-prose__scroll" aria-labelledby="bin-days" tabIndex={0}>
      <table>
        <caption id="bin-days">Changed bin days, 2024 to 2025</caption>
        <thead>
          <tr>
            <th scope="col">Usual day</th>
            <th scope="col">New day</th>
            <th scope="col">What we collect</th>
          </tr>
        </thead>
        <tbody>
          {changedDays.map(([usual, changed, collected]) => (
            <tr key={usual}>
              <th scope="row">{usual}</th>
              <td>{changed}</td>
              <td>{collected}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <ul>
      <li>Real Christmas trees are collected with garden waste in the week of 6 January.</li>
      <li>Wrapping paper that stays scrunched is recycling; paper with glitter is rubbish.</li>
    </ul>
  </>
);

export const services: readonly ThreatCardProps[] = [
  {
    title: 'Bins and recycling',
    headingLevel: 3,
    summary: 'Your collection day, what goes where, and a bigger bin for a bigger household.',
    link: { href: '/bins', as: 'heading' },
    icon: icons.bin,
  },
  {
    title: 'Housing',
    headingLevel: 3,
    summary: 'Apply for a home, ask for a repair, or tell us that you may lose yours.',
    link: { href: '/housing', as: 'heading' },
    icon: icons.house,
  },
  {
    title: 'Streets and lights',
    headingLevel: 3,
    summary: 'Potholes, dark lamps, blocked drains: say where, and follow what we do.',
    link: { href: '/streets', as: 'heading' },
    icon: icons.lamp,
  },
  {
    title: 'Libraries',
    headingLevel: 3,
    summary: 'Two branches, one van, and books in large print, in braille and to listen to.',
    link: { href: '/libraries', as: 'heading' },
    icon: icons.book,
  },
];

export const planningDocuments: readonly Resource[] = [
  {
    title: 'Local plan for 2041: second draft',
    href: '/planning/local-plan-2041',
    description: 'Where homes, shops and footpaths may go. Comment by 17 January 2025.',
  },
  {
    title: 'Local plan for 2041: maps',
    href: '/planning/local-plan-2041-maps.pdf',
    file: { type: 'PDF', size: '18.5 MB', pages: '44 pages', mediaType: 'application/pdf' },
  },
  {
    title: 'Application 24/0917: eleven homes on Sluice Lane',
    href: '/planning/24-0917.pdf',
    file: { type: 'PDF', size: '3.1 MB', pages: '27 pages', mediaType: 'application/pdf' },
    description: 'Comment by 20 December 2024.',
  },
];

interface Meeting {
  readonly title: string;
  readonly href: string;
  readonly date: DateText;
  readonly place: string;
}

export const meetings: readonly Meeting[] = [
  {
    title: 'Planning committee',
    href: '/meetings/planning-2024-12-03',
    date: { iso: '2024-12-03', text: '3 December 2024' },
    place: '6.30 pm, council chamber, town hall',
  },
  {
    title: 'Licensing committee',
    href: '/meetings/licensing-2024-12-04',
    date: { iso: '2024-12-04', text: '4 December 2024' },
    place: '2 pm, room 3, town hall',
  },
  {
    title: 'Full council',
    href: '/meetings/council-2024-12-05',
    date: { iso: '2024-12-05', text: '5 December 2024' },
    place: '7 pm, council chamber, town hall, and on the council’s video channel',
  },
];

export const news: readonly NewsTeaserProps[] = [
  {
    title: 'Swimming pool opens again with a hoist for every lane',
    headingLevel: 3,
    link: { href: '/news/pool-opens' },
    kicker: 'Leisure',
    published: { iso: '2024-11-29', text: '29 November 2024' },
    summary:
      'The roof took a year. The changing rooms were planned with the people who couldn’t use the old ones.',
    image: pictures.barrier,
  },
  {
    title: 'Council tax bills will be easier to read',
    headingLevel: 3,
    link: { href: '/news/council-tax-bills' },
    kicker: 'Council tax',
    published: { iso: '2024-11-27', text: '27 November 2024' },
    summary: 'One page, one sum, and the four ways to pay less of it on the front.',
    image: pictures.nightShift,
  },
  {
    title: 'Bus 14 stops at the health centre from January',
    headingLevel: 3,
    link: { href: '/news/bus-14' },
    kicker: 'Transport',
    published: { iso: '2024-11-25', text: '25 November 2024' },
    summary: 'Three hundred people had signed for it, and eleven had counted the steps from the old stop.',
    image: pictures.network,
  },
];

/** A bridge over a river. */
export const emblem = [
  'M1 22V12h3V8h3v4h10V8h3v4h3v10h-5a6 6 0 0 0-12 0z',
  'M1 25q3-2 6 0t5 0 5 0 6 0v3q-3 2-6 0t-5 0-5 0-6 0z',
];
