import 'cresset/styles.css';
import type { LinkAs } from 'cresset';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Link, Route, Routes, useParams } from 'react-router';
import { whatWeDo } from './what-we-do/content/en.tsx';
import { WhatWeDoPage } from './what-we-do/stories/pages/WhatWeDoPage.tsx';

const SiteLink: LinkAs = ({ href, ...rest }) => <Link to={href} {...rest} />;

const { threats } = whatWeDo;
const cards = threats.cards.map((card) => ({ ...card, linkAs: SiteLink }));

function Threat() {
  const { threat } = useParams();
  return (
    <main>
      <h1>{threat}</h1>
      <p>
        <Link to="/">What we do</Link>
      </p>
    </main>
  );
}

const place = document.getElementById('site');
if (place !== null) {
  createRoot(place).render(
    <BrowserRouter>
      <Routes>
        <Route
          path="/"
          element={<WhatWeDoPage content={{ ...whatWeDo, threats: { ...threats, cards } }} />}
        />
        <Route path="/threats/:threat" element={<Threat />} />
      </Routes>
    </BrowserRouter>,
  );
}
