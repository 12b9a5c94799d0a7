import { CardGrid, ThreatCard } from '../../src/index.ts';

const audiences = [
  {
    id: 'for-frontend-developers',
    title: 'Frontend developers',
    summary: 'From nothing to a working teaser on a page of Next.',
    label: 'Start as a developer',
  },
  {
    id: 'for-designers',
    title: 'Designers',
    summary: 'From a need to the part for it, in your brand, dark, narrow and in Arabic.',
    label: 'Start as a designer',
  },
  {
    id: 'for-auditors',
    title: 'Auditors',
    summary: 'From a component to the evidence for it, and to what was not tested.',
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
