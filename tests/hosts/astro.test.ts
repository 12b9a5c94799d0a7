import { host, isWhatWeDo, needsNoScript, startsFromReadme } from './support/host.ts';

const site = host('astro', { serves: { folder: 'dist' } });

isWhatWeDo(site, { isWrittenByServer: true });
needsNoScript(site);
startsFromReadme(site, '/start');
