/** What was asked for can't be done as it was asked: a wrong address, a name that nothing has. Nothing was audited. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** A filter that leaves no story, or a name that is not among the known ones. */
export class NothingMatched extends UsageError {
  override readonly name = 'NothingMatched';
  /** Names that may have been meant, the most likely first. */
  readonly suggestions: readonly string[];

  constructor(message: string, suggestions: readonly string[]) {
    super(message);
    this.suggestions = suggestions;
  }
}

/** There is no Storybook to audit: it can't be reached, isn't one, or doesn't build. */
export class StorybookError extends Error {
  override readonly name = 'StorybookError';
}

/** The audit itself could not do its work, and nobody's story is to blame. */
export class AuditError extends Error {
  override readonly name = 'AuditError';
}
