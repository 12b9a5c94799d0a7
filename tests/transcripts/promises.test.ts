import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { acceptedTranscripts, type AcceptedTranscript } from '../../scripts/transcripts/accepted.ts';

/** What must and must not be heard, as Orca said it when somebody accepted it; `npm run transcripts` asks it anew. */
const root = path.resolve(import.meta.dirname, '../..');
// Our own file, which a test holds to its schema.
const { examples } = JSON.parse(readFileSync(path.join(root, 'html/index.json'), 'utf8')) as {
  readonly examples: readonly Example[];
};

interface Example {
  readonly name: string;
  readonly group: string;
  readonly subject: string;
  readonly broken: boolean;
  readonly props?: Readonly<Record<string, unknown>>;
}

interface Read extends AcceptedTranscript {
  readonly example: Example;
}

const all: readonly Read[] = acceptedTranscripts(root).flatMap((transcript) => {
  const example = examples.find(({ name }) => name === transcript.name);
  return example === undefined ? [] : { ...transcript, example };
});
const ofComponents = all.filter(({ example }) => example.group !== 'Pages');

/** Prose holds what a site wrote: a full stop after a link, a figure that is named by its caption, a place that scrolls. */
const ofOurWords = ofComponents.filter(({ example }) => example.subject !== 'Prose');

const heard = ({ readings }: Read, way: string): readonly (readonly string[])[] =>
  readings.find((reading) => reading.way.startsWith(way))?.presses ?? [];
const page = (read: Read): readonly string[] => heard(read, 'Whole page').flat();
const said = (read: Read): readonly string[] => read.readings.flatMap(({ presses }) => presses.flat());
/** The name of a story with what is wrong in it, for the message. */
const faults = (reads: readonly Read[], faultsOf: (read: Read) => readonly string[]): readonly string[] =>
  reads.flatMap((read) => faultsOf(read).map((fault) => `${read.browser} ${read.name}: ${fault}`));

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.findAll>[number];
const parsed = new Map<string, Document>();
function documentOf({ name }: Read): Document {
  const known =
    parsed.get(name) ?? parseDocument(readFileSync(path.join(root, 'html', `${name}.html`), 'utf8'));
  parsed.set(name, known);
  return known;
}
/** The elements of a story of these names, in the order of the document. */
const elements = (read: Read, ...names: readonly string[]): readonly Element[] =>
  DomUtils.findAll(({ name }) => names.includes(name), documentOf(read));
const linksOf = (read: Read): readonly string[] =>
  elements(read, 'a').flatMap((link) => (link.attribs['href'] === undefined ? [] : plain(words(link))));
const words = (node: Document | Element): string => DomUtils.textContent(node).replaceAll(/\s+/g, ' ').trim();
/** One piece of text, and the signs for directions in it, which are not spoken. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\u200B-\u200F\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('each transcript says by which reader, in which browser and when', () => {
  const undated = all.filter(
    ({ versions, date }) =>
      !/^Orca [\d.]+, (?:Firefox|Chromium) [\d.]+$/.test(versions) || !/^\d{4}-\d\d-\d\d$/.test(date),
  );
  expect(undated.map(({ name }) => name)).toEqual([]);
});

test('nothing is heard that says nothing: the name of a file, “graphic”, “clickable”, “group”', () => {
  const never = /\b(?:graphic|clickable|group)\b|\.(?:png|svg|jpe?g|webp|avif|html)\b/i;
  expect(faults(ofComponents, (read) => said(read).filter((line) => never.test(line)))).toEqual([]);
});

test('no utterance begins with punctuation', () => {
  const begins = /^[.,;:!?…)\]}/|·–—-]/;
  expect(faults(ofOurWords, (read) => said(read).filter((line) => begins.test(line)))).toEqual([]);
});

test('no sentence is heard twice', () => {
  const found = faults(ofOurWords, (read) => {
    const sentences = page(read).filter((line) => line.split(' ').length > 4);
    return sentences.filter(
      (line, index) => sentences.indexOf(line) !== index && onceIn(documentOf(read), line),
    );
  });
  expect(found).toEqual([]);
});

/** Whether the words stand in the page only once. */
function onceIn(shown: Document, line: string): boolean {
  return words(shown).split(line).length <= 2;
}

test('each heading is heard once, with its level', () => {
  const found = faults(ofComponents, (read) => {
    const headings = elements(read, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').filter(
      (heading) => words(heading) !== '',
    );
    const levels = headings.map((heading) => `heading level ${heading.name[1]}.`);
    const told = heard(read, 'Headings').filter((press) => press[0] !== 'No more headings.');
    return told.length === headings.length &&
      told.every((press, index) => press.join(' ').endsWith(levels[index] ?? '?'))
      ? []
      : [told.flat().join(' | ')];
  });
  expect(found).toEqual([]);
});

test('each link is heard once, by its words and as a link', () => {
  const found = faults(ofComponents, (read) => {
    const links = linksOf(read);
    const told = heard(read, 'Links')
      .filter((press) => press[0] !== 'No more links.')
      .map((press) => plain(press.join(' ')));
    return told.length === links.length &&
      told.every((press, index) => press.startsWith(`${links[index]} link`))
      ? []
      : [`${told.join(' | ')} for ${links.join(' | ')}`];
  });
  expect(found).toEqual([]);
});

