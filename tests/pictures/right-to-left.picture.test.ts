import { drawEveryStory } from './draw.ts';

drawEveryStory('right-to-left', { direction: 'rtl' });
