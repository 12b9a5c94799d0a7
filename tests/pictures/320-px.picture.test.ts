import { compareWithPictures } from './compare.ts';

compareWithPictures('320-px', { width: 320 });