test('each list is heard once, with how many items it has', () => {
  const found = faults(ofComponents, (read) => {
    const lists = elements(read, 'ul', 'ol').map(({ children }) => {
      const items = children.filter((child) => 'name' in child).length;
      return `List with ${items} ${items === 1 ? 'item' : 'items'}`;
    });
    const told = heard(read, 'Lists').flatMap(
      (press) => press.find((line) => line.startsWith('List with')) ?? [],
    );
    return JSON.stringify(told) === JSON.stringify(lists)
      ? []
      : [`${told.join(' | ')} for ${lists.join(' | ')}`];
  });
  expect(found).toEqual([]);
});

test('each stop says what the key for links says', () => {
  const found = faults(ofOurWords, (read) => {
    const links = heard(read, 'Links')
      .filter((press) => press[0] !== 'No more links.')
      .map((press) => press.join(' '));
    const stops = heard(read, 'Stops').map((press) => press.join(' '));
    return JSON.stringify(stops) === JSON.stringify(links)
      ? []
      : [`${stops.join(' | ')} for ${links.join(' | ')}`];
  });
  expect(found).toEqual([]);
});

const readOf = (subject: string): readonly Read[] => {
  const reads = all.filter(({ example }) => example.subject === subject && !example.broken);
  if (reads.length === 0) throw new Error(`${subject} was not read.`);
  return reads;
};
/** A text in the props, by a path: `quotation.text`. */
function given({ example }: Read, way: string): string | undefined {
  let value: unknown = example.props;
  for (const step of way.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  return typeof value === 'string' ? plain(value) : undefined;
}
/** Where something is heard; utterances are joined, because a reader pauses where it likes. */
const whereIn = (read: Read, text: string): number => plain(page(read).join(' ')).indexOf(text);
const times = (read: Read, text: string): number => plain(page(read).join(' ')).split(text).length - 1;

test('of a card the title is heard first, its level before its summary, its link after them', () => {
  const found = faults(readOf('ThreatCard'), (read) => {
    const parts = ['title', 'level.text', 'summary', 'link.label'].flatMap((way) => given(read, way) ?? []);
    const places = parts.map((part) => whereIn(read, part));
    return places.every((place, index) => place > (places[index - 1] ?? -1))
      ? []
      : [`${parts.join(' | ')} at ${places.join(', ')}`];
  });
  expect(found).toEqual([]);
});

test('the link of a card is heard once, by its own words: “More on cyber, link”', () => {
  const card = readOf('ThreatCard').find(({ name }) => name === 'threat-card--default');
  expect(card && page(card)).toEqual(['Cyber', 'heading level 3', 'More on cyber', 'link']);
  expect(card && heard(card, 'Links')).toEqual([['More on cyber link.']]);
});

test('a quotation is heard once, as a quotation, and before its source', () => {
  const found = faults([...readOf('Quotation'), ...readOf('MissionBanner')], (read) => {
    const way = read.example.subject === 'Quotation' ? '' : 'quotation.';
    const [text, source] = ['text', 'source.title'].map((name) => given(read, `${way}${name}`));
    if (text === undefined) return [];
    const isGood =
      times(read, text) === 1 &&
      page(read).includes('block quote') &&
      (source === undefined || whereIn(read, source) > whereIn(read, text));
    return isGood ? [] : [page(read).join(' | ')];
  });
  expect(found).toEqual([]);
});

test('the words of a level are all that is heard of it', () => {
  const found = faults(readOf('ThreatLevel'), (read) =>
    page(read).join(' ') === given(read, 'text') ? [] : [page(read).join(' | ')],
  );
  expect(found).toEqual([]);
});

test('the headline of a teaser is heard once, and before its kicker and its summary', () => {
  const found = faults(readOf('NewsTeaser'), (read) => {
    const title = given(read, 'title') ?? '';
    const later = ['kicker', 'summary'].flatMap((way) => given(read, way) ?? []);
    const isGood = later.every(
      (part) => whereIn(read, part) === -1 || whereIn(read, part) > whereIn(read, title),
    );
    return isGood && times(read, title) === 1 ? [] : [page(read).join(' | ')];
  });
  expect(found).toEqual([]);
});

test('a document is heard with its format and size in its link', () => {
  const found = faults(readOf('ResourceLinks'), (read) => {
    // The props of a good example are those of the component.
    const items = (read.example.props?.['items'] ?? []) as readonly {
      readonly title: string;
      readonly file?: Readonly<Record<'type' | 'size', string>>;
    }[];
    const told = heard(read, 'Links').map((press) => plain(press.join(' ')));
    return items.flatMap(({ title, file }) => {
      const parts = file === undefined ? [] : [title, file.type, file.size].map(plain);
      return told.some((link) => parts.every((part) => link.includes(part))) ? [] : [parts.join(' | ')];
    });
  });
  expect(found).toEqual([]);
});

test('breadcrumbs are a landmark that is heard by its name', () => {
  const found = faults(readOf('Breadcrumbs'), (read) => {
    const label = given(read, 'label') ?? '?';
    const told = heard(read, 'Landmarks').flat();
    return elements(read, 'nav').length === 0 || told[0] === label ? [] : [told.join(' | ')];
  });
  expect(found).toEqual([]);
});
