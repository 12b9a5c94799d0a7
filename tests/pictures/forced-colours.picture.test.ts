import { drawEveryStory } from './draw.ts';

drawEveryStory('forced-colours', { media: { forcedColors: 'active', colorScheme: 'dark' } });
