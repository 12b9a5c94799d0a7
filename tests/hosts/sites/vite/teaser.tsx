import 'cresset/css/base.css';
import 'cresset/css/news-teaser.css';
import { NewsTeaser } from 'cresset';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('site');
if (place !== null) {
  createRoot(place).render(
    <main>
      <h1>Latest news</h1>
      <NewsTeaser
        title="Twelve towns rehearse a flood at night"
        headingLevel={2}
        link={{ href: '/news/flood-exercise' }}
      />
    </main>,
  );
}
