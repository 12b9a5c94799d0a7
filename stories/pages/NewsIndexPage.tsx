import { Breadcrumbs, NewsTeaser, ViewAllList } from '../../src/index.ts';
import { site } from '../../content/en.tsx';
import { pictures } from '../../content/images.ts';
import { archive, lead } from './news-archive.ts';
import { SitePage } from './SitePage.tsx';

const inTurn = [pictures.nightShift, pictures.barrier, pictures.network, pictures.workshop, pictures.beacon];

/** All the news of a year. */
export function NewsIndexPage() {
  return (
    <SitePage
      words={site}
      trail={<Breadcrumbs label="Breadcrumb" items={[{ href: '/', label: 'Home' }]} current="News" />}
    >
      <div className="site-band">
        <div className="site-width site-stack site-stack--wide">
          <h1 className="site-heading site-heading--page">News</h1>
          <NewsTeaser {...lead} size="large" />
          <ViewAllList
            title="Earlier this year"
            headingLevel={2}
            description="Newest first."
            items={archive.map((story, index) => (
              <NewsTeaser
                key={story.title}
                {...story}
                headingLevel={3}
                link={{ href: `/news/2024/${archive.length - index}` }}
                image={inTurn[index % inTurn.length]}
              />
            ))}
            viewAll={{ href: '/news/archive', label: 'View all 1,204 stories since 1991' }}
          />
        </div>
      </div>
    </SitePage>
  );
}
