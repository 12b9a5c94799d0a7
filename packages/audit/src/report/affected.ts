import type { Finding } from '../evidence/schema.ts';

/** Who is hindered when a success criterion is not met, as the end of “This affects …”. */
const affectedBy: Readonly<Record<string, string>> = {
  '1.1.1': 'blind people and people with low vision who hear a page read out or feel it in braille',
  '1.2.1': 'deaf people, where it is sound alone, and blind people, where it is pictures alone',
  '1.2.2': 'deaf people, people who are hard of hearing, and people who have to keep the sound off',
  '1.2.3': 'blind people, who miss what a film shows and nobody says',
  '1.2.4': 'deaf people and people who are hard of hearing, while something is broadcast live',
  '1.2.5': 'blind people, who miss what a film shows and nobody says',
  '1.3.1': 'people who use a screen reader and can’t see how the parts of a page belong together',
  '1.3.2': 'people who use a screen reader and get the parts of a page in an order without sense',
  '1.3.3':
    'people who can’t see the shape, place or colour, or hear the sound, that an instruction speaks of',
  '1.3.4': 'people whose device is fixed to a wheelchair or a stand and can’t be turned',
  '1.3.5': 'people who find typing or remembering hard and let the browser fill in forms',
  '1.4.1': 'colour-blind people, people with low vision and people who hear the page',
  '1.4.2':
    'people who use a screen reader and can’t hear it over other sound, and people who can’t concentrate beside it',
  '1.4.3': 'people with low vision, older people, and everybody in bright light or on a poor screen',
  '1.4.4': 'people with low vision who enlarge text',
  '1.4.5': 'people with low vision or dyslexia who change size, font or colours of text',
  '1.4.6': 'people with very low vision who use no assistive technology',
  '1.4.10': 'people with low vision who zoom in, and everybody with a small screen',
  '1.4.11': 'people with low vision who can’t make out where a control is or in what state',
  '1.4.12': 'people with dyslexia or low vision who need more space between lines, words and letters',
  '1.4.13': 'people who magnify the screen, whose pointer drifts, or who hear and see at once what opens',
  '2.1.1': 'people who can’t use a mouse or a touch screen: keyboard, switch, voice and screen reader users',
  '2.1.2': 'people who use the keyboard and can’t leave a part of the page again',
  '2.1.4': 'people who use voice control or hit keys by accident',
  '2.2.1': 'people who need more time to read, to understand or to type',
  '2.2.2': 'people who are distracted by movement, and people who read slowly',
  '2.2.4': 'people who are thrown off by an interruption, and people who use a screen reader',
  '2.3.1': 'people with photosensitive epilepsy, in whom flashes can cause a seizure',
  '2.4.1': 'people who use the keyboard or a screen reader and go through the same links on every page',
  '2.4.2': 'people who use a screen reader or keep many pages open, and know them by their titles',
  '2.4.3': 'people who use the keyboard or a screen reader and lose their place',
  '2.4.4': 'people who use a screen reader, and people who use voice control and speak a link’s name',
  '2.4.5': 'people who find one way of searching for a page hard, and need another',
  '2.4.6':
    'people who use a screen reader or have trouble remembering, and find their way by headings and labels',
  '2.4.7': 'people who see and use the keyboard, and don’t know where they are',
  '2.4.9': 'people who use a screen reader and read the links of a page as a list',
  '2.4.11': 'people who see and use the keyboard, and whose place is hidden behind something else',
  '2.5.1': 'people who can’t make a gesture with several fingers or along a path',
  '2.5.2': 'people who press the wrong thing by accident and need to take it back',
  '2.5.3': 'people who use voice control and speak the words that they see',
  '2.5.4': 'people who can’t move their device, or whose hands shake',
  '2.5.5': 'people whose hands shake or lack strength, and everybody who holds a device in one hand',
  '2.5.7': 'people who can press but can’t drag',
  '2.5.8': 'people whose hands shake or lack strength, and everybody on a small touch screen',
  '3.1.1': 'people who use a screen reader, which pronounces the page in the wrong language',
  '3.1.2': 'people who use a screen reader, which pronounces a passage in the wrong language',
  '3.2.1': 'people who can’t see that something changed when they only moved on to a control',
  '3.2.2': 'people who can’t see that something changed when they only filled something in',
  '3.2.3': 'people with low vision or who remember badly, and look for navigation where it was',
  '3.2.4': 'people who use a screen reader or learn slowly, and know a thing by its name',
  '3.2.5':
    'people who use a screen reader or concentrate with effort, and lose their place when a page changes by itself',
  '3.2.6': 'people who need help and look for it where it was',
  '3.3.1': 'people who can’t see which field is wrong',
  '3.3.2':
    'people who don’t know what a field asks for, most of all with a screen reader or a cognitive disability',
  '3.3.3': 'people who know that a field is wrong but not how to put it right',
  '3.3.4':
    'everybody for whom a mistake has consequences, and most of all people with reading or motor disabilities',
  '3.3.7': 'people who find it hard to remember, or to type the same thing again',
  '3.3.8': 'people who can’t remember or copy a password, or solve a puzzle',
  '4.1.2':
    'people who use a screen reader, voice control or a switch, to whom a control says what it is, what it is called and in what state',
  '4.1.3': 'people who use a screen reader and don’t hear that something has happened',
};

/** Whom a finding of these criteria affects, in words. */
export function whoIsAffected({ criteria, level }: Pick<Finding, 'criteria' | 'level'>): readonly string[] {
  const known = [...new Set(criteria.flatMap((criterion) => affectedBy[criterion] ?? []))];
  if (known.length > 0) return known;
  return level === 'best-practice'
    ? [
        'mostly people who use assistive technology; no success criterion asks for it, so it makes use harder rather than impossible',
      ]
    : ['the people whom the success criterion is there for; its “Understanding” page names them'];
}
