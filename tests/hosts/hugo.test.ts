import { describe } from 'vitest';
import { missingWithout, run } from '../support/debian.ts';
import { host, needsNoScript } from './support/host.ts';
import { otherProgram } from './support/serve.ts';
import { isWrittenAsInReact } from './support/templates.tsx';

const missing = missingWithout(() => run('hugo', ['version']), ['hugo']);

describe.skipIf(missing !== undefined)(`Hugo${missing === undefined ? '' : ` (${missing})`}`, () => {
  // Hugo's own reload of a page that is being written is a script.
  const words = ['server', '--bind', '127.0.0.1', '--port', '$PORT', '--disableLiveReload'];
  const site = host('hugo', { serves: { command: otherProgram(['hugo', ...words]) } });
  isWrittenAsInReact(site);
  needsNoScript(site);
});
