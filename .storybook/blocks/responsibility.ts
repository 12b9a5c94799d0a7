import { responsibleFor, responsibleWords } from 'cresset-audit';

/** Who has to see to a success criterion, where this library is used. */
interface Responsibility {
  readonly who: 'component' | 'site' | 'both';
  /** What is left for the site, or why nothing is. */
  readonly why: string;
}

const component = (why: string): Responsibility => ({ who: 'component', why });
const site = (why: string): Responsibility => ({ who: 'site', why });
const both = (why: string): Responsibility => ({ who: 'both', why });

const noMedia = site('No component plays sound or video.');
const noForm = site('No component asks for anything: there is no field in any of them.');
const noTiming = component('Nothing in a component waits, moves on or runs out.');
const noGesture = component(
  'There are links and nothing else to press; nothing is dragged, swiped or shaken.',
);

/** By the number of the criterion, for this library as it is now: A and AA, and what of AAA it promises. */
const responsibilities: Readonly<Record<string, Responsibility>> = {
  '1.1.1': both(
    'The site writes the words of an image, or says that it is decorative; the component asks for one of the two.',
  ),
  '1.2.1': noMedia,
  '1.2.2': noMedia,
  '1.2.3': noMedia,
  '1.2.4': noMedia,
  '1.2.5': noMedia,
  '1.3.1': both(
    'The site gives the level of each heading and the outline of its page; the component writes headings, lists and quotations as such.',
  ),
  '1.3.2': both('The component keeps one order for eye, ear and keyboard; the site decides where it stands.'),
  '1.3.3': site('Whether its words point at shapes, places or colours, the site decides.'),
  '1.3.4': both('No component locks the orientation; the site must not either.'),
  '1.3.5': noForm,
  '1.4.1': both(
    'The component says in words what its colours say; the site’s own words and drawings are its own.',
  ),
  '1.4.2': noMedia,
  '1.4.3': both(
    'The themes that ship keep the contrast; a theme of the site’s own has to be checked with “cresset theme check”.',
  ),
  '1.4.4': both(
    'The component grows with the text; a site must not fix its height or the size of the root’s text.',
  ),
  '1.4.5': both('No component puts text into an image; the site chooses the images.'),
  '1.4.6': both('As 1.4.3, at 7:1 for body text.'),
  '1.4.8': both('Prose keeps lines short and spaced; the site chooses how it aligns its own text.'),
  '1.4.10': both('The component fits 320 px; the page around it is the site’s.'),
  '1.4.11': both(
    'Edges and signs have their contrast in the themes that ship; a theme of one’s own has to be checked.',
  ),
  '1.4.12': both('The component grows with the spacing; a site must not fix its height.'),
  '1.4.13': component('Nothing appears on hover or focus.'),
  '2.1.1': component('Everything that can be pressed is a link.'),
  '2.1.2': component('Nothing holds the focus.'),
  '2.1.4': component('There are no shortcuts.'),
  '2.2.1': noTiming,
  '2.2.2': noTiming,
  '2.3.1': component('Nothing flashes.'),
  '2.3.3': component('What moves is brief, and stops where a reader asks for less motion.'),
  '2.4.1': both(
    'The component writes headings, and landmarks where it is asked; the link that skips to the content is the site’s.',
  ),
  '2.4.2': site('A part of a page has no title.'),
  '2.4.3': both('The order within a component is its own; the order of the page is the site’s.'),
  '2.4.4': both(
    'The site writes the words of a link; the component shows them unchanged, and tells the developer of words that say nothing.',
  ),
  '2.4.5': site('Ways to find a page belong to a whole site.'),
  '2.4.6': both('The site writes the words of headings; the component refuses empty ones.'),
  '2.4.7': component('Each link shows its focus; a site must not take it away.'),
  '2.4.8': both('Breadcrumbs show where a page is; the site gives the steps.'),
  '2.4.9': both('As 2.4.4, for the words alone.'),
  '2.4.10': both(
    'The component writes the heading that it is given; where sections need one, the site decides.',
  ),
  '2.4.11': both('No component covers another; a bar that the site fixes to the window may.'),
  '2.4.12': both('As 2.4.11, for the whole of what has the focus.'),
  '2.4.13': component('The ring is thick, and seen on any background.'),
  '2.5.1': noGesture,
  '2.5.2': noGesture,
  '2.5.3': component('The name of a link is what is seen of it.'),
  '2.5.4': noGesture,
  '2.5.5': component('Links that stand alone are 44 px high.'),
  '2.5.7': noGesture,
  '2.5.8': both(
    'Links of a component are large enough or far enough apart; what the site puts beside it may not be.',
  ),
  '3.1.1': site('The language of the page is said by the page.'),
  '3.1.2': both('The site says which words are in another language; the component marks them.'),
  '3.1.5': site('How simply its words are written, the site decides.'),
  '3.2.1': component('Focus changes nothing.'),
  '3.2.2': noForm,
  '3.2.3': site('Navigation that is the same on all pages belongs to a whole site.'),
  '3.2.4': both('A component is the same wherever it stands; the site names things the same way.'),
  '3.2.5': both('Links stay in their tab, or say in their words that they don’t; the site decides which do.'),
  '3.2.6': site('Where help stands belongs to a whole site.'),
  '3.3.1': noForm,
  '3.3.2': noForm,
  '3.3.3': noForm,
  '3.3.4': noForm,
  '3.3.7': noForm,
  '3.3.8': noForm,
  '4.1.2': both(
    'The component writes plain links, headings and lists; what the site puts into its slots is the site’s.',
  ),
  '4.1.3': component('Nothing changes by itself, so there is nothing to announce.'),
};

const whose = { component: 'The component', site: 'The site', both: 'The component and the site' };

/** Whose a criterion is, and why: in our own words, or of what this library promises nothing in those of the audit. */
export function responsibleInWords(number: string): string {
  const own = responsibilities[number];
  if (own !== undefined) return `${whose[own.who]}. ${own.why}`;
  const words = responsibleWords[responsibleFor(number)];
  return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}
