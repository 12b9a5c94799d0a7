import { compareWithPictures } from './compare.ts';

compareWithPictures('right-to-left', { direction: 'rtl' });
