import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import {
  Breadcrumbs,
  CardGrid,
  MissionBanner,
  NewsTeaser,
  Quotation,
  ResourceLinks,
  Section,
  ThreatCard,
  ViewAllList,
} from '../../src/index.ts';
import { hydrate } from '../support/mount.tsx';

/** Where a piece of the shown text begins and ends, in px from the left. */
function place(container: Element, words: string): DOMRect {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const start = text.data.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + words.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`“${words}” is not shown`);
}

async function showIn(dir: 'ltr' | 'rtl', element: ReactElement) {
  return hydrate(<div dir={dir}>{element}</div>);
}

const link = { href: '/a', label: 'Who reports?' };
const everywhere = [
  [
    'ThreatCard',
    <ThreatCard
      key="1"
      title="C?"
      headingLevel={2}
      summary="What happened?"
      tags={['Now?', 'Then?']}
      link={link}
    />,
  ],
  [
    'ThreatCard as a link',
    <ThreatCard
      key="2"
      title="Why us?"
      headingLevel={2}
      level={{ text: 'How bad?', step: 2 }}
      link={{ href: '/a', as: 'heading' }}
    />,
  ],
  [
    'NewsTeaser',
    <NewsTeaser
      key="3"
      title="What we do?"
      headingLevel={2}
      link={link}
      kicker="Opinion?"
      byline="By whom?"
      summary="Why?"
      published={{ iso: '2024-10-08', text: '8 October?' }}
      badges={['Live?']}
    />,
  ],
  [
    'MissionBanner',
    <MissionBanner key="4" title="Ready?" headingLevel={1} statement="For what?" actions={[link]} />,
  ],
  [
    'Breadcrumbs',
    <Breadcrumbs key="5" label="Trail" items={[{ href: '/', label: 'Home?' }]} current="Here?" />,
  ],
  [
    'ViewAllList',
    <ViewAllList
      key="6"
      title="Which?"
      headingLevel={2}
      description="Of what?"
      items={['One?', 'Two?']}
      groups={[{ title: 'When?', items: ['Three?', 'Four?'] }]}
      viewAll={link}
    />,
  ],
  [
    'ViewAllList with nothing to list',
    <ViewAllList key="9" title="Which?" headingLevel={2} items={[]} emptyText="None?" viewAll={link} />,
  ],
  [
    'Section',
    <Section key="10" title="What for?" headingLevel={2} lead="Who pays?">
      Words
    </Section>,
  ],
  ['CardGrid', <CardGrid key="11" title="Which ones?" headingLevel={2} items={['One?', 'Two?']} />],
  [
    'a banner with the words of a law',
    <MissionBanner
      key="12"
      title="Ready?"
      headingLevel={1}
      quotationLabel="By what law?"
      quotation={{ text: 'Who watches?', source: { title: 'An Act?' } }}
    />,
  ],
  [
    'ResourceLinks',
    <ResourceLinks key="7" items={[{ title: 'Which report?', href: '/r', description: 'For whom?' }]} />,
  ],
  [
    'Quotation',
    <Quotation
      key="8"
      text="Who watches?"
      author="Anyone"
      source={{ title: 'An Act?', href: '/a', detail: 'section A?' }}
    />,
  ],
] as const;

describe('on a page that runs from right to left, English words keep their signs behind them', () => {
  test.each(everywhere)('%s', async (_, element) => {
    const shown = await showIn('rtl', element);
    const texts = [...shown.container.querySelectorAll('*')].flatMap(({ childNodes }) =>
      [...childNodes].flatMap((node) => (node instanceof Text && node.data.endsWith('?') ? [node] : [])),
    );
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      const range = document.createRange();
      const at = (index: number) => {
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect();
      };
      expect(at(text.data.length - 1).left, text.data).toBeGreaterThan(at(text.data.length - 2).left);
    }
    await shown.remove();
  });

  test('and stand where that page has its words, at the right', async () => {
    const shown = await showIn('rtl', everywhere[0][1]);
    const title = place(shown.container, 'C?');
    const summary = place(shown.container, 'What happened?');
    expect(Math.abs(title.right - summary.right)).toBeLessThan(2);
    expect(title.left).toBeGreaterThan(window.innerWidth / 2);
    await shown.remove();
  });
});

const hebrew = 'השנה בתמונות';

