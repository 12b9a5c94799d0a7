/** How a reader's browser and system show a page. Everything unnamed is as in {@link usual}. */
export interface State {
  /** CSS px. */
  readonly width: number;
  /** CSS px. */
  readonly height: number;
  /** Device pixels to a CSS px; zooming in makes it larger and the window, in CSS px, smaller. */
  readonly scale: number;
  /** The reader's own font size, in px: what `1rem` is on a page that leaves it alone. */
  readonly fontSize: number;
  /** Whether the spacing of WCAG 1.4.12 is set. */
  readonly textSpacing: boolean;
  readonly direction: 'ltr' | 'rtl' | 'as-is';
  readonly media: 'screen' | 'print';
  readonly colorScheme: 'light' | 'dark';
  readonly contrast: 'more' | 'no-preference';
  readonly forcedColors: 'active' | 'none';
  readonly reducedMotion: 'reduce' | 'no-preference';
}

export const usual: State = {
  width: 1280,
  height: 720,
  scale: 1,
  fontSize: 16,
  textSpacing: false,
  direction: 'as-is',
  media: 'screen',
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
};

/** One way in which people meet a page; every story is judged in each. */
export interface Mode {
  /** As on the command line. */
  readonly id: string;
  /** In words, for a report. */
  readonly name: string;
  /** What a person does to see a page so. */
  readonly reproduce: string;
  /** A right-to-left page is judged wide and narrow; every other mode is one state. */
  readonly states: readonly [State, ...State[]];
}

function mode(id: string, name: string, reproduce: string, ...changes: readonly Partial<State>[]): Mode {
  const [first = {}, ...others] = changes;
  const complete = (change: Partial<State>): State => ({ ...usual, ...change });
  return { id, name, reproduce, states: [complete(first), ...others.map(complete)] };
}

/** The mode in which most people meet a page. */
export const usualMode = '1280-light';

const rendering = 'In the developer tools of Chromium, open “Rendering” and emulate the CSS media feature';

/** In this order, so that one mode differs little from the one before it. */
export const modes: readonly Mode[] = [
  mode(usualMode, '1280 px wide, light', 'Make the window 1280 px wide, with the system’s light colours.'),
  mode('768-light', '768 px wide, light', 'Make the window 768 px wide.', { width: 768, height: 1024 }),
  mode('320-light', '320 px wide, light', 'Make the window 320 px wide.', { width: 320 }),
  mode('zoom-200', 'zoomed to 200 %', 'Make the window 1280 px wide and zoom to 200 %.', {
    width: 640,
    height: 512,
    scale: 2,
  }),
  mode('zoom-400', 'zoomed to 400 %', 'Make the window 1280 px by 1024 px and zoom to 400 %.', {
    width: 320,
    height: 256,
    scale: 4,
  }),
  mode('text-200', 'text at 200 %', 'Set the font size of the browser’s settings to 32 px.', {
    fontSize: 32,
  }),
  mode(
    'text-spacing',
    'text spacing of WCAG 1.4.12',
    'Set line height to 1.5, letter spacing to 0.12 em, word spacing to 0.16 em and the space after paragraphs to 2 em, with a user style or a bookmarklet.',
    { textSpacing: true },
  ),
  mode('dark', '1280 px wide, dark', `${rendering} “prefers-color-scheme: dark”.`, { colorScheme: 'dark' }),
  mode('contrast-more', 'more contrast', `${rendering} “prefers-contrast: more”.`, { contrast: 'more' }),
  mode('forced-light', 'forced colours, light', `${rendering} “forced-colors: active”.`, {
    forcedColors: 'active',
  }),
  mode(
    'forced-dark',
    'forced colours, dark',
    `${rendering}s “forced-colors: active” and “prefers-color-scheme: dark”.`,
    { forcedColors: 'active', colorScheme: 'dark' },
  ),
  mode('reduced-motion', 'less motion', `${rendering} “prefers-reduced-motion: reduce”.`, {
    reducedMotion: 'reduce',
  }),
  mode(
    'rtl',
    'right to left, 1280 px and 320 px wide',
    'Set dir="rtl" on the html element, and look at 1280 px and at 320 px.',
    { direction: 'rtl' },
    { direction: 'rtl', width: 320 },
  ),
  mode('print', 'printed', 'In “Rendering”, emulate the CSS media type “print”, or open the print preview.', {
    media: 'print',
  }),
];

/** What is enough while somebody works: the widest, the narrowest and the dark one. */
export const quickModes: readonly string[] = [usualMode, '320-light', 'dark'];
