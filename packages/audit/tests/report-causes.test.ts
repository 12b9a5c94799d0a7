import { describe, expect, test } from 'vitest';
import { exampleEvidence } from '../src/evidence/example.ts';
import type { Evidence, Finding } from '../src/evidence/schema.ts';
import { causesOf, sharedBy } from '../src/report/causes.ts';
import { htmlReport } from '../src/report/html.ts';

const at = (html: string, selector = 'x'): Finding['at'] => ({ path: [], html, selector });

describe('what findings of one cause share', () => {
  test.each<[string, Pick<Finding, 'data' | 'at'>, string]>([
    [
      'two colours, whatever the element and the ratio',
      { data: { fgColor: '#999999', bgColor: '#ffffff', contrastRatio: 2.8 }, at: at('<p class="a">') },
      '#999999 on #ffffff',
    ],
    [
      'the attributes that a rule names',
      { data: { 'aria-valid-attr': ['aria-lable', 'aria-rolle'] }, at: at('<p>') },
      'aria-lable, aria-rolle',
    ],
    [
      'the kind of element, without what a build numbers',
      { data: { width: 16 }, at: at('<button id="_r_3_" class="css-1ab2c3 menu__close">') },
      'button.menu__close',
    ],
    [
      'the class above an element that has none',
      { data: {}, at: at('<img src="a.jpg">', '#_r_3_ > .card:nth-child(3) > img') },
      '.card img',
    ],
    [
      'the role of an element that has no class',
      { data: {}, at: at('<div role="listbox" id="picker-0">', '.palette > #picker-0') },
      'div[role=listbox]',
    ],
    ['the element alone, where no class is near', { data: {}, at: at('<a href="/">', '#x > a') }, 'a'],
  ])('is %s', (_, finding, shared) => expect(sharedBy(finding)).toBe(shared));
});

/** 102 stories with 563 findings, as a public library had them: most of them of level AAA and of few causes. */
function publicLibrary(): Evidence {
  return exampleEvidence((evidence) => {
    const [story] = evidence.stories;
    const [example] = evidence.findings;
    if (story === undefined || example === undefined) throw new Error('The example is empty.');
    evidence.stories = Array.from({ length: 102 }, (_, index) => ({
      ...story,
      id: `part-${index}--default`,
      component: `Parts/Part${index % 34}`,
    }));
    evidence.findings = Array.from({ length: 563 }, (_, index): Finding => {
      const of = evidence.stories[index % 102] ?? story;
      const isEnhanced = index >= 33;
      const colour = `#77777${index % 7}`;
      return {
        ...example,
        fingerprint: (0x100000000000 + index).toString(16),
        story: of.id,
        component: of.component,
        crop: null,
        ...(isEnhanced
          ? { check: 'axe/color-contrast-enhanced', criteria: ['1.4.6'], level: 'AAA' }
          : index < 20
            ? { check: 'axe/color-contrast', criteria: ['1.4.3'], level: 'AA' }
            : {}),
        data: isEnhanced || index < 20 ? { fgColor: colour, bgColor: '#ffffff' } : {},
      };
    });
  });
}

describe('a report of 563 findings in 102 stories', () => {
  const evidence = publicLibrary();
  const page = htmlReport(evidence, new Map());

  test('tells of fifteen causes, level A first and AAA last', () => {
    const causes = causesOf(evidence, 'failed');
    expect(causes).toHaveLength(15);
    expect([...new Set(causes.map(({ level }) => level))]).toEqual(['A', 'AA', 'AAA']);
    expect(causes.flatMap(({ findings }) => findings)).toHaveLength(563);
  });

  test('names first the five greatest causes of level A and AA, and how to mend each', () => {
    const [, list = ''] = /<ol class="first">([^]*?)<\/ol>/.exec(page) ?? [];
    const items = list.split('<li>').slice(1);
    expect(items).toHaveLength(5);
    expect(items[0]).toMatch(/axe\/image-alt[^]*13 failures/);
    expect(list).not.toContain('AAA');
    expect(items[0]).toMatch(/<\/strong>\s+in\s+13 components,/);
    for (const item of items) {
      const [, id = ''] = /href="#([^"]*)"/.exec(item) ?? [];
      expect(page).toContain(`<h4 id="${id}"`);
    }
    expect(page.indexOf('class="first"')).toBeLessThan(page.indexOf('id="contents"'));
  });

  test('folds what is of level AAA, and counts it', () => {
    const [, folded = ''] = /<summary>\s*(530 findings of 7 causes)/.exec(page) ?? [];
    expect(folded).not.toBe('');
    expect(page).not.toMatch(/<summary>\s*33 findings/);
  });

  test('has each id once', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

test('a report says how to mend a cause', () => {
  const evidence = exampleEvidence(({ run }) => {
    for (const rule of run.rules) if (rule.id === 'axe/image-alt') rule.mend = 'Say what the picture says.';
  });
  expect(htmlReport(evidence, new Map()).match(/Say what the picture says\./g)?.length).toBe(2);
});

test('a report names the component of a cause that is in one alone', () => {
  const [, list = ''] =
    /<ol class="first">([^]*?)<\/ol>/.exec(htmlReport(exampleEvidence(), new Map())) ?? [];
  expect(list).toMatch(/axe\/image-alt[^]*?<\/strong>\s+in\s+<bdi>Components\/ThreatCard<\/bdi>,/);
});
