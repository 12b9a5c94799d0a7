import { afterAll, beforeAll } from 'vitest';
import { commands } from 'vitest/browser';
import { setMedia } from './modes.ts';

/** The file before this one may have left the mouse on what this one measures: they share a page. */
beforeAll(() => commands.parkMouse());

/** For the next file: a frame that begins in forced colours keeps their black behind what it shows in others. */
afterAll(() => setMedia({}));
