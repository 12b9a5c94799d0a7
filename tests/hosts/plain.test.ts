import { host, isWhatWeDo, needsNoScript } from './support/host.ts';

const site = host('plain', { serves: { folder: '.' } });

isWhatWeDo(site, { isWrittenByServer: true });
needsNoScript(site);
