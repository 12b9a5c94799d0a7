import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Button } from '../primitives/Button.tsx';

const narrowest = 160;
const step = 16;

interface PlaceProps {
  /** What stands in it, to name the handle. */
  readonly of: string;
  readonly children: ReactNode;
}

/**
 * A place of a width that the reader chooses by dragging, by keys or by the buttons, because components follow the place
 * that they stand in. It begins as wide as the story’s own and never grows wider than the page.
 */
export function Place({ of, children }: PlaceProps) {
  const stage = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  const [usual, setUsual] = useState<number>();
  const [asked, setAsked] = useState<number>();
  const widest = Math.max(narrowest, room);
  const width = Math.min(widest, Math.max(narrowest, asked ?? usual ?? widest));

  useLayoutEffect(() => {
    const own = place.current?.querySelector('[data-story-place]');
    if (own instanceof HTMLElement) setUsual(Math.round(own.getBoundingClientRect().width));
    const around = stage.current;
    if (around === null) return undefined;
    const measure = () => setRoom(around.clientWidth - (handle.current?.offsetWidth ?? 0));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    return () => observer.disconnect();
  }, []);

  const rightToLeft = () => stage.current !== null && getComputedStyle(stage.current).direction === 'rtl';

  const onKeyDown = (event: KeyboardEvent) => {
    const to = widthAfter(event.key, width, widest, rightToLeft());
    if (to === undefined) return;
    event.preventDefault();
    setAsked(to);
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || place.current === null) return;
    const { left, right } = place.current.getBoundingClientRect();
    const middle = event.currentTarget.getBoundingClientRect().width / 2;
    setAsked(Math.round((rightToLeft() ? right - event.clientX : event.clientX - left) - middle));
  };

  // Zero until it is measured: the story then takes the width that it has of its own.
  const isMeasured = room > 0;
  return (
    <div className="place-frame">
      <div className="place-stage docs-story">
        <div
          ref={stage}
          className="place-room"
          // A part that measures its own place has no width of its own: before the place has one, it takes the room.
          style={isMeasured ? undefined : { justifyContent: 'stretch' }}
        >
          <div
            ref={place}
            className="place"
            style={
              isMeasured ? ({ 'inlineSize': width, '--story-place': 'none' } as CSSProperties) : undefined
            }
          >
            {children}
          </div>
          <div
            ref={handle}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a field of the browser can’t stand at the edge of the place and move with it
            role="slider"
            tabIndex={0}
            aria-label={`Width of the container of ${of}`}
            aria-orientation="horizontal"
            aria-valuemin={narrowest}
            aria-valuemax={widest}
            aria-valuenow={width}
            aria-valuetext={`${width} pixels, ${inRem(width)} rem`}
            className="place-handle"
            onKeyDown={onKeyDown}
            onPointerDown={takePointer}
            onPointerMove={onPointerMove}
          />
        </div>
      </div>
      <div className="place-tools">
        <p className="place-width">
          Width: {width} px, {inRem(width)} rem
        </p>
        {[
          { words: 'Usual width', to: usual },
          { words: '320 px', to: 320 },
          { words: 'Full width', to: widest },
        ].map(({ words, to }) =>
          to === undefined || to > widest ? null : (
            <Button key={words} label={words} onPress={() => setAsked(to)} />
          ),
        )}
      </div>
    </div>
  );
}

function takePointer(event: PointerEvent<HTMLDivElement>): void {
  if (event.button !== 0) return;
  event.preventDefault();
  event.currentTarget.focus();
  event.currentTarget.setPointerCapture(event.pointerId);
}

/** In the letters of the page, which the reader or the toolbar may have made larger. */
function inRem(width: number): string {
  const { fontSize } = getComputedStyle(document.documentElement);
  return String(Number((width / Number.parseFloat(fontSize)).toFixed(2)));
}

/** How wide the place becomes by a key, or `undefined` for a key that has nothing to do with it. */
function widthAfter(key: string, width: number, widest: number, rightToLeft: boolean): number | undefined {
  const wider = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const narrower = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const within = (to: number) => Math.min(widest, Math.max(narrowest, to));
  switch (key) {
    case wider:
    case 'ArrowUp':
      return within(width + step);
    case narrower:
    case 'ArrowDown':
      return within(width - step);
    case 'PageUp':
      return within(width + 5 * step);
    case 'PageDown':
      return within(width - 5 * step);
    case 'Home':
      return narrowest;
    case 'End':
      return widest;
    default:
      return undefined;
  }
}
