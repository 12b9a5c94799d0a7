import { describe } from 'vitest';
import { missingWithout, run } from '../support/debian.ts';
import { host } from './support/host.ts';
import { otherProgram } from './support/serve.ts';
import { isWrittenAsInReact } from './support/templates.tsx';

const missing = missingWithout(
  () => run('php', ['-r', "require_once 'Twig/autoload.php';"]),
  ['php-cli', 'php-twig'],
);

describe.skipIf(missing !== undefined)(`PHP with Twig${missing === undefined ? '' : ` (${missing})`}`, () => {
  const command = otherProgram(['php', '-S', '127.0.0.1:$PORT', 'index.php']);
  isWrittenAsInReact(host('twig', { serves: { command } }));
});
