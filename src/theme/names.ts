/** A part of a custom property: `heading1` is `heading-1`, where the name of a component would keep its digit. */
const propertyPart = (name: string) =>
  name.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=\d)(?=[A-Z])/g, '-').toLowerCase();

/** The custom property of a colour token: `textMuted` is `--cr-color-text-muted`. */
export function colorProperty(token: string): string {
  return `--cr-color-${propertyPart(token)}`;
}

/**
 * The property that keeps a token's value for one contrast, whichever contrast is in force. It is inherited,
 * so a section that switches contrast finds the values of the nearest theme around it.
 */
export function storedProperty(contrast: 'base' | 'more', property: string): string {
  return property.replace('--cr-', `--cr-${contrast}-`);
}

/** The custom property of a token that is not a colour: `font.size.heading1` is `--cr-font-size-heading-1`. */
export function sizeProperty(path: string): string {
  if (path === 'font.family') return '--cr-font';
  if (path === 'target.standard') return '--cr-target';
  return `--cr-${path.split('.').map(propertyPart).join('-')}`;
}
