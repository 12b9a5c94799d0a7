import { useLayoutEffect, useRef, useState } from 'react';
import { Block } from './Block.tsx';
import { LiveStory, type Of, useStory } from './story.tsx';

interface Part {
  /** Finds the part in the story; its first match gets the number. */
  readonly selector: string;
  readonly name: string;
  readonly text: string;
  /** The prop that fills it. */
  readonly prop?: string | undefined;
  /** Whether there is none without it. Default `false`. */
  readonly required?: boolean | undefined;
}

interface AnatomyProps {
  readonly of: Of;
  readonly parts: readonly Part[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The parts of a component: numbers on a live story for those who see it, and the numbered list for everybody. */
export function Anatomy({ of, parts }: AnatomyProps) {
  const story = useStory(of);
  const figure = useRef<HTMLDivElement>(null);
  const boxes = useBoxes(figure, parts);
  return (
    <Block kind="anatomy">
      <div ref={figure} className="anatomy-figure docs-story">
        <div className="anatomy-story">
          <LiveStory story={story} />
        </div>
        <div className="anatomy-marks" aria-hidden="true">
          {boxes.map(
            (box, index) =>
              box && (
                <span
                  key={parts[index]?.name}
                  className="anatomy-mark"
                  style={{ insetBlockStart: box.y, left: box.x }}
                >
                  {index + 1}
                </span>
              ),
          )}
        </div>
      </div>
      <ol className="anatomy-parts">
        {parts.map(({ name, text, prop, required }) => (
          <li key={name} className="anatomy-part">
            <strong>{name}</strong>
            {prop !== undefined && (
              <>
                {' '}
                <code>{prop}</code>
              </>
            )}
            {required === true && ' (required)'}: {text}
          </li>
        ))}
      </ol>
    </Block>
  );
}

/** Where the parts stand within the figure, measured again whenever the figure changes its size. */
function useBoxes(
  figure: React.RefObject<HTMLElement | null>,
  parts: readonly Part[],
): readonly (Box | undefined)[] {
  const [boxes, setBoxes] = useState<readonly (Box | undefined)[]>([]);
  // A page writes its parts anew whenever it is drawn; what is looked for stays the same.
  const selectors = parts.map(({ selector }) => selector).join('\n');
  useLayoutEffect(() => {
    const around = figure.current;
    const story = around?.querySelector('.anatomy-story');
    if (!around || !story) return undefined;
    const found = selectors.split('\n').map((selector) => {
      const part = story.querySelector(selector);
      if (part === null)
        console.error(`Anatomy: nothing in the story matches “${selector}”, so its number is missing.`);
      return part;
    });
    const measure = () => {
      const origin = around.getBoundingClientRect();
      setBoxes(
        found.map((part) => {
          if (part === null) return undefined;
          const { left, top, width, height } = part.getBoundingClientRect();
          return { x: left - origin.left, y: top - origin.top, width, height };
        }),
      );
    };
    const observer = new ResizeObserver(measure);
    for (const element of [around, ...found]) if (element !== null) observer.observe(element);
    return () => observer.disconnect();
  }, [figure, selectors]);
  return boxes;
}
