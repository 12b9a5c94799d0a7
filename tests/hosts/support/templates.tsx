import { readFile } from 'node:fs/promises';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  CardGrid,
  NewsTeaser,
  type NewsTeaserProps,
  Section,
  ThreatCard,
  type ThreatCardProps,
  ViewAllList,
  type ViewAllListProps,
} from '../../../src/index.ts';
import type { Host } from './host.ts';
import { axeFindings, type Visit } from './visit.ts';

/** What a content system sends: umlauts, quotes, angle brackets, empty fields, two directions, an attack. */
const contentFile = new URL('content.json', import.meta.url);

interface Content {
  readonly title: string;
  readonly topics: string;
  readonly latest: string;
  readonly viewAll: ViewAllListProps['viewAll'];
  readonly cards: readonly ThreatCardProps[];
  readonly news: readonly NewsTeaserProps[];
}

/** The page as React writes it; development would say what is wrong with the data. */
async function inReact(): Promise<string> {
  vi.stubEnv('NODE_ENV', 'production');
  // Our own file. What is wrong in it is wrong on purpose, and no type.
  const { title, topics, latest, viewAll, cards, news } = JSON.parse(
    await readFile(contentFile, 'utf8'),
  ) as Content;
  return renderToStaticMarkup(
    <main>
      <h1>{title}</h1>
      <Section title={topics} headingLevel={2}>
        <CardGrid
          items={cards.map((card, index) => (
            <ThreatCard key={index} {...card} />
          ))}
        />
      </Section>
      <ViewAllList
        title={latest}
        headingLevel={2}
        items={news.map((story, index) => (
          <NewsTeaser key={index} {...story} />
        ))}
        viewAll={viewAll as never}
      />
    </main>,
  );
}

/** What a page written in another template language promises, from data that its author has not chosen. */
export function isWrittenAsInReact(site: Host): void {
  describe('a page from the data of a content system', () => {
    let seen: Visit;

    beforeAll(async () => {
      seen = await site.open('/');
    });

    afterAll(() => vi.unstubAllEnvs());

    test('is element for element and word for word what React writes', async () => {
      const expected = await inOneForm(seen.page, await inReact());
      expect(expected.length).toBeGreaterThan(50);
      expect(await inOneForm(seen.page)).toEqual(expected);
    });

    test('writes nothing into the console, gets what it asks for and asks nobody else', () => {
      const { messages, failed, elsewhere } = seen;
      expect({ messages, failed, elsewhere }).toEqual({ messages: [], failed: [], elsewhere: [] });
    });

    test('leaves axe nothing to find, and nothing to wonder about', async () => {
      expect(await axeFindings(seen.page)).toEqual([]);
    });

    test('never scrolls sideways on a screen of 320 pixels', async () => {
      const { page } = await site.open('/', { width: 320 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}

/** Elements with their attributes in order, and texts, line by line; of the page, or of a piece of HTML. */
export function inOneForm(page: Page, html?: string): Promise<readonly string[]> {
  return page.evaluate((given) => {
    const holder = document.createElement('template');
    holder.innerHTML = given ?? document.querySelector('main')?.outerHTML ?? '';
    const lines: string[] = [];
    const tell = (node: Node, depth: number): void => {
      if (node instanceof Element) {
        const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).toSorted();
        lines.push(`${'  '.repeat(depth)}${node.localName} ${attributes.join(' | ')}`);
      } else if (node instanceof Text && node.data.trim() !== '') {
        lines.push(`${'  '.repeat(depth)}“${node.data}”`);
      }
      for (const child of node.childNodes) tell(child, depth + 1);
    };
    tell(holder.content, 0);
    return lines;
  }, html);
}
