import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Box, marksFor, type Measured } from './anatomy-marks.ts';
import { Block } from './Block.tsx';
import { LiveStory, type Of, useStory } from './story.tsx';

interface Part {
  /** Finds the part in the story; its first match gets the number. */
  readonly selector: string;
  readonly name: string;
  readonly text: string;
  /** The prop that fills it. */
  readonly prop?: string | undefined;
  /** Whether the component always has it. Default `false`. */
  readonly required?: boolean | undefined;
}

interface AnatomyProps {
  readonly of: Of;
  readonly parts: readonly Part[];
}

/** The parts of a component: numbers beside a live story for those who see it, and the numbered list for everybody. */
export function Anatomy({ of, parts }: AnatomyProps) {
  const story = useStory(of);
  const figure = useRef<HTMLDivElement>(null);
  const measured = useMeasured(figure, parts);
  const marks = measured === undefined ? [] : marksFor(measured);
  return (
    <Block kind="anatomy">
      <div
        ref={figure}
        className="anatomy-figure docs-story"
        // A story of one line is lower than its numbers, which stand below one another.
        style={{ minBlockSize: `calc(${Math.max(0, ...marks.map((mark) => mark?.y ?? 0))}px + 1.5rem)` }}
      >
        <LiveStory story={story} />
        {/* They say nothing that the list doesn't. */}
        <div className="anatomy-marks" aria-hidden="true">
          <svg className="anatomy-lines">
            {marks.map(
              (mark, index) =>
                mark && (
                  <g key={index}>
                    <line className="anatomy-halo" x1={mark.x} y1={mark.y} x2={mark.partX} y2={mark.partY} />
                    <circle className="anatomy-halo" cx={mark.partX} cy={mark.partY} r="3.5" />
                    <line x1={mark.x} y1={mark.y} x2={mark.partX} y2={mark.partY} />
                    <circle cx={mark.partX} cy={mark.partY} r="3.5" />
                  </g>
                ),
            )}
          </svg>
          {marks.map(
            (mark, index) =>
              mark && (
                <span
                  key={index}
                  className="anatomy-mark"
                  style={{ translate: `calc(${mark.x}px - 50%) calc(${mark.y}px - 50%)` }}
                >
                  {index + 1}
                </span>
              ),
          )}
        </div>
      </div>
      <ol className="anatomy-parts">
        {parts.map(({ name, text, prop, required }) => (
          <li key={name}>
            <strong>{name}</strong>
            {prop !== undefined && (
              <>
                {' '}
                <code>{prop}</code>
              </>
            )}
            {required === true && ', required'}: {text}
          </li>
        ))}
      </ol>
    </Block>
  );
}

/** Where the story and its parts stand within the figure, measured again whenever one of them changes its size. */
function useMeasured(figure: RefObject<HTMLElement | null>, parts: readonly Part[]) {
  const [measured, setMeasured] = useState<Measured>();
  // A page writes its list anew whenever it is drawn; what is looked for stays the same.
  const selectors = parts.map(({ selector }) => selector).join('\n');
  useLayoutEffect(() => {
    const around = figure.current;
    const place = around?.querySelector('[data-story-place]') ?? around?.firstElementChild;
    if (!around || !place) return undefined;
    const found = selectors.split('\n').map((selector) => {
      const part = place.querySelector(selector);
      if (part === null)
        console.error(`Anatomy: nothing in the story matches “${selector}”, so its number is missing.`);
      return part;
    });
    const measure = () => {
      const origin = around.getBoundingClientRect();
      const boxOf = (element: Element): Box => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return {
          left: left - origin.left - around.clientLeft,
          top: top - origin.top - around.clientTop,
          width,
          height,
        };
      };
      setMeasured({
        story: boxOf(place),
        parts: found.map((part) => (part ? boxOf(part) : undefined)),
        rightToLeft: getComputedStyle(place).direction === 'rtl',
      });
    };
    const observer = new ResizeObserver(measure);
    for (const element of [around, ...found]) if (element !== null) observer.observe(element);
    return () => observer.disconnect();
  }, [figure, selectors]);
  return measured;
}
