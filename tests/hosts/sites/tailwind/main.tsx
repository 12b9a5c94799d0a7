import './site.css';
import { createRoot } from 'react-dom/client';
import { whatWeDo } from './what-we-do/content/en.tsx';
import { WhatWeDoPage } from './what-we-do/stories/pages/WhatWeDoPage.tsx';

const place = document.getElementById('site');
if (place !== null) createRoot(place).render(<WhatWeDoPage content={whatWeDo} />);
