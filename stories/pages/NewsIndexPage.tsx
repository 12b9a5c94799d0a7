import { Breadcrumbs, NewsTeaser, type NewsTeaserProps, ViewAllList } from '../../src/index.ts';
import { site } from '../../content/en.tsx';
import { pictures } from '../../content/images.ts';
import { follower, lead } from './leadStory.ts';
import { archive, newest } from './news-archive.ts';
import { SitePage } from './SitePage.tsx';

const stories = archive.map((story, index) => ({
  ...story,
  link: { href: `/news/2024/${archive.length - index}` },
}));

/** All the news of a year. */
export function NewsIndexPage() {
  const [second, third, ...earlier] = stories;
  const months = [...new Set(earlier.map(({ published }) => monthOf(published)))];
  return (
    <SitePage
      words={site}
      trail={<Breadcrumbs label="Breadcrumb" items={[{ href: '/', label: 'Home' }]} current="News" />}
    >
      <div className="site-band site-band--first">
        <div className="site-width site-stack site-stack--wide">
          <h1 className="site-heading site-heading--page">News</h1>
          <ViewAllList
            title="Latest stories"
            headingLevel={2}
            layout="lead"
            items={[
              <NewsTeaser key="lead" {...newest} {...lead} />,
              second && (
                <NewsTeaser key="2" {...second} {...follower} headingLevel={3} image={pictures.nightShift} />
              ),
              third && (
                <NewsTeaser key="3" {...third} {...follower} headingLevel={3} image={pictures.harbour} />
              ),
            ]}
            groups={months.map((month) => ({
              title: month,
              items: earlier
                .filter(({ published }) => monthOf(published) === month)
                .map((story) => (
                  <NewsTeaser
                    key={story.title}
                    {...story}
                    headingLevel={4}
                    variant="dated"
                    published={story.published && { ...story.published, text: dayOf(story.published) }}
                  />
                )),
            }))}
            viewAll={{ href: '/news/archive', label: 'View all 1,204 stories since 1991' }}
          />
        </div>
      </div>
    </SitePage>
  );
}

type Published = NewsTeaserProps['published'];

/** "November 2024", which the heading says. */
const monthOf = (date: Published) => date?.text.replace(/^\d+ /, '') ?? '';

/** "4 November", because the year stands in the heading. */
const dayOf = (date: NonNullable<Published>) => date.text.replace(/ \d+$/, '');
