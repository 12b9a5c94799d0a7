import 'cresset/styles.css';
import { CardGrid, MissionBanner, ThreatCard } from 'cresset';

export function Page() {
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
        items={[
          <ThreatCard
            key="floods"
            title="Floods"
            headingLevel={3}
            summary="Two towns in three lie beside a river."
            link={{ href: '/threats/floods', label: 'More on floods' }}
            level={{ text: 'Threat level: severe', step: 4, steps: 5 }}
          />,
          <ThreatCard
            key="cyber"
            title="Cyber"
            headingLevel={3}
            link={{ href: '/threats/cyber', label: 'More on cyber' }}
            image={{ src: '/pictures/server-room.jpg', width: 640, height: 360, decorative: true }}
          />,
          <ThreatCard
            key="heat"
            title="Heat & drought"
            headingLevel={3}
            link={{ href: '/threats/heat', as: 'heading' }}
          />,
        ]}
      />
    </main>
  );
}
