import lantern from '../../themes/lantern-post.json' with { type: 'json' };
import night from '../../themes/nightglass-observatory.json' with { type: 'json' };
import health from '../../themes/wellbrook-health.json' with { type: 'json' };
import { assertTheme, defaultTheme, themeToCss } from '../../src/theme/index.ts';

/** The style sheets of the default theme and of each shipped one, for a whole page. */
export const shippedSheets = Object.entries({
  'the default theme': defaultTheme,
  'lantern-post': lantern,
  'wellbrook-health': health,
  'nightglass-observatory': night,
}).map(([name, theme]) => ({ name, css: themeToCss(assertTheme(theme, { level: 'target' })) }));
