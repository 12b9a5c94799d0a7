/** HTML that is safe to send: what came from outside was escaped on its way in. Only {@link html} and {@link trusted} make it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Part = Markup | string | number | false | null | undefined | readonly Part[];

/**
 * A template of HTML in which everything put in is escaped, for text and for quoted attributes, unless it is
 * {@link Markup} itself. A list is put in part after part; `false`, `null` and `undefined` put in nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.map((string, index) => string + (index < parts.length ? render(parts[index]) : '')).join(''),
  );
}

/** Text of our own files, such as a style sheet, put in as it is. Never for what a Storybook or a person wrote. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/** A link, where the address is one that a browser may follow without running it; otherwise its text alone. */
export function link(address: string, text: Part): Markup {
  return /^(https?:\/\/|\.\.?\/|[#?])/i.test(address)
    ? html`<a href="${address}">${text}</a>`
    : html`${text}`;
}

function render(part: Part): string {
  if (part instanceof Markup) return part.toString();
  if (isList(part)) return part.map(render).join('');
  if (part === false || part === null || part === undefined) return '';
  return escapeHtml(String(part));
}

function isList(part: Part): part is readonly Part[] {
  return Array.isArray(part);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return readable(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Half a surrogate pair and control characters, which no document may hold, show as �. */
export function readable(text: string): string {
  return text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\uFFFD');
}