describe('parts of a text keep to themselves across directions', () => {
  test('a film of a Hebrew title says its length behind the title', async () => {
    const shown = await showIn(
      'ltr',
      <NewsTeaser
        title={hebrew}
        headingLevel={2}
        link={{ href: '/a' }}
        type={{ name: 'video', text: 'Video' }}
        duration={{ iso: 'PT2M', text: '2 minutes' }}
      />,
    );
    const title = place(shown.container, hebrew);
    expect(place(shown.container, 'Video').right).toBeLessThanOrEqual(title.left);
    expect(place(shown.container, '2').left).toBeGreaterThanOrEqual(title.right);
    expect(place(shown.container, 'minutes').left).toBeGreaterThan(place(shown.container, '2').left);
    await shown.remove();
  });

  test('a Hebrew report says its size under the title, from the right', async () => {
    const shown = await showIn(
      'rtl',
      <ResourceLinks items={[{ title: hebrew, href: '/a', file: { type: 'PDF', size: '1.2 MB' } }]} />,
    );
    const title = place(shown.container, hebrew);
    expect(place(shown.container, 'PDF').top).toBeGreaterThanOrEqual(title.bottom - 1);
    expect(Math.abs(place(shown.container, 'PDF').right - title.right)).toBeLessThan(2);
    expect(place(shown.container, 'MB').right).toBeLessThanOrEqual(place(shown.container, 'PDF').left);
    expect(place(shown.container, '1.2').left).toBeLessThan(place(shown.container, 'MB').left);
    await shown.remove();
  });

  test('a length in Hebrew is one piece among the facts of an English report', async () => {
    const file = { type: 'PDF', size: '1.2 MB', pages: '39 עמודים', languageNote: 'in Hebrew' };
    const shown = await showIn('ltr', <ResourceLinks items={[{ title: 'A report', href: '/a', file }]} />);
    const [size, pages, unit, language] = ['1.2 MB', '39', 'עמודים', 'in Hebrew'].map((fact) =>
      place(shown.container, fact),
    );
    if (!size || !pages || !unit || !language) throw new Error('A fact is missing.');
    expect(unit.left).toBeGreaterThanOrEqual(size.right);
    expect(pages.left).toBeGreaterThanOrEqual(unit.right);
    expect(language.left).toBeGreaterThanOrEqual(pages.right);
    await shown.remove();
  });

  test('an English date stands behind a Hebrew word for it, in one piece', async () => {
    const updated = { label: 'עודכן', iso: '2024-10-09', text: '9 October 2024' } as const;
    const shown = await showIn(
      'rtl',
      <NewsTeaser title={hebrew} headingLevel={2} link={{ href: '/a' }} updated={updated} />,
    );
    expect(place(shown.container, '2024').right).toBeLessThanOrEqual(place(shown.container, 'עודכן').left);
    expect(place(shown.container, 'October').left).toBeGreaterThanOrEqual(
      place(shown.container, '9').right - 0.5,
    );
    expect(place(shown.container, '2024').left).toBeGreaterThan(place(shown.container, 'October').left);
    await shown.remove();
  });

  test('an English notice of a new tab keeps its signs behind a Hebrew link', async () => {
    const opening = { href: '/a', label: hebrew, newTab: true, newTabNotice: '(in a new tab)' } as const;
    const shown = await showIn('rtl', <ThreatCard title={hebrew} headingLevel={2} link={opening} />);
    const notice = ['(', 'in a new', 'tab', ')'].map((part) => place(shown.container, part));
    for (const [index, part] of notice.slice(1).entries())
      expect(part.left).toBeGreaterThanOrEqual((notice[index]?.right ?? NaN) - 0.5);
    await shown.remove();
  });

  test('a Hebrew source stands between its author and its section', async () => {
    const shown = await showIn(
      'ltr',
      <Quotation text="Words" author="Parliament" source={{ title: hebrew, href: '/a', detail: '1 of 2' }} />,
    );
    const title = place(shown.container, hebrew);
    expect(place(shown.container, 'Parliament').right).toBeLessThanOrEqual(title.left);
    expect(place(shown.container, '1').left).toBeGreaterThanOrEqual(title.right);
    await shown.remove();
  });

  test('the section of a source that is a link follows it in the direction of the source', async () => {
    const own = await showIn(
      'rtl',
      <Quotation text="Words" source={{ title: hebrew, href: '/a', detail: 'סעיף 1' }} />,
    );
    expect(place(own.container, 'סעיף').right).toBeLessThanOrEqual(place(own.container, hebrew).left);
    await own.remove();

    const foreign = await showIn(
      'rtl',
      <Quotation text="Words" source={{ title: 'An Act', href: '/a', detail: 'section 1' }} />,
    );
    expect(place(foreign.container, 'section').left).toBeGreaterThanOrEqual(
      place(foreign.container, 'An Act').right,
    );
    await foreign.remove();
  });

  test('the steps of a trail stay in the order of the page', async () => {
    const items = [
      { href: '/', label: 'Home' },
      { href: '/b', label: hebrew },
    ] as const;
    const shown = await showIn('rtl', <Breadcrumbs label="Trail" items={items} current="C++" />);
    expect(place(shown.container, hebrew).right).toBeLessThanOrEqual(place(shown.container, 'Home').left);
    expect(place(shown.container, 'C++').right).toBeLessThanOrEqual(place(shown.container, hebrew).left);
    await shown.remove();
  });
});
