import {
  findProgram,
  firefox,
  virtualDisplay,
  webKitDriver,
  type Found,
} from '../../scripts/find-program.ts';
import type { Driver } from './drivers/driver.ts';
import { driveFirefox } from './drivers/firefox.ts';
import { driveWebKit } from './drivers/webkit.ts';

/** An engine that is judged. */
export type EngineId = 'firefox' | 'webkit';

interface Engine {
  /** As people call it. */
  readonly name: string;
  /** Starts it, or says why it can't be started here and how that is mended. */
  start(): Promise<Driver> | string;
}

export const engines: Readonly<Record<EngineId, Engine>> = {
  firefox: {
    name: 'Firefox',
    start: () => withPrograms([firefox], ([path = '']) => driveFirefox(path)),
  },
  webkit: {
    name: 'WebKitGTK',
    start: () =>
      withPrograms([webKitDriver, virtualDisplay], ([path = '', display = '']) => driveWebKit(path, display)),
  },
};

function withPrograms(
  wanted: readonly Parameters<typeof findProgram>[0][],
  drive: (paths: readonly string[]) => Promise<Driver>,
): Promise<Driver> | string {
  const found: readonly Found[] = wanted.map(findProgram);
  const missing = found.find((one) => 'missing' in one);
  return missing === undefined
    ? drive(found.flatMap((one) => ('path' in one ? one.path : [])))
    : missing.missing;
}
