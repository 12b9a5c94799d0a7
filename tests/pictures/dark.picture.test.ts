import { compareWithPictures } from './compare.ts';

compareWithPictures('dark', { media: { colorScheme: 'dark' } });
