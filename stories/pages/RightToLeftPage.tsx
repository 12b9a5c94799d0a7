import {
  Breadcrumbs,
  NewsTeaser,
  Prose,
  ResourceLinks,
  Section,
  ThreatLevel,
  ViewAllList,
} from '../../src/index.ts';
import { whatWeDo } from '../../content/ar.tsx';
import { advice, documents, news, text, updated } from './flood-advice.ar.tsx';
import { SitePage } from './SitePage.tsx';

/** Advice in Arabic about a warning that comes in English. */
export function RightToLeftPage() {
  return (
    <SitePage
      words={whatWeDo.site}
      trail={
        <Breadcrumbs
          label={whatWeDo.trail.label}
          collapse="parent"
          items={[
            { href: '/ar', label: whatWeDo.trail.home },
            { href: '/ar/advice', label: 'نصائح للجمهور' },
          ]}
          current={advice.title}
        />
      }
      aside={{ label: 'المزيد عن إنذارات الفيضان', content: <MoreOnWarnings /> }}
    >
      <article className="site-band site-band--first">
        <div className="site-width site-stack">
          <h1 className="site-heading site-heading--page">{advice.title}</h1>
          <div className="site-article">
            <div className="site-facts">
              <p>
                {'آخر تحديث: '}
                <time dateTime={updated.iso}>{updated.text}</time>
              </p>
              <ThreatLevel {...advice.level} />
            </div>
            <div className="site-stack">
              <p className="site-lead">{advice.summary}</p>
              <Prose>{text}</Prose>
            </div>
          </div>
        </div>
      </article>
    </SitePage>
  );
}

function MoreOnWarnings() {
  return (
    <>
      <Section title="وثائق" headingLevel={2} tone="tinted" layout="side">
        <ResourceLinks items={documents} />
      </Section>
      <div className="site-band">
        <div className="site-width">
          <ViewAllList
            title="أخبار الفيضانات"
            headingLevel={2}
            layout="grid"
            items={news.map((teaser) => (
              <NewsTeaser key={teaser.title} {...teaser} />
            ))}
            viewAll={{ href: '/ar/news/floods', label: 'عرض كل أخبار الفيضانات' }}
          />
        </div>
      </div>
    </>
  );
}
