const schemes = new Set(['http', 'https', 'mailto', 'tel']);

// Browsers skip control characters anywhere in an address, so `java\nscript:` would run if it were judged as it stands.
const ignoredByBrowsers = /\p{Cc}/gu;

/**
 * An address that is safe to put into `href`, or `undefined`.
 *
 * React 19 turns `javascript:` into a link that throws, and lets `data:` and `vbscript:` through; so the rule here is a
 * list of what is allowed: relative addresses and four schemes.
 */
export function safeHref(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const href = value.replace(ignoredByBrowsers, '').trim();
  if (href === '') return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  return (scheme === undefined || schemes.has(scheme)) && leadsSomewhere(href) ? href : undefined;
}

/** Whether a browser can read it: a content system's field often holds `http://` until somebody fills it in. */
function leadsSomewhere(href: string): boolean {
  try {
    // Not `URL.canParse`: browsers of 2023 don't have it, and a page must not break on them.
    return new URL(href, 'https://relative.example').href !== '';
  } catch {
    return false;
  }
}
