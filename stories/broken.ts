/**
 * Props as a broken content system sends them. The types refuse them, and rightly; what happens at run time all the same
 * is what these stories show, so the cast stands here and nowhere else.
 */
export function broken<Props>(props: Readonly<Record<string, unknown>>): Partial<Props> {
  return props as Partial<Props>;
}
