import { type RefObject, useEffect, useState } from 'react';

/** Whether something is higher than the window, so that it has to scroll by itself to stay in view. */
export function useIsTall(ref: RefObject<Element | null>): boolean {
  const [isTall, setIsTall] = useState(false);
  useEffect(() => {
    const measure = () => setIsTall((ref.current?.scrollHeight ?? 0) > innerHeight);
    const observer = new ResizeObserver(measure);
    // Its parts: once it scrolls, its own size is the window's.
    for (const part of ref.current?.children ?? []) observer.observe(part);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [ref]);
  return isTall;
}
