import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Draws the stories of a checkout whose pictures have matching names, as `<name>.png` into a folder. */
export type Draw = (checkout: string, folder: string, names: RegExp) => Promise<void>;

/** Says that stories could not be drawn; why stands in the output above. */
export class NotDrawn extends Error {}

/**
 * Draws with Vitest and one browser, whatever checkout it is.
 * @param root the project; only there a report is asked for.
 * @param reporting options for Vitest: which reporters, and where to.
 */
export function drawWith(browser: string, root: string, reporting: readonly string[]): Draw {
  return (checkout, folder, names) => {
    const vitest = createRequire(path.join(checkout, 'package.json')).resolve('vitest/package.json');
    const words = [
      'run',
      '--project',
      'pictures',
      '-t',
      names.source,
      ...(checkout === root ? reporting : []),
    ];
    return new Promise((resolve, reject) => {
      spawn(process.execPath, [path.join(path.dirname(vitest), 'vitest.mjs'), ...words], {
        cwd: checkout,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, CRESSET_BROWSER: browser, CRESSET_PICTURES: folder },
      })
        .on('error', reject)
        .on('close', (code) => {
          if (code === 0) resolve();
          else reject(new NotDrawn('Some stories could not be drawn; the output above says which and why.'));
        });
    });
  };
}
