import { host, isWhatWeDo, paysForNewsTeaserAlone, startsFromReadme } from './support/host.ts';

const site = host('webpack', { serves: { folder: 'public' } });

isWhatWeDo(site, { isWrittenByServer: false });
startsFromReadme(site, '/start');
paysForNewsTeaserAlone(site, '/teaser');
