import { type NewsArticle, scriptText } from '../../src/schema/index.ts';

/** What a page says to search engines. It is read by programs only. */
export function StructuredData({ data }: { readonly data: NewsArticle | undefined }) {
  if (data === undefined) return null;
  return (
    <script
      type="application/ld+json"
      // oxlint-disable-next-line react/no-danger -- the text of a script can't be a child: React would escape its quotes
      dangerouslySetInnerHTML={{ __html: scriptText(data) }}
    />
  );
}
