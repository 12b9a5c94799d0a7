import type { Reading } from './transcript.ts';

/** A published page with one fault that speech shows, and in which way of reading it is heard. */
interface PlantedFault {
  readonly name: string;
  /** The page that is broken: `card-grid--default`. */
  readonly of: string;
  readonly breakIt: (html: string) => string;
  readonly way: Reading['way'];
}

/** By these a run proves that it hears what it is there for. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'a heading of another level',
    of: 'threat-card--default',
    breakIt: (html) => html.replaceAll(/(<\/?)h3\b/g, '$1h4'),
    way: 'Headings, with H',
  },
  {
    name: 'a list that is none',
    of: 'resource-links--default',
    breakIt: (html) => html.replaceAll(/(<\/?)(?:ul|li)\b/g, '$1div').replaceAll(/ role="list"/g, ''),
    way: 'Lists, with L',
  },
  {
    name: 'a link with a name that says nothing',
    of: 'threat-card--default',
    breakIt: (html) => html.replaceAll(/(<a [^>]*>)[^<]*/g, '$1More'),
    way: 'Links, with K',
  },
  {
    name: 'a landmark without its name',
    of: 'breadcrumbs--default',
    breakIt: (html) => html.replaceAll(/ aria-label="[^"]*"/g, ''),
    way: 'Landmarks, with M',
  },
];
