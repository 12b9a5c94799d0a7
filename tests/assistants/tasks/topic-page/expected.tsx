import { CardGrid, MissionBanner, ThreatCard } from 'cresset';

/** What the task asks for, as React writes it. */
export function Page() {
  const cards = [
    {
      title: 'Floods',
      summary: 'Two towns in three lie beside a river.',
      link: { href: '/threats/floods', label: 'More on floods' },
      level: { text: 'Threat level: severe', step: 4, steps: 5 },
    },
    {
      title: 'Cyber',
      link: { href: '/threats/cyber', label: 'More on cyber' },
      image: { src: '/pictures/server-room.jpg', width: 640, height: 360, decorative: true },
    },
    { title: 'Heat & drought', link: { href: '/threats/heat', as: 'heading' } },
  ] as const;
  return (
    <main>
      <MissionBanner
        title="Ready before it happens"
        headingLevel={1}
        statement="We help towns prepare for what rarely happens."
        actions={[{ href: '/work', label: 'See how we work' }]}
      />
      <CardGrid
        title="Threats"
        headingLevel={2}
        items={cards.map((card) => (
          <ThreatCard key={card.title} headingLevel={3} {...card} />
        ))}
      />
    </main>
  );
}
