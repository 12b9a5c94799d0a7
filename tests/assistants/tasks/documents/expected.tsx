import { Breadcrumbs, ResourceLinks, Section } from 'cresset';

/** What the task asks for, as React writes it. */
export function Page() {
  return (
    <>
      <Breadcrumbs
        label="Breadcrumb"
        items={[
          { href: '/', label: 'Home' },
          { href: '/about', label: 'About us' },
        ]}
      />
      <main>
        <h1>What we publish</h1>
        <Section title="Documents" headingLevel={2}>
          <ResourceLinks
            items={[
              {
                title: 'Flood plan 2030',
                href: '/documents/flood-plan.pdf',
                file: { type: 'PDF', size: '1.2 MB', pages: '39 pages', mediaType: 'application/pdf' },
              },
              {
                title: 'How we count floods',
                href: 'https://example.org/method',
                newTab: true,
                newTabNotice: '(opens in new tab)',
              },
            ]}
          />
        </Section>
      </main>
    </>
  );
}
