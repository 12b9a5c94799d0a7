'use client';

import { NewsTeaser, ViewAllList } from 'cresset';
import Link from 'next/link';
import { whatWeDo } from '../../what-we-do/content/en.tsx';

const { title, teasers, viewAll } = whatWeDo.news;

export default function News() {
  return (
    <main>
      <h1>News</h1>
      <ViewAllList
        linkAs={Link}
        title={title}
        headingLevel={2}
        items={teasers.map((teaser) => (
          <NewsTeaser key={teaser.title} {...teaser} linkAs={Link} headingLevel={3} />
        ))}
        viewAll={{ href: '/news/archive', label: viewAll }}
      />
    </main>
  );
}
