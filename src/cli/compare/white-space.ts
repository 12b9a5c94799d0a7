interface Text {
  readonly type: 'text' | 'comment';
  value: string;
}

interface Element {
  readonly type: 'element';
  readonly tagName: string;
  readonly children: readonly (Element | Text)[];
}

/** Laid out on lines of their own, or ending one, in every browser's style sheet. */
const blocks = new Set(
  'address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p search section summary table tbody td template tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Stand in a line like a letter. */
const boxes = new Set(
  'audio button canvas embed iframe img input math meter object picture progress select svg video'.split(' '),
);

/** Keep their white space. */
const verbatim = new Set('listing plaintext pre script style textarea xmp'.split(' '));

/**
 * Takes the white space away that a browser doesn't show: at the edges of blocks, and all but one space of each run. One
 * walk along the texts, however many elements stand between them.
 */
export function collapseWhiteSpace(nodes: readonly (Element | Text)[]): void {
  /** Whether a space here would begin a line or follow a space. */
  let unseen = true;
  /** The text that ends with the last space, which goes if its line ends there. */
  let spaced: Text | undefined;

  function endLine(): void {
    if (spaced !== undefined) spaced.value = spaced.value.slice(0, -1);
    spaced = undefined;
    unseen = true;
  }

  function passSomething(): void {
    spaced = undefined;
    unseen = false;
  }

  function passText(text: Text): void {
    text.value = text.value.replaceAll(/[\t\n\v\f\r ]+/g, ' ');
    if (unseen) text.value = text.value.replace(/^ /, '');
    if (text.value === '') return;
    passSomething();
    if (!text.value.endsWith(' ')) return;
    spaced = text;
    unseen = true;
  }

  function pass(siblings: readonly (Element | Text)[]): void {
    for (const node of siblings) {
      if (node.type === 'text') passText(node);
      if (node.type !== 'element') continue;
      const isBox = boxes.has(node.tagName);
      const endsLine = isBox || blocks.has(node.tagName) || verbatim.has(node.tagName);
      if (isBox) passSomething();
      if (endsLine) endLine();
      if (!verbatim.has(node.tagName)) pass(node.children);
      if (endsLine) endLine();
      if (isBox) passSomething();
    }
  }

  pass(nodes);
  endLine();
}
