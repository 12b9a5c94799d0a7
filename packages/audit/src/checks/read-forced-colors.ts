/**
 * Where a system forces its colours, Chromium paints letters in the forced `color`, but still computes
 * `-webkit-text-fill-color` as the page's own. axe reads the latter, and so reports a contrast that nobody sees
 * (axe-core issue 3978). Runs in the page, lets axe read there what is painted, and gives the way back.
 *
 * Only `forced-color-adjust: auto` forces: with `none` and `preserve-parent-color` both properties are painted as they
 * are computed.
 */
export function readForcedColors(): () => void {
  const { prototype } = CSSStyleDeclaration;
  const { getPropertyValue } = prototype;
  prototype.getPropertyValue = function read(name) {
    const isForced =
      name === '-webkit-text-fill-color' &&
      matchMedia('(forced-colors: active)').matches &&
      getPropertyValue.call(this, 'forced-color-adjust') === 'auto';
    return getPropertyValue.call(this, isForced ? 'color' : name);
  };
  return () => {
    prototype.getPropertyValue = getPropertyValue;
  };
}
