import './blocks.css';
import { DocsContext } from '@storybook/addon-docs/blocks';
import {
  Children,
  isValidElement,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import { outerWindow } from '../primitives/address.ts';
import { Tabs } from './Tabs.tsx';

interface TopicProps {
  /** The word on the tab; its address is the same in small letters: “Design” opens at `#design`. */
  readonly name: string;
  readonly children: ReactNode;
}

/** One topic of a page. It stands in `Topics`, which writes it. */
export function Topic({ children }: TopicProps) {
  return children;
}

const byReader = ['keydown', 'pointerdown', 'touchstart', 'wheel'] as const;

const idOf = (name: string) => name.toLowerCase();

/** The topics of a page, one of them open. The address of a topic, or of anything in it, opens it. */
export function Topics({ children }: { /** A `Topic` each. */ readonly children: ReactNode }) {
  const { channel } = useContext(DocsContext);
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState('');
  const [goal, setGoal] = useState<{ readonly element: Element }>();
  const topics = Children.toArray(children).filter((child) => isTopic(child));

  // Once its topic is drawn, and again while what is drawn above pushes it away, until the reader moves the page.
  useEffect(() => {
    if (goal === undefined) return undefined;
    const grown = new ResizeObserver(() => goal.element.scrollIntoView());
    grown.observe(document.body);
    const stop = () => grown.disconnect();
    for (const act of byReader) addEventListener(act, stop);
    return () => {
      stop();
      for (const act of byReader) removeEventListener(act, stop);
    };
  }, [goal]);

  useEffect(() => {
    const open = (target: Element, isArrival: boolean) => {
      const topic = target.closest('.topics > .tabs > [role="tabpanel"]');
      if (topic !== null) setChosen(topic.id);
      openAround(target);
      // A press on a tab has no reason to move the page.
      if (isArrival || target !== topic) setGoal({ element: target });
    };
    // What is fetched first has its address later.
    const awaited = new MutationObserver(() => follow(lastHash, true));
    let lastHash = '';
    const follow = (hash: string, isArrival: boolean) => {
      lastHash = hash;
      awaited.disconnect();
      if (hash.length < 2) return;
      const target = document.getElementById(decodeURIComponent(hash.slice(1)));
      if (target !== null) open(target, isArrival);
      else if (place.current !== null) awaited.observe(place.current, { subtree: true, childList: true });
    };
    const stops = [...new Set([window, outerWindow()])].map((one) =>
      onHash(one, (hash) => follow(hash, false)),
    );
    follow(outerWindow().location.hash || location.hash, true);
    return () => {
      awaited.disconnect();
      for (const stop of stops) stop();
    };
  }, []);

  return (
    <div ref={place} className="topics">
      <Tabs
        label="Topics of this page"
        keepsAll
        chosen={chosen}
        onChoose={(id) => {
          setChosen(id);
          history.replaceState(history.state, '', `#${id}`);
          channel.emit(NAVIGATE_URL, `#${id}`);
        }}
        tabs={topics.map(({ props: { name, children: content } }) => ({
          name,
          id: idOf(name),
          panel: <div className="topic">{content}</div>,
        }))}
      />
    </div>
  );
}

const isTopic = (child: ReactNode): child is ReactElement<TopicProps> =>
  isValidElement(child) && child.type === Topic;

/** Opens what is closed around a part of the page and, where that is a heading, what is closed right below it. */
function openAround(target: Element): void {
  for (
    let closed = target.closest('details');
    closed;
    closed = closed.parentElement?.closest('details') ?? null
  )
    closed.open = true;
  if (!/^H\d$/.test(target.tagName)) return;
  for (
    let next = target.nextElementSibling;
    next && !/^H\d$/.test(next.tagName);
    next = next.nextElementSibling
  )
    for (const closed of [next, ...next.querySelectorAll(':scope > .closed')])
      if (closed instanceof HTMLDetailsElement) closed.open = true;
}

/** Hears of the address of a window, however it is changed: Storybook changes its own without an event of old browsers. */
function onHash(of: Window, heard: (hash: string) => void): () => void {
  const listen = () => heard(of.location.hash);
  of.addEventListener('hashchange', listen);
  of.navigation?.addEventListener('currententrychange', listen);
  return () => {
    of.removeEventListener('hashchange', listen);
    of.navigation?.removeEventListener('currententrychange', listen);
  };
}
