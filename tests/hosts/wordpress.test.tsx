import { existsSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CardGrid, MissionBanner, NewsTeaser, ThreatCard, ViewAllList } from '../../src/index.ts';
import { missingWithout, run } from '../support/debian.ts';
import { host } from './support/host.ts';
import { inOneForm, isWrittenAsInReact } from './support/templates.tsx';
import { axeFindings, type Visit } from './support/visit.ts';

const missing = missingWithout(
  () =>
    existsSync('/usr/share/wordpress/wp-load.php') &&
    run('mariadbd', ['--version']) &&
    run('php', ['-r', "exit(extension_loaded('mysqli') ? 0 : 1);"]),
  ['wordpress', 'mariadb-server', 'php-cli', 'php-mysql'],
);

describe.skipIf(missing !== undefined)(`WordPress${missing === undefined ? '' : ` (${missing})`}`, () => {
  const site = host('wordpress', { serves: { command: ['start.mjs'] } });

  isWrittenAsInReact(site);

  describe('a page that an editor makes of patterns', () => {
    let editor: Visit;
    let published: Visit;

    beforeAll(async () => {
      editor = await site.open('/wp-login.php');
      const { page } = editor;
      await page.getByLabel('Username or Email Address').fill('editor');
      await page.getByLabel('Password', { exact: true }).fill('password');
      await page.getByRole('button', { name: 'Log In' }).click();
      await page.goto(new URL('/wp-admin/post-new.php?post_type=page', page.url()).href);
      await page.getByRole('textbox', { name: 'Add title' }).fill('Made in the editor');
      await page.getByRole('button', { name: 'Toggle block inserter' }).click();
      await page.getByRole('tab', { name: 'Patterns' }).click();
      await page.getByRole('combobox', { name: 'Filter patterns' }).selectOption('Page parts');
      // Each comes before the others.
      for (const name of ['Latest news', 'Card grid', 'Banner'])
        await page.getByRole('option', { name, exact: true }).click();
      const [settings] = await page.getByRole('button', { name: 'Settings', exact: true }).all();
      await settings?.click();
      await page.getByRole('textbox', { name: 'Statement' }).fill('We <b>watch</b> & "warn".');
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      const panel = page.getByRole('region', { name: 'Editor publish' });
      await panel.getByRole('button', { name: 'Publish', exact: true }).click();
      const link = panel.getByRole('link', { name: 'View Page' });
      published = await site.open((await link.getAttribute('href')) ?? '');
    });

    afterAll(() => vi.unstubAllEnvs());

    test('is made without a word of trouble in the console', () => {
      expect(editor.messages.filter((message) => !message.startsWith('log: '))).toEqual([]);
    });

    test('shows in the editor what the page will show', async () => {
      const { page } = editor;
      const headings = page.getByRole('region', { name: 'Editor content' }).getByRole('heading');
      expect(await headings.allTextContents()).toEqual(
        await published.page.locator('main :is(h2, h3)').allTextContents(),
      );
    });

    test('is element for element and word for word what React writes', async () => {
      const { page } = published;
      const expected = await inOneForm(page, inReact(new URL(page.url()).origin));
      expect(expected.length).toBeGreaterThan(50);
      expect(await inOneForm(page)).toEqual(expected);
    });

    test('leaves axe nothing to find, and nothing to wonder about', async () => {
      expect(await axeFindings(published.page)).toEqual([]);
    });
  });
});

/** One of the pattern’s cards. */
function card(nth: string) {
  return (
    <ThreatCard
      title={`${nth} topic`}
      headingLevel={3}
      summary="What a reader finds there, in one sentence."
      link={{ href: '/', label: `More on the ${nth.toLowerCase()} topic` }}
    />
  );
}

/** The words of the patterns, and the posts of the site. */
function inReact(origin: string): string {
  // Development would say that some of it looks like HTML.
  vi.stubEnv('NODE_ENV', 'production');
  const news = [
    {
      title: 'Zwölf Städte üben den “Ernstfall” & mehr',
      href: 'uebung',
      iso: '2024-10-08',
      text: 'October 8, 2024',
      summary: 'Pegel < 3 m und > 1 m: kein Grund zur Sorge.',
    },
    { title: 'תרגיל לילה', href: 'night', iso: '2024-10-07', text: 'October 7, 2024' },
    {
      title: '<script>alert(1)</script> Sirens [caption]on[/caption] Thursday',
      href: 'sirens',
      iso: '2024-10-06',
      text: 'October 6, 2024',
    },
  ] as const;
  return renderToStaticMarkup(
    <main>
      <h1>Made in the editor</h1>
      <MissionBanner
        className="alignfull"
        title="What you stand for"
        headingLevel={2}
        statement={'We <b>watch</b> & "warn".'}
        actions={[{ href: '/', label: 'What we do' }]}
      />
      <CardGrid title="Our topics" headingLevel={2} items={[card('First'), card('Second'), card('Third')]} />
      <ViewAllList
        title="Latest news"
        headingLevel={2}
        items={news.map(({ title, href, iso, text, ...rest }) => (
          <NewsTeaser
            key={href}
            title={title}
            headingLevel={3}
            link={{ href: `${origin}/${href}/` }}
            published={{ iso, text }}
            {...rest}
          />
        ))}
        viewAll={{ href: `${origin}/news/`, label: 'View all news' }}
      />
    </main>,
  );
}
