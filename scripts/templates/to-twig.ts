/**
 * A template of `templates/jinja` in Twig. The two languages are near: what Twig says in another way is this table, and
 * nothing else knows of it.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  // What is read from data may be missing, which Twig takes for a fault where a site asks it to be strict.
  [/([\w.]+|\w+\['\w+'\]) is defined and \1 is not none/g, '$1 is not null'],
  [
    /([\w.]+) is not null and \1 is iterable and \1 is not string(?: and \1 is not escaped)? and \1 is not mapping/g,
    '$1 is iterable',
  ],
  [/ or [\w.]+ is escaped/g, ''],
  [
    /([\w.]+) is string/g,
    '($1 is not null and $1 is not iterable and $1 is not same as(true) and $1 is not same as(false))',
  ],
  [/([\w.]+) is number/g, "($1 is not iterable and ($1 ~ '') matches '/^-?\\\\d+(\\\\.\\\\d+)?$/')"],
  [/ is (not )?mapping/g, ' is $1iterable'],
  [/^(\{%-? )elif\b/g, '$1elseif'],
  [/ sameas\(/g, ' same as('],
  [/ \| list\b/g, "|split('')"],
  [/ \| (?:dictsort|int|e)\b/g, ''],
  [/ \| safe\b/g, '|raw'],
  [/(\w+)\.split\(([^)]*)\)/g, '($1|split($2))'],
  [/ \| replace\(([^,]+), ([^)]+)\)/g, '|replace({($1): $2})'],
  [/\b(?!loop\.)([a-z]\w*)\.(\w+)\b(?!\()/gi, '($1.$2 ?? null)'],
  [/\b(\w+)\[('\w+')\]/g, '($1[$2] ?? null)'],
];

/** @param jinja The text of a template. */
export function toTwig(jinja: string): string {
  const own = [...jinja.matchAll(/\{%- macro (\w+)\(/g)].map(([, name]) => name);
  const ownCall = new RegExp(`(?<!macro |\\.)\\b(${own.join('|')})\\(`, 'g');
  const imports: { readonly tag: string; readonly alias: string }[] = [];
  return (
    jinja
      // A macro of Twig sees what it imports itself, and nothing of its file.
      .replaceAll(
        /\{%- import "cresset\/([\w-]+)\.html" as (\w+) -%\}\n/g,
        (_, file: string, alias: string) => {
          imports.push({ tag: `{%- import "@cresset/${file}.html.twig" as ${alias} -%}`, alias });
          return '';
        },
      )
      .replaceAll(/\{#[\s\S]*?#\}|\{[%{][\s\S]*?[%}]\}/g, (tag) =>
        tag.startsWith('{#') ? tag : inTwig(tag, ownCall),
      )
      .replaceAll(/(\{%- macro [^%]*%\})([\s\S]*?)\{%- endmacro -%\}/g, (_, head: string, body: string) => {
        const used = imports.filter(({ alias }) => body.includes(`${alias}.`)).map(({ tag }) => `\n  ${tag}`);
        const opened = head.replace(/-?%\}$/, '-%}');
        // Escaped whatever the site asked its engine for. A macro that begins with a space keeps it.
        const begins = head.endsWith('-%}') ? '-%}' : '%}';
        return `${opened}${used.join('')}\n  {%- autoescape 'html' ${begins}${body}{%- endautoescape -%}\n{%- endmacro -%}`;
      })
      .trimStart()
  );
}

function inTwig(tag: string, ownCall: RegExp): string {
  // Dots and words of a text are none of the language's.
  const texts: string[] = [];
  let found = tag.replaceAll(/'(?:\\.|[^'\\])*'/g, (text) =>
    /^'\w+'$/.test(text) ? text : `§${texts.push(text) - 1}§`,
  );
  for (const [pattern, replacement] of rules) found = found.replaceAll(pattern, replacement);
  return found
    .replaceAll(ownCall, '_self.$1(')
    .replaceAll(/§(\d+)§/g, (_, index: string) => texts[Number(index)] ?? '');
}
