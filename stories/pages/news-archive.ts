import type { NewsTeaserProps } from '../../src/index.ts';
import { chart } from '../../content/images.ts';

type Story = Pick<
  NewsTeaserProps,
  'title' | 'kicker' | 'summary' | 'published' | 'type' | 'duration' | 'badges'
>;

/** Thirty stories of an invented year, newest first. */
export const archive: readonly Story[] = [
  {
    title: 'Our pay gap narrows for the fifth year',
    kicker: 'Transparency',
    published: { iso: '2024-11-04', text: '4 November 2024' },
    summary: 'The report covers all our sites and names what we will change.',
  },
  {
    title: 'Two people charged over parcels sent to mayors',
    kicker: 'Statement',
    published: { iso: '2024-11-01', text: '1 November 2024' },
    summary: 'Nobody was hurt. The parcels were found by staff who had been trained in the spring.',
  },
  {
    title: 'What a blackout sounds like',
    kicker: 'Behind the scenes',
    published: { iso: '2024-10-29', text: '29 October 2024' },
    summary: 'An engineer takes us through the first quarter of an hour without power.',
    type: { name: 'audio', text: 'Podcast' },
    duration: { iso: 'PT24M', text: '24 minutes' },
  },
  {
    title: 'Seeing our work differently',
    kicker: 'Blog',
    published: { iso: '2024-10-08', text: '8 October 2024' },
    summary: 'A colleague writes about sight loss, about hiring, and about small changes that helped.',
  },
  {
    title: 'Universities agree on how to check research partners',
    kicker: 'Agreement',
    published: { iso: '2024-10-02', text: '2 October 2024' },
    summary: 'Forty universities will ask the same nine questions before they sign.',
  },
  {
    title: 'Inside the night shift',
    kicker: 'Behind the scenes',
    published: { iso: '2024-09-27', text: '27 September 2024' },
    summary: 'Six people, four screens, one kettle.',
    type: { name: 'video', text: 'Video' },
    duration: { iso: 'PT3M', text: '3 minutes' },
    badges: ['British Sign Language'],
  },
  {
    title: 'Hospitals test a day without computers',
    kicker: 'Exercise',
    published: { iso: '2024-09-19', text: '19 September 2024' },
    summary: 'Paper forms ran out after five hours. The next test will begin with more paper.',
  },
  {
    title: 'New advice for small shops on false invoices',
    kicker: 'Advice',
    published: { iso: '2024-09-12', text: '12 September 2024' },
    summary: 'Three questions stop most of them, and none of the three needs a computer.',
  },
  {
    title: 'Deputy director speaks on foreign influence',
    kicker: 'Speech',
    published: { iso: '2024-09-05', text: '5 September 2024' },
    summary: 'The speech was given to students in Merrowdale and is published in full.',
  },
  {
    title: 'Fourteen apprentices join our workshop',
    kicker: 'People',
    published: { iso: '2024-09-02', text: '2 September 2024' },
    summary: 'They will build the radios that the next exercise depends on.',
  },
  {
    title: 'Review of the summer’s power cuts published',
    kicker: 'Report',
    published: { iso: '2024-08-22', text: '22 August 2024' },
    summary: 'One fault, two alarms and a long weekend: what happened, hour by hour.',
    badges: ['Document'],
  },
  {
    title: 'How to tell us what worries you',
    kicker: 'Advice',
    published: { iso: '2024-08-14', text: '14 August 2024' },
    summary: 'By telephone, by post, in sign language or online: what you need and what happens next.',
  },
  {
    title: 'Old bunker opens to visitors for one day',
    kicker: 'History',
    published: { iso: '2024-08-09', text: '9 August 2024' },
    summary: 'Bring a coat. It has been eleven degrees down there since 1958.',
    type: { name: 'gallery', text: 'Pictures' },
  },
  {
    title: 'Threat level stays at severe',
    kicker: 'Statement',
    published: { iso: '2024-07-31', text: '31 July 2024' },
    summary: 'The joint centre looked at it again and found no reason to change it.',
  },
  {
    title: 'Water companies share one control room',
    kicker: 'Agreement',
    published: { iso: '2024-07-23', text: '23 July 2024' },
    summary: 'Seven companies will see each other’s alarms for the first time.',
  },
  {
    title: 'A year of open data',
    kicker: 'Transparency',
    published: { iso: '2024-07-16', text: '16 July 2024' },
    summary: 'What was downloaded most, by whom, and the mistake that a reader found.',
  },
  {
    title: 'Farmers and police practise for a gas leak',
    kicker: 'Exercise',
    published: { iso: '2024-07-10', text: '10 July 2024' },
    summary: 'Cows walk away from the wind. People, it turns out, don’t.',
  },
  {
    title: 'Three scholarships for students of languages',
    kicker: 'People',
    published: { iso: '2024-07-03', text: '3 July 2024' },
    summary: 'Pashto, Somali and Welsh are wanted most.',
  },
  {
    title: 'What we learned from a false alarm',
    kicker: 'Blog',
    published: { iso: '2024-06-25', text: '25 June 2024' },
    summary: 'At 06:12 every telephone in Castle Fenn rang. It should have been one.',
  },
  {
    title: 'Parliament’s committee reports on our year',
    kicker: 'Report',
    published: { iso: '2024-06-18', text: '18 June 2024' },
    summary: 'Twelve recommendations, of which we accept eleven.',
  },
  {
    title: 'Bus drivers become flood wardens',
    kicker: 'People',
    published: { iso: '2024-06-11', text: '11 June 2024' },
    summary: 'They see every road twice a day and know which ones fill first.',
  },
  {
    title: 'Questions and answers on the new alert',
    kicker: 'Advice',
    published: { iso: '2024-06-04', text: '4 June 2024' },
    summary: 'Why it is loud, how to switch it off, and why you might not want to.',
  },
  {
    title: 'Election offices get help against false websites',
    kicker: 'Statement',
    published: { iso: '2024-05-28', text: '28 May 2024' },
    summary: 'Two hundred copies of official pages were taken down within a day.',
  },
  {
    title: 'A lighthouse keeper’s log from 1916',
    kicker: 'History',
    published: { iso: '2024-05-21', text: '21 May 2024' },
    summary: 'The archive opens a book that somebody kept dry for a century.',
  },
  {
    title: 'Airports and harbours compare notes',
    kicker: 'Agreement',
    published: { iso: '2024-05-14', text: '14 May 2024' },
    summary: 'They have the same queues, the same dogs and the same questions.',
  },
  {
    title: 'New building in Greyhaven has no stairs to the door',
    kicker: 'People',
    published: { iso: '2024-05-07', text: '7 May 2024' },
    summary: 'Staff who use wheelchairs drew the entrance before the architects did.',
  },
  {
    title: 'Why we publish what we got wrong',
    kicker: 'Speech',
    published: { iso: '2024-04-30', text: '30 April 2024' },
    summary: 'The director’s address to the society of archivists.',
    type: { name: 'video', text: 'Video' },
    duration: { iso: 'PT41M', text: '41 minutes' },
  },
  {
    title: 'Telephone boxes return to two valleys',
    kicker: 'Report',
    published: { iso: '2024-04-23', text: '23 April 2024' },
    summary: 'Mobile masts need power. A copper line brings its own.',
  },
  {
    title: 'Ten thousand households keep water for three days',
    kicker: 'Exercise',
    published: { iso: '2024-04-16', text: '16 April 2024' },
    summary: 'Nobody was watching, and most of them did it anyway.',
  },
  {
    title: 'Spring recruitment opens',
    kicker: 'People',
    published: { iso: '2024-04-09', text: '9 April 2024' },
    summary: 'Ninety posts in six towns, most of them without a degree.',
  },
];

export const newest: NewsTeaserProps = {
  title: 'Reports from the public double in a year',
  headingLevel: 3,
  link: { href: '/news/2024/reports-double' },
  kicker: 'Transparency',
  published: { iso: '2024-11-11', text: '11 November 2024' },
  summary:
    'Four in five came from people who had heard about the telephone line from a neighbour. We answer within a day.',
  image: { ...chart, priority: true },
  related: [
    { href: '/report', label: 'Report a concern' },
    { href: '/documents/reports-2024', label: 'The figures behind the chart' },
  ],
};
