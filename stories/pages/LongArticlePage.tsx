import { Breadcrumbs, NewsTeaser, Prose, ResourceLinks, Section, ViewAllList } from '../../src/index.ts';
import { newsArticle } from '../../src/schema/index.ts';
import { site } from '../../content/en.tsx';
import { documents, related, story, text } from './flood-exercise.tsx';
import { SitePage } from './SitePage.tsx';
import { StructuredData } from './StructuredData.tsx';

const address = 'https://resilience.example.org/news/flood-exercise';

/** One story from its headline to the documents behind it. */
export function LongArticlePage() {
  return (
    <SitePage
      words={site}
      trail={
        <Breadcrumbs
          label="Breadcrumb"
          collapse="parent"
          items={[
            { href: '/', label: 'Home' },
            { href: '/news', label: 'News' },
          ]}
          current={story.title}
        />
      }
      aside={{ label: 'More on this exercise', content: <MoreOnTheExercise /> }}
    >
      <article className="site-band site-band--first">
        <div className="site-width site-stack">
          <h1 className="site-heading site-heading--page">{story.title}</h1>
          <div className="site-article">
            <div className="site-facts">
              <p className="site-kicker">{story.kicker}</p>
              <p>
                <time dateTime={story.published.iso}>{story.published.text}</time>
              </p>
              <p>
                {`${story.updated.label} `}
                <time dateTime={story.updated.iso}>{story.updated.text}</time>
              </p>
              <p>{story.byline}</p>
            </div>
            <div className="site-stack">
              <p className="site-lead">{story.summary}</p>
              <Prose>{text}</Prose>
            </div>
          </div>
        </div>
        <StructuredData data={newsArticle({ ...story, lang: site.lang }, address)} />
      </article>
    </SitePage>
  );
}

function MoreOnTheExercise() {
  return (
    <>
      <Section title="Documents on the exercise" headingLevel={2} tone="tinted" layout="side">
        <ResourceLinks items={documents} />
      </Section>
      <div className="site-band">
        <div className="site-width">
          <ViewAllList
            title="News on exercises"
            headingLevel={2}
            layout="grid"
            items={related.map((teaser) => (
              <NewsTeaser key={teaser.title} {...teaser} />
            ))}
            viewAll={{ href: '/news/exercises', label: 'View all news on exercises' }}
          />
        </div>
      </div>
    </>
  );
}
