import { whatWeDo } from '../what-we-do/content/en.tsx';
import { WhatWeDoPage } from '../what-we-do/stories/pages/WhatWeDoPage.tsx';

export default function Page() {
  return <WhatWeDoPage content={whatWeDo} />;
}
