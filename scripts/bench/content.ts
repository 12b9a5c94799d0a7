import type { MissionBannerProps, NewsTeaserProps, ThreatCardProps } from '../../src/index.ts';

/** What every contender shows: the page "What we do" without the site around it, and lists of teasers. */

export const banner = {
  title: 'Keeping the country safe from threats to its security',
  headingLevel: 1,
  statement: 'Our task is set by law and guided by the strategy of the government.',
  actions: [
    { href: '/how-we-work', label: 'How we work' },
    { href: '/report', label: 'Report a concern' },
  ],
  quotation: {
    text: 'The Office shall protect the public, and shall account for its work every year.',
    source: { title: 'National Resilience Act 1991', href: 'https://law.example.org/acts/1991/12' },
  },
} satisfies MissionBannerProps;

export const cards = [
  card('Counter-terrorism', 'Groups that use violence to spread fear and force their aims on others.'),
  card('Counter-espionage', 'States that try to take secrets, research and influence by covert means.'),
  card('Cyber', 'Attacks on networks and services by states, criminals and activists.'),
  card('Counter-proliferation', 'The spread of weapons that could cause harm on a very large scale.'),
];

function card(title: string, summary: string) {
  const topic = title.toLowerCase();
  return {
    title,
    headingLevel: 3,
    summary,
    link: { href: `/threats/${topic}`, label: `More on ${topic}` },
  } satisfies ThreatCardProps;
}

export const newsLink = { href: '/news', label: 'View all news' };

export type Teaser = ReturnType<typeof teaser>;

/** Every second teaser has a picture. */
function teaser(index: number) {
  const day = String((index % 28) + 1).padStart(2, '0');
  return {
    title: `Town ${index} rehearses a flood at night`,
    headingLevel: 3,
    link: { href: `/news/flood-exercise-${index}` },
    summary: `Volunteers, pharmacies and ${index} bus companies took part, and found out about keys and phones.`,
    published: { iso: `2024-10-${day}` as '2024-10-21', text: `${(index % 28) + 1} October 2024` },
    image:
      index % 2 === 0
        ? { src: `/media/${index}.jpg`, width: 640, height: 360, decorative: true as const }
        : undefined,
  } satisfies NewsTeaserProps;
}

/** As many teasers as asked for, the same each time. */
export function teasers(count: number): readonly Teaser[] {
  return Array.from({ length: count }, (_, index) => teaser(index + 1));
}

/** The most teasers that are measured. */
export const all: readonly Teaser[] = teasers(5000);
