import { beforeAll } from 'vitest';
import { commands } from 'vitest/browser';

/** The file before this one may have left the mouse on what this one measures: they share a page. */
beforeAll(() => commands.parkMouse());
