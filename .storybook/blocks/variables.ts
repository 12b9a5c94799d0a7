export interface Variable {
  readonly name: string;
  /** What the sheet says of it. A token is explained where tokens are. */
  readonly meaning?: string;
}

/** The custom properties that the first comment of a component’s sheet lists, and the tokens that its rules read. */
export function variablesOf(sheet: string): {
  readonly own: readonly Variable[];
  readonly tokens: readonly Variable[];
} {
  const [comment = ''] = /^\/\*[\s\S]*?\*\//.exec(sheet) ?? [];
  const own = [...comment.matchAll(/^ \* {3}(--cr-[\w-]+) +(.+)$/gm)].map(([, name = '', meaning = '']) => ({
    name,
    meaning,
  }));
  const known = new Set(own.map(({ name }) => name));
  const read = new Set([...sheet.matchAll(/var\((--cr-[\w-]+)/g)].map(([, name = '']) => name));
  return {
    own,
    tokens: [...read]
      .filter((name) => !known.has(name))
      .toSorted()
      .map((name) => ({ name })),
  };
}
