/** The name of a component or a story in file names and classes: `ThreatCard` is `threat-card`, `AsRSS` is `as-rss`. */
export function kebabCase(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])| /g, '-').toLowerCase();
}
