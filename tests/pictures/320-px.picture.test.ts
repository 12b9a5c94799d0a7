import { drawEveryStory } from './draw.ts';

drawEveryStory('320-px', { width: 320 });
