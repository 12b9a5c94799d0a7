import { compareWithPictures } from './compare.ts';

compareWithPictures('light', {});
