import type { ComponentType } from 'react';
import * as library from '../../src/index.ts';
import { missionBanner, newsTeaser, threatCard } from './core.ts';
import type { Described } from './fields.ts';
import {
  breadcrumbs,
  cardGrid,
  prose,
  quotation,
  resourceLinks,
  section,
  threatLevel,
  viewAllList,
} from './parts.ts';

/** The name of a component, as a site imports it. */
export type ComponentName = {
  [Name in keyof typeof library]: (typeof library)[Name] extends (props: never) => unknown ? Name : never;
}[keyof typeof library];

/** Every component of the library; one that is new fails to compile until it is described here. */
export const components: Readonly<Record<ComponentName, Described>> = {
  ThreatCard: threatCard,
  NewsTeaser: newsTeaser,
  MissionBanner: missionBanner,
  ViewAllList: viewAllList,
  Section: section,
  CardGrid: cardGrid,
  ThreatLevel: threatLevel,
  Quotation: quotation,
  ResourceLinks: resourceLinks,
  Breadcrumbs: breadcrumbs,
  Prose: prose,
};

// The list above has exactly these names, which the type of `Object.keys` forgets.
export const componentNames = Object.keys(components) as readonly ComponentName[];

// Asked by any name, which an import as a whole can't be.
const exported: Readonly<Record<ComponentName, unknown>> = library;

/** A component by its name, as what takes whatever a content system sends. */
export function componentOf(name: ComponentName): ComponentType<Readonly<Record<string, unknown>>> {
  // The playground passes broken props on purpose; the components' promise is to bear them.
  return exported[name] as ComponentType<Readonly<Record<string, unknown>>>;
}
