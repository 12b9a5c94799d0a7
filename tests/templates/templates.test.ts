import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { Quotation } from '../../src/index.ts';
import { compareFiles } from '../support/run-compare.ts';
import { everything } from '../support/tier.ts';
import { type Engine, engines, notRun } from './engines.ts';
import { type DataExample, examples, jobsFor, pageOf } from './examples.ts';
import { emptyIn, harmIn, namesIn } from './harm.ts';
import { escapedJob, hostileJobs, safeJobs, shapelessJobs } from './hostile.ts';

const right = examples.filter(({ broken }) => !broken);
const wrong = examples.filter(({ broken }) => broken);
// No example says how wide its picture is shown.
const harmless = new Set([...namesIn(examples.map(pageOf)), 'sizes']);

it('the examples that a template can write are nearly all, and of every component', () => {
  expect(right.length).toBeGreaterThan(200);
  expect(wrong.length).toBeGreaterThan(20);
  expect(new Set(right.map(({ component }) => component)).size).toBeGreaterThan(10);
});

it('what is looked for in harmful and in empty HTML is found', () => {
  const harmful = '<p onclick="x"><script></script><a href="java\tscript:x">a</a><i data-a b="">c</i></p>';
  expect(harmIn(harmful, new Set(['<p>', '<a>', 'href', '<i>']))).toEqual([
    'onclick',
    '<script>',
    'href="java\tscript:x"',
    'b',
  ]);
  expect(
    emptyIn('<h2 class="a"><b>\u200b</b></h2><ul><li>a</li></ul><a href="b"><img alt="c"></a><p> </p>'),
  ).toEqual(['<h2 class="a">', '<p class="">']);
});

describe.each(engines)('$name', (engine) => {
  describe.skipIf(notRun(engine))('with our templates', () => {
    // The first is the one of every documentation.
    const settings = everything ? engine.settings : engine.settings.slice(0, 1);
    let pages: ReadonlyMap<string, string>;
    beforeAll(() => {
      pages = engine.render(jobsFor(engine, right));
    });

    it('writes every example as it is published', async () => {
      expect(await differences(pages, right)).toEqual([]);
    });

    if (settings.includes('escaping strict'))
      it('writes the same where a site asks it to be strict about what is missing', () => {
        const strict = engine.render(jobsFor(engine, right), 'escaping strict');
        expect([...pages.keys()].filter((name) => strict.get(name) !== pages.get(name))).toEqual([]);
      });

    it.each(settings.filter((setting) => setting !== 'escaping strict'))(
      'does no harm with hostile data in any field, where it is set to %s',
      (setting) => {
        const written = engine.render(hostileJobs(engine, right), setting);
        expect(written.size).toBeGreaterThan(500);
        const harmful = [...written].map(([name, html]) => ({
          name,
          harm: harmIn(html, harmless),
        }));
        expect(harmful.filter(({ harm }) => harm.length > 0)).toEqual([]);
      },
    );

    // The templates of all engines are made of those for the first one; what each escapes for itself is tried above.
    if (!everything && engine !== engines[0]) return;

    it('writes no harm and nothing empty from data that is wrong', () => {
      for (const [name, html] of engine.render(jobsFor(engine, wrong))) {
        expect({
          name,
          harm: harmIn(html, harmless),
          empty: emptyIn(html),
        }).toEqual({
          name,
          harm: [],
          empty: [],
        });
      }
    });

    it('makes no harm, nothing empty and no error of what is no text, in any field', () => {
      const written = engine.render(shapelessJobs(engine, right));
      expect(written.size).toBeGreaterThan(everything ? 500 : 100);
      const wrongly = [...written].flatMap(([name, html]) => {
        const faults = [
          ...harmIn(html, harmless),
          ...emptyIn(html),
          ...(/^<p>[\w\\.]+: .*/.exec(html) ?? []),
        ];
        return faults.length > 0 ? [{ name, faults }] : [];
      });
      expect(wrongly).toEqual([]);
    });

    it('lets no HTML that a site holds for safe out of an attribute', () => {
      const written = engine.render(safeJobs(engine, right));
      expect(written.size).toBeGreaterThan(20);
      const faults = [...written].map(([name, html]) => ({
        name,
        faults: [...harmIn(html, harmless), ...(/^<p>[\w\\.]+: .*/.exec(html) ?? [])],
      }));
      expect(faults.filter((one) => one.faults.length > 0)).toEqual([]);
    });

    it('escapes nothing twice that a site has escaped, but for the quotes', () => {
      const [html = ''] = engine.render([escapedJob(engine)]).values();
      expect(html).toContain(' alt="Tom &amp; Jerry&#39;s &#34;river&#34;"');
    });

    it('says that the source of a quotation opens a new tab, which no type offers and data may ask for', () => {
      const source = { href: 'https://example.org/', newTab: true, newTabNotice: '(opens in new tab)' };
      const asked = ['A work', 'عمل'].map((title): DataExample => {
        const props = { text: 'Words', source: { ...source, title, detail: 'page 3' } };
        return { name: title, file: title, component: 'Quotation', props, broken: false };
      });
      const written = engine.render(jobsFor(engine, asked));
      for (const { name, props } of asked) {
        const ours = renderToStaticMarkup(createElement(Quotation as FunctionComponent<object>, props));
        const [words = ''] = /<cite.+\(opens in new tab\).*<\/span>/.exec(ours) ?? [];
        expect(words).toContain(name);
        for (const part of [words, ' target="_blank"', ' rel="noopener"'])
          expect(written.get(name)).toContain(part);
      }
    });

    it('with a changed macro is told so in words that name it', async () => {
      const chosen = right.filter(({ name }) =>
        ['threat-card--with-summary', 'threat-card--many-tags'].includes(name),
      );
      const changed = withChanged(engine, (text) =>
        text.replace('cr-threat-card__summary', 'summary').replace(/ role=(\\?")list\1/, ''),
      );
      expect(await differences(changed(chosen), chosen)).toEqual(
        expect.arrayContaining([
          'threat-card--with-summary: in the summary of the body: the class cr-threat-card__summary is missing.',
          'threat-card--many-tags: in the tags of the body: role is missing, should be “list”.',
        ]),
      );
    });
  });
});

/** What `cresset html compare` says of them. */
async function differences(
  pages: ReadonlyMap<string, string>,
  asked: readonly DataExample[],
): Promise<readonly string[]> {
  const { examples: compared } = await compareFiles(pages);
  expect(compared.map(({ name }) => name)).toEqual(asked.map(({ name }) => name));
  return compared.flatMap(({ name, differences: found }) =>
    found.map(({ place, message }) => `${name}: in ${place}: ${message}`),
  );
}

/** An engine with a copy of our templates in which something is changed. */
function withChanged(engine: Engine, change: (text: string) => string) {
  return (chosen: readonly DataExample[]): ReadonlyMap<string, string> => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cresset-templates-'));
    try {
      cpSync(engine.folder, folder, { recursive: true });
      for (const name of ['parts', 'threat-card']) {
        const file = path.join(folder, engine.fileOf(name));
        writeFileSync(file, change(readFileSync(file, 'utf8')));
      }
      return engine.render(jobsFor(engine, chosen), 'escaping', folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}
