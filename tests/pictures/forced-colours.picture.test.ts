import { compareWithPictures } from './compare.ts';

compareWithPictures('forced-colours', { media: { forcedColors: 'active', colorScheme: 'dark' } });
