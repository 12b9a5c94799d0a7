import { describe, expect, it } from 'vitest';
import { portableExamples, publishedComponents, type Writer } from './example.ts';
import { write as nunjucks } from './nunjucks.ts';
import { compareFiles } from './run-compare.ts';
import { write as templates } from './templates.ts';

const examples = portableExamples();

function pages(write: Writer): ReadonlyMap<string, string> {
  return new Map(examples.map(({ file, component, props }) => [file, write(component, props)]));
}

it('the examples with props that JSON can hold are nearly all, and of every component', () => {
  expect(examples.length).toBeGreaterThan(200);
  expect(new Set(examples.map(({ component }) => component))).toEqual(publishedComponents());
});

describe.each([
  ['Nunjucks', nunjucks],
  ['templates of HTML itself', templates],
])('a port to %s', (_, write) => {
  it('writes every such example as it is published', async () => {
    const { examples: compared } = await compareFiles(pages(write));
    expect(compared.map(({ name }) => name)).toEqual(examples.map(({ name }) => name));
    expect(compared.filter(({ differences }) => differences.length > 0)).toEqual([]);
  });

  it('that changes one thing is told so in words', async () => {
    const changed = pages((component, props) =>
      write(component, props)
        .replace('cr-threat-card__summary', 'summary')
        .replace(' role="list"', '')
        .replace('decoding="async"', 'decoding="sync"'),
    );
    const { examples: compared } = await compareFiles(changed);
    const told = compared.flatMap(({ name, differences }) =>
      differences.map(({ place, message }) => `${name}: in ${place}: ${message}`),
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'threat-card--with-summary: in the summary of the body: the class cr-threat-card__summary is missing.',
        'threat-card--with-summary: in the summary of the body: has the class summary, which should not be there.',
        'threat-card--many-tags: in the tags of the body: role is missing, should be “list”.',
        'news-teaser--with-picture: in the image: decoding is “sync”, should be “async”.',
      ]),
    );
  });
});
