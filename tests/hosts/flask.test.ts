import { describe } from 'vitest';
import { missingWithout, run } from '../support/debian.ts';
import { host } from './support/host.ts';
import { otherProgram } from './support/serve.ts';
import { isWrittenAsInReact } from './support/templates.tsx';

const python = '/usr/bin/python3';
const missing = missingWithout(() => run(python, ['-c', 'import flask']), ['python3-flask']);

describe.skipIf(missing !== undefined)(`Flask${missing === undefined ? '' : ` (${missing})`}`, () => {
  isWrittenAsInReact(host('flask', { serves: { command: otherProgram([python, 'app.py']) } }));
});
