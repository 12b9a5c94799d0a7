import { host, needsNoScript } from './support/host.ts';
import { isWrittenAsInReact } from './support/templates.tsx';

const site = host('eleventy', { serves: { folder: '_site' } });

isWrittenAsInReact(site);
needsNoScript(site);
