/**
 * The commit that was audited, short enough to read. What was not committed is told in words: nobody else can judge the
 * same again.
 *
 * @param id As git names it, with “-dirty” behind it if files differed from it; `null` if there was no repository.
 */
export function Commit({ id }: { readonly id: string | null }) {
  if (id === null) return 'unknown';
  return (
    <>
      <code>{id.slice(0, 12)}</code>
      {id.endsWith('-dirty') && ' with changes that are not committed'}
    </>
  );
}
