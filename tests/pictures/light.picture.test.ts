import { drawEveryStory } from './draw.ts';

drawEveryStory('light', {});
