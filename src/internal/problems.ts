interface Message {
  /** A warning is advice about wording; everything else is an error. */
  readonly level?: 'warn';
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** Whether the message is clear without the value. */
  readonly bare?: true;
}

const messages = {
  attribute: {
    bare: true,
    what: 'is not an attribute that the root takes',
    why: 'It could change what the part means to a screen reader or to the keyboard, so it was left out.',
    fix: 'Pass id, className, style, lang, dir, translate, hidden, ref or data-*; put anything else on an element around it.',
  },
  attributeValue: {
    what: 'is not a value that this attribute takes',
    why: 'Browsers would ignore it or take it for another one, so it was left out.',
    fix: "Pass what its type takes: words without white space for an id, an object for style, 'ltr', 'rtl' or 'auto' for dir, a boolean for hidden, a string for data-*.",
  },
  slot: {
    what: 'is not something that React can show',
    why: 'Showing it would have broken the page, so it was left out.',
    fix: 'Pass an element, a string, or an array of them that is not nested more than 50 deep.',
  },
  title: {
    what: 'has no text',
    why: 'An empty heading is announced and leads nowhere, so no heading was written.',
    fix: 'Pass the title as a string.',
  },
  text: {
    what: 'is not text',
    why: 'Readers would see or hear the name of a data type, so it was left out.',
    fix: 'Pass a string with at least one visible character.',
  },
  blank: {
    what: 'holds nothing to see',
    why: 'Readers would meet an element that says nothing, so it was left out.',
    fix: 'Pass at least one visible character, or no prop at all where it may be left out.',
  },
  escaped: {
    level: 'warn',
    what: 'holds marks of HTML',
    why: 'A text is shown to the character, so readers see these marks instead of what they stand for.',
    fix: 'Pass plain text: where the data comes in, decode its entities once and take its tags away; markup that you trust belongs in Prose.',
  },
  headingLevel: {
    what: 'is not a level that this heading can have',
    why: 'Readers move through a page by its heading levels, so the nearest usable level was taken.',
    fix: "Pass the number that follows from the page's outline.",
  },
  href: {
    what: 'is not an address that a link may have',
    why: 'A link that leads nowhere, or runs a script, harms the reader, so no link was written.',
    fix: 'Pass a relative address, or one that begins with http:, https:, mailto: or tel:.',
  },
  label: {
    what: 'has no words for its link',
    why: 'A link without a name is announced as "link" and no more, so no link was written.',
    fix: 'Pass the whole visible text of the link.',
  },
  genericLabel: {
    what: 'does not say where its link leads',
    why: 'In a list of links, or spoken on its own, these words mean nothing (WCAG 2.4.9).',
    fix: 'Name the target: "More on cyber", "View all news".',
  },
  sameLink: {
    what: 'leads where another link of this part leads',
    why: 'Two links to one place are one stop too many for everybody who moves by keyboard or by links, so the second was left out.',
    fix: 'Remove it, or give it an address of its own.',
  },
  sameWords: {
    what: 'has the words of another link of this part',
    why: 'In a list of links, or spoken on their own, nobody can tell the two apart (WCAG 2.4.9).',
    fix: 'Say in the words of each what only it leads to.',
  },
  linkAs: {
    what: 'is not an element type that can write links',
    why: 'Links would not have been written, so plain ones were.',
    fix: "Pass 'a' or a component that gives an <a href>.",
  },
  newTab: {
    what: 'opens a new tab without saying so',
    why: 'Readers who do not see the tab appear lose their way back, so the link stays in its tab (WCAG 3.2.5).',
    fix: 'Pass newTabNotice in the language of the page, for example "(opens in new tab)".',
  },
  date: {
    what: 'is not a calendar date as YYYY-MM-DD',
    why: 'Browsers and search engines would read another day or none, so the words stand without one.',
    fix: 'Pass { iso, text }; parseIsoDate and formatDate of cresset/format make it from what a content system gives.',
  },
  dateText: {
    what: 'has no words',
    why: 'Readers see the date as machines write it, because nothing else was given.',
    fix: 'Pass { iso, text }; formatDate of cresset/format makes the words.',
  },
  imageSource: {
    what: 'has no src',
    why: 'A browser would show a broken image, so none was written.',
    fix: 'Pass the address of the file, or leave the image out.',
  },
  imageSize: {
    what: 'has no usable width and height',
    why: 'The text below jumps while the image loads, and readers lose their line.',
    fix: 'Pass width and height in CSS px as positive numbers.',
  },
  imageAlternative: {
    what: 'says neither alt nor decorative',
    why: 'A screen reader might read the file name, so the image was made silent.',
    fix: 'Pass alt with what the image tells, or decorative: true.',
  },
  decorativeAlternative: {
    what: 'is given for an image that is decorative',
    why: 'Such an image is silent, so nobody hears these words.',
    fix: 'Remove alt; or, where the image tells something, remove decorative or use an image that may have alt.',
  },
  imagePart: {
    what: 'is not what this part of an image can be',
    why: 'Browsers could not use it, so it was left out.',
    fix: 'Pass srcSet, sizes, media and type as strings, sources as an array of objects, width and height as positive numbers, priority as a boolean and render as a function.',
  },
  iconBesideImage: {
    bare: true,
    what: 'is given together with an image',
    why: 'Two pictures compete for one place, so the image was taken.',
    fix: 'Pass icon or image.',
  },
  alternativeWording: {
    level: 'warn',
    what: 'has an alt that repeats the title, is a file name or is longer than 150 characters',
    why: 'A screen reader speaks all of it, and the reader learns nothing.',
    fix: 'Say briefly what the image tells, or pass decorative: true instead of alt.',
  },
  items: {
    what: 'is not a list',
    why: 'There was nothing to list, so no list was written.',
    fix: 'Pass an array.',
  },
  hole: {
    what: 'has an entry that holds nothing to show',
    why: 'An empty item would be counted aloud and be empty, so it was left out.',
    fix: 'Filter the data, or pass what belongs there.',
  },
  quotation: {
    what: 'has no text to quote',
    why: 'An empty quotation is announced and says nothing, so none was written.',
    fix: 'Pass the quoted words as a string, or as an array of paragraphs.',
  },
  source: {
    what: 'has no title',
    why: 'Nobody can check a quotation without a source; the words are shown without one.',
    fix: 'Pass source: { title } with the name of the work.',
  },
  step: {
    what: 'is not a whole step between 1 and its number of steps',
    why: 'The shape and colour would contradict the words, so a neutral label was written.',
    fix: 'Pass step from 1 to steps, and steps (default 5) from 2 to 10.',
  },
  facts: {
    what: 'is not an object',
    why: 'Its words are read by their names, so nothing of it could be shown.',
    fix: 'Pass an object of the shape that the type of the prop gives; for a date, parseIsoDate and formatDate of cresset/format make it.',
  },
  choice: {
    what: 'is not one of the values that this prop takes',
    why: 'The part would look half finished, so the default was taken.',
    fix: 'Pass a value that the type of the prop lists.',
  },
  manyActions: {
    level: 'warn',
    what: 'has more than three links',
    why: 'Nobody chooses well among many first steps.',
    fix: 'Keep the one to three that most readers come for.',
  },
  language: {
    what: 'is not a language tag',
    why: 'Speech would choose a wrong voice or none, so it was left out.',
    fix: 'Pass a BCP 47 tag such as "cy" or "pt-BR".',
  },
  landmark: {
    what: 'needs an id without white space',
    why: 'A landmark is named by its title, and the name needs an id that only the page can keep unique; no landmark was written.',
    fix: 'Pass id together with landmark.',
  },
} satisfies Record<string, Message>;

export type Problem = keyof typeof messages;

/** What can be wrong with a prop, in three parts: what happened, why it matters to a reader, what to do. */
export const problems: Readonly<Record<Problem, Message>> = messages;
