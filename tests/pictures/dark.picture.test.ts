import { drawEveryStory } from './draw.ts';

drawEveryStory('dark', { media: { colorScheme: 'dark' } });
