import { type KeyboardEvent, type ReactNode, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';

export interface Tab {
  /** The word on the tab; also how the choice is remembered, where it has no id. */
  readonly name: string;
  /** The id of its panel, where the panel has an address. */
  readonly id?: string;
  readonly panel: ReactNode;
}

interface TabsProps {
  /** What the tabs are tabs of, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The tab that is open, by its id or its name. What is none of them opens the first. */
  readonly chosen: string;
  readonly onChoose: (idOrName: string) => void;
  /** Whether closed panels stay on the page, where the browser’s own search finds their words. Default `false`. */
  readonly keepsAll?: boolean;
}

/** Tabs after the ARIA Authoring Practices: one stop for the whole list, arrows between the tabs. */
export function Tabs({ label, tabs, chosen, onChoose, keepsAll = false }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const open = Math.max(
    0,
    tabs.findIndex((tab) => keyOf(tab) === chosen),
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const to = targetOf(event, open, tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (to === undefined || tab === undefined) return;
    event.preventDefault();
    onChoose(keyOf(tab));
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };

  return (
    <div className="tabs">
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- one of its tabs has the focus, never the list */}
      <div ref={list} role="tablist" aria-label={label} className="tab-list" onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`${id}tab${index}`}
            aria-selected={index === open}
            aria-controls={tab.id ?? `${id}panel`}
            tabIndex={index === open ? 0 : -1}
            className="tab"
            onClick={() => onChoose(keyOf(tab))}
          >
            {tab.name}
          </button>
        ))}
      </div>
      {tabs.map(
        (tab, index) =>
          (keepsAll || index === open) && (
            <Panel
              key={tab.name}
              id={tab.id ?? `${id}panel`}
              labelledBy={`${id}tab${index}`}
              isOpen={index === open}
              onFound={() => onChoose(keyOf(tab))}
            >
              {tab.panel}
            </Panel>
          ),
      )}
    </div>
  );
}

const keyOf = ({ id, name }: Tab) => id ?? name;

interface PanelProps {
  readonly id: string;
  readonly labelledBy: string;
  readonly isOpen: boolean;
  /** The browser’s own search has found words in it. */
  readonly onFound: () => void;
  readonly children: ReactNode;
}

function Panel({ id, labelledBy, isOpen, onFound, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const found = useEffectEvent(onFound);
  useLayoutEffect(() => {
    const element = panel.current;
    if (isOpen || element === null) return undefined;
    // React writes the attribute without its value.
    element.setAttribute('hidden', 'until-found');
    element.addEventListener('beforematch', found);
    return () => {
      element.removeAttribute('hidden');
      element.removeEventListener('beforematch', found);
    };
  }, [isOpen]);
  return (
    <div ref={panel} role="tabpanel" id={id} aria-labelledby={labelledBy} className="tab-panel">
      {children}
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
