import { NewsTeaser } from '../../src/index.ts';

export default function Page() {
  return (
    <main>
      <h1>News</h1>
      <NewsTeaser
        title="Flood barriers hold through the winter"
        headingLevel={2}
        link={{ href: '/news/flood-barriers' }}
        summary="All nine were raised, and no home behind them was flooded."
        published={{ iso: '2026-02-12', text: '12 February 2026' }}
      />
    </main>
  );
}
