import { createContext, useContext } from 'react';
import type { Message } from './read-message.ts';

/** What every field may need, however deep it stands. */
interface Tools {
  /** The language of the result. */
  readonly lang: string;
  readonly messages: readonly Message[];
  /** Says what was done, where everybody hears it. */
  readonly announce: (sentence: string) => void;
}

export const ToolsContext = createContext<Tools>({ lang: 'en-GB', messages: [], announce: () => {} });

export const useTools = () => useContext(ToolsContext);
