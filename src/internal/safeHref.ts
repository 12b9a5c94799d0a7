/**
 * An address that is safe to put into `href`, or `undefined`.
 *
 * React 19 turns `javascript:` into a link that throws, and lets `data:` and `vbscript:` through; so the rule here is a
 * list of what is allowed: relative addresses and four schemes.
 */
export function safeHref(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // The ordinary case: a path of this site in plain letters has no scheme and can't be misread.
  if (/^\/(?![/\\])[!-~]*$/.test(value)) return value;
  // Browsers skip control characters in an address, so `java\nscript:` would run if it were judged as it stands; half of a
  // pair of surrogates can't be written in one.
  const href = value.replace(/[\p{Cc}\p{Cs}]/gu, '').trim();
  try {
    // Not `URL.canParse`: browsers of 2023 don't have it. What nobody can read (`http://`) leads nowhere.
    const { protocol } = new URL(href, 'https://relative.example');
    return href !== '' && /^(https?|mailto|tel):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
