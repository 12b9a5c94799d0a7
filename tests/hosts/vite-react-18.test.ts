import { host, isWhatWeDo, startsFromReadme } from './support/host.ts';

const site = host('vite-react-18', { serves: { folder: 'dist' } });

isWhatWeDo(site, { isWrittenByServer: false });
startsFromReadme(site, '/start');
