import { checkLimits } from './check-sizes.ts';
import { checkColors } from './check-theme.ts';
import { parseColor, type Rgba } from './color.ts';
import { colorHint } from './color-hint.ts';
import type { SizeValue } from './declarations.ts';
import type { Finding } from './findings.ts';
import type { Mode } from './modes.ts';
import { colorProperty, sizeProperty } from './names.ts';
import { opaqueTokens } from './pairs.ts';
import { colorTokenNames, defaultSizes, type ColorToken, type SizePath } from './palettes.ts';

/** What a value of CSS comes to on one element of a live page; `''` if it comes to nothing. */
type Resolve = (property: string, value: string) => string;

const lengths = ['target.min', 'target.standard', 'focus.width', 'focus.offset', 'border.essential'] as const;

// `all: initial` keeps the page's own rules off the probe; custom properties and `color-scheme` are inherited
// from the audited element.
const probeStyle =
  'all: initial !important; color-scheme: inherit !important; position: absolute !important; visibility: hidden !important;';

function modeInForce(resolve: Resolve): Mode {
  const dark = resolve('background-color', 'light-dark(rgb(255 255 255), rgb(0 0 0))') === 'rgb(0, 0, 0)';
  // The switch is `initial` where it is on, so var() takes its second argument; elsewhere it is empty.
  const more = resolve('z-index', 'var(--cr-if-more, 1)') === '1';
  if (dark) return more ? 'darkMore' : 'dark';
  return more ? 'lightMore' : 'light';
}

function readColor(token: ColorToken, mode: Mode, written: string, resolve: Resolve): Rgba | Finding {
  const path = colorProperty(token);
  if (written === '') {
    const message = `${path} is not set here, so whatever uses it has no colour of its own. Load Cresset’s stylesheet, or set it.`;
    return { kind: 'missing', level: 'AA', mode, path, message };
  }
  const color = parseColor(resolve('background-color', `var(${path})`));
  if (color === undefined || !CSS.supports('color', written)) {
    const message = `${path} is not a colour that can be checked. ${colorHint(written)}`;
    return { kind: 'unparsable', level: 'AA', mode, path, message };
  }
  if (color.a < 255 && opaqueTokens.has(token)) {
    const message = `${path} is see-through: what lies under it decides whether text on it can be read. Set an opaque colour.`;
    return { kind: 'see-through', level: 'AA', mode, path, message };
  }
  return color;
}

function readSizes(mode: Mode, resolve: Resolve): Record<SizePath, SizeValue> {
  const sizes: Record<SizePath, SizeValue> = { ...defaultSizes };
  for (const path of lengths) {
    const value = Number.parseFloat(resolve('width', `var(${sizeProperty(path)})`));
    if (Number.isFinite(value)) sizes[path] = { value, unit: 'px' };
  }
  const opacity = Number.parseFloat(resolve('opacity', 'var(--cr-scrim-opacity)'));
  const path = mode === 'light' || mode === 'dark' ? 'scrim.opacity.base' : 'scrim.opacity.more';
  return { ...sizes, [path]: opacity };
}

// `color.light.text` is `--cr-color-text` on a page, in whichever mode.
function propertyOf(path: string): string {
  const token = /^color\.\w+\.(\w+)$/.exec(path)?.[1];
  if (token !== undefined) return colorProperty(token);
  return path.startsWith('scrim.opacity.') ? '--cr-scrim-opacity' : sizeProperty(path);
}

function inProperties(finding: Finding): Finding {
  const { path, nearest } = finding;
  const message = [path, nearest?.path ?? path].reduce(
    (text, name) => text.replaceAll(name, propertyOf(name)),
    finding.message,
  );
  return {
    ...finding,
    path: propertyOf(path),
    message,
    nearest: nearest && { ...nearest, path: propertyOf(nearest.path) },
  };
}

/**
 * Checks the tokens of a live page, as they are computed on one element and for the mode in force there.
 * Meant for development: custom properties that a site sets by hand have passed no check.
 *
 * The paths of the findings are custom properties. Run it in each mode you care about (switch
 * `data-cr-theme` and `data-cr-contrast`, or emulate the preferences); the rule that more contrast is never
 * less needs two modes at once and is left to `checkTheme`.
 *
 * @param element An element of the page; the tokens of a themed part are found inside that part.
 * @returns The mode that was checked and everything wrong with it.
 */
export function auditTheme(element: Element): { mode: Mode; findings: Finding[] } {
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView;
  if (view === null) {
    throw new TypeError(
      'auditTheme was given an element of a document that no window shows, so nothing has a computed style. Call it in a browser, on an element of the page.',
    );
  }
  const probe = ownerDocument.createElement('span');
  probe.ariaHidden = 'true';
  probe.style.cssText = probeStyle;
  element.append(probe);
  try {
    const style = view.getComputedStyle(probe);
    const resolve: Resolve = (property, value) => {
      probe.style.setProperty(property, value, 'important');
      const computed = style.getPropertyValue(property);
      probe.style.removeProperty(property);
      return computed;
    };
    const mode = modeInForce(resolve);
    const findings: Finding[] = [];
    const palette: Partial<Record<ColorToken, Rgba>> = {};
    for (const token of colorTokenNames) {
      const written = style.getPropertyValue(colorProperty(token)).trim();
      const color = readColor(token, mode, written, resolve);
      if ('kind' in color) findings.push(color);
      else palette[token] = color;
    }
    const sizes = readSizes(mode, resolve);
    const colors = { light: {}, dark: {}, lightMore: {}, darkMore: {}, [mode]: palette };
    for (const finding of [...checkColors({ colors, sizes }, [mode]), ...checkLimits(sizes)]) {
      findings.push(inProperties(finding));
    }
    return { mode, findings };
  } finally {
    probe.remove();
  }
}
