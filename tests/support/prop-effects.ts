import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Prop } from '../../scripts/props.ts';
import { components, everySample, type ComponentName } from './samples.ts';

type Props = Readonly<Record<string, unknown>>;

/** What a prop does to the HTML of a component. */
interface Effect {
  /** Whether the HTML is another with it than without it. */
  readonly isSeen: boolean;
  /** What each of its values writes into the root, where they change nothing else: `data-variant="compact"`, or nothing. */
  readonly attributes: readonly string[];
  /** The classes of the blocks that are written with it alone. */
  readonly classes: readonly string[];
}

/** Gives a component each value that a prop can have, beside everything else that its samples say. */
export function effectOf(component: ComponentName, prop: Prop): Effect {
  const effects = everySample(component)
    .filter((sample) => sample[prop.name] !== undefined)
    .map((sample) => effectIn(component, prop, sample));
  return {
    isSeen: effects.some(({ isSeen }) => isSeen),
    attributes: [...new Set(effects.flatMap(({ attributes }) => attributes))],
    classes: [...new Set(effects.flatMap(({ classes }) => classes))],
  };
}

function effectIn(component: ComponentName, prop: Prop, sample: Props): Effect {
  const write = (value: unknown) => partsOf(html(component, { ...sample, [prop.name]: value }));
  const without = write(undefined);
  const values = prop.shape.kind === 'choice' ? prop.shape.values : [sample[prop.name]];
  const written = [without, ...values.map(write)];
  const isOnlyOfRoot = written.every(({ rest }) => rest === without.rest);
  const differing = written
    .flatMap(({ attributes }) => attributes)
    .filter((attribute) => !written.every(({ attributes }) => attributes.includes(attribute)));
  const attributesOf = ({ attributes }: Written) => attributes.find((one) => differing.includes(one)) ?? '';
  return {
    isSeen: !isOnlyOfRoot || differing.length > 0,
    attributes: isOnlyOfRoot && differing.length > 0 ? written.map(attributesOf) : [],
    classes: written.flatMap(({ classes }) => classes.filter((name) => !without.classes.includes(name))),
  };
}

function html(component: ComponentName, props: Props): string {
  return renderToStaticMarkup(createElement(components[component], props));
}

interface Written {
  /** The data attributes of the root. */
  readonly attributes: readonly string[];
  /** All that is written beside them. */
  readonly rest: string;
  readonly classes: readonly string[];
}

// What stands within a line has the look of the words around it.
const blockClass = /<(?!(?:a|bdi|cite|em|span|strong)\b)[a-z\d]+\b[^>]* class="([^"]*)"/g;

function partsOf(markup: string): Written {
  const [root = ''] = /^<[^>]*>/.exec(markup) ?? [];
  const attribute = /(?<= )data-[\w-]+="[^"]*"/g;
  return {
    attributes: root.match(attribute) ?? [],
    rest: root.replaceAll(attribute, '').replaceAll(/ +(?=[ >])/g, '') + markup.slice(root.length),
    classes: [...markup.matchAll(blockClass)].flatMap(([, names = '']) => names.split(' ')),
  };
}
