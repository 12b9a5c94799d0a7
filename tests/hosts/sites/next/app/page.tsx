import { whatWeDo } from '../what-we-do/content.tsx';
import { WhatWeDoPage } from '../what-we-do/pages/WhatWeDoPage.tsx';

export default function Page() {
  return <WhatWeDoPage content={whatWeDo} />;
}
