import { NewsTeaser, ViewAllList } from 'cresset';

/** What the task asks for, as React writes it. */
export function Page() {
  return (
    <main>
      <h1>News</h1>
      <ViewAllList
        title="Latest"
        headingLevel={2}
        items={[
          <NewsTeaser
            key="flood"
            title="Zwölf Städte proben „Hochwasser bei Nacht“ & mehr"
            headingLevel={3}
            link={{ href: '/news/hochwasser?year=2024&part=1' }}
            summary='Level < 3 means "stay at home".'
            published={{ iso: '2024-10-02', text: '2 October 2024' }}
          />,
          <NewsTeaser
            key="pictures"
            title="The year in pictures"
            headingLevel={3}
            link={{ href: '/news/pictures' }}
            type={{ name: 'video', text: 'Video' }}
            duration={{ iso: 'PT2M', text: '2 minutes' }}
          />,
        ]}
        viewAll={{ href: '/news', label: 'View all news' }}
      />
    </main>
  );
}
