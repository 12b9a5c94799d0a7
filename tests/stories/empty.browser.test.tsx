import { expect, test } from 'vitest';
import { CardGrid, MissionBanner, ThreatCard, ViewAllList } from '../../src/index.ts';
import { takeLogged } from '../support/console.ts';
import { hydrate } from '../support/mount.tsx';

const Nothing = () => null;
// What a content system may send in place of a card.
const rubbish = <ThreatCard key="rubbish" {...({} as Parameters<typeof ThreatCard>[0])} />;
const items = [<p key="one">One</p>, <Nothing key="two" />, rubbish, <p key="three">Three</p>];

test.each([
  ['CardGrid', <CardGrid key="1" items={items} />],
  [
    'ViewAllList',
    <ViewAllList
      key="2"
      title="News"
      headingLevel={2}
      items={items}
      viewAll={{ href: '/n', label: 'All news' }}
    />,
  ],
])('a component that writes nothing leaves no place in a list: %s', async (_, element) => {
  const shown = await hydrate(element);
  const seen = [...shown.container.querySelectorAll('li')].filter((item) => item.getClientRects().length > 0);
  expect(seen.map(({ textContent }) => textContent)).toEqual(['One', 'Three']);
  await shown.remove();
  takeLogged();
});

test('a component that writes nothing leaves no column in a banner', async () => {
  const alone = await hydrate(<MissionBanner title="Ready for what comes" headingLevel={1} />);
  const width = alone.container.querySelector('h1')?.getBoundingClientRect().width;
  await alone.remove();
  const shown = await hydrate(
    <MissionBanner
      title="Ready for what comes"
      headingLevel={1}
      media={<Nothing />}
      breadcrumbs={<Nothing />}
    />,
  );
  expect(shown.container.querySelector('h1')?.getBoundingClientRect().width).toBe(width);
  for (const part of shown.container.querySelectorAll('[class$="__beside"], [class$="__breadcrumbs"]'))
    expect(part.getClientRects()).toHaveLength(0);
  await shown.remove();
});
