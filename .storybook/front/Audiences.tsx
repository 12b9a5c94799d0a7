import { CardGrid, ThreatCard } from '../../src/index.ts';

const audiences = [
  {
    id: 'for-frontend-developers',
    title: 'Frontend developers',
    summary: 'From an empty folder to a news teaser in a Next.js page.',
    label: 'Start as a developer',
  },
  {
    id: 'for-designers',
    title: 'Designers',
    summary: 'Find the part that you need, and see it in your brand, dark, narrow and in Arabic.',
    label: 'Start as a designer',
  },
  {
    id: 'for-auditors',
    title: 'Auditors',
    summary: 'See the evidence for a component, and what was not tested.',
    label: 'Start as an auditor',
  },
] as const;

/** The three ways in, as the cards that the library is made of. */
export function Audiences() {
  return (
    <div className="sb-unstyled">
      <CardGrid
        columns={3}
        items={audiences.map(({ id, title, summary, label }) => (
          <ThreatCard
            key={id}
            title={title}
            headingLevel="none"
            summary={summary}
            link={{ href: `#${id}`, label }}
          />
        ))}
      />
    </div>
  );
}
