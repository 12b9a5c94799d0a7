/** A rectangle within the figure, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the number of a part stands, and where the line from it meets the part. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly partX: number;
  readonly partY: number;
}

/** From the edge of the story to the middle of a number. */
const away = 24;
/** Between the middles of two numbers, so that they never touch. */
const apart = 32;
/** A line of text has its middle about here below the top of a part. */
const firstLine = 14;

/** What is known of a figure once it is laid out. */
export interface Measured {
  readonly story: Box;
  /** Those that are not found have no box. */
  readonly parts: readonly (Box | undefined)[];
  readonly rightToLeft: boolean;
}

/**
 * Puts the numbers beside the story and never on it: each on the side that its part is nearer to, where it begins if it
 * is as near to both, and as high as its first line or below the number before it.
 */
export function marksFor({ story, parts, rightToLeft }: Measured): readonly (Mark | undefined)[] {
  const marks = parts.map((part) => part && markFor(story, part, rightToLeft));
  for (const side of [story.left - away, story.left + story.width + away]) {
    let free = Number.NEGATIVE_INFINITY;
    const here = [...marks.entries()].filter(([, mark]) => mark?.x === side);
    for (const [index, mark] of here.toSorted(([, one], [, other]) => (one?.y ?? 0) - (other?.y ?? 0))) {
      if (mark === undefined) continue;
      const y = Math.max(mark.y, free);
      marks[index] = { ...mark, y };
      free = y + apart;
    }
  }
  return marks;
}

function markFor(story: Box, part: Box, rightToLeft: boolean): Mark {
  const toLeft = part.left - story.left;
  const toRight = story.left + story.width - (part.left + part.width);
  const partY = part.top + Math.min(part.height / 2, firstLine);
  // Fractions of a pixel make no side the nearer one.
  const isLeft = Math.abs(toLeft - toRight) < 1 ? !rightToLeft : toLeft < toRight;
  return isLeft
    ? { x: story.left - away, y: partY, partX: part.left, partY }
    : { x: story.left + story.width + away, y: partY, partX: part.left + part.width, partY };
}
