import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export interface Tab {
  /** The word on the tab; also how the choice is remembered. */
  readonly name: string;
  readonly panel: ReactNode;
}

interface TabsProps {
  /** What the tabs are tabs of, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The tab that is open. A name that is none of them opens the first. */
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** Tabs after the ARIA Authoring Practices: one stop for the whole list, arrows between the tabs. */
export function Tabs({ label, tabs, chosen, onChoose }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const open = Math.max(
    0,
    tabs.findIndex(({ name }) => name === chosen),
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const to = targetOf(event, open, tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (to === undefined || tab === undefined) return;
    event.preventDefault();
    onChoose(tab.name);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };

  return (
    <div className="tabs">
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- one of its tabs has the focus, never the list */}
      <div ref={list} role="tablist" aria-label={label} className="tab-list" onKeyDown={onKeyDown}>
        {tabs.map(({ name }, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}tab${index}`}
            aria-selected={index === open}
            aria-controls={`${id}panel`}
            tabIndex={index === open ? 0 : -1}
            className="tab"
            onClick={() => onChoose(name)}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}tab${open}`} className="tab-panel">
        {tabs[open]?.panel}
      </div>
    </div>
  );
}

function targetOf({ key, currentTarget }: KeyboardEvent, open: number, count: number): number | undefined {
  const forwards = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backwards = forwards === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forwards:
      return (open + 1) % count;
    case backwards:
      return (open - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
