import changelog from '../../CHANGELOG.md?raw';
import { Block } from './Block.tsx';
import { Words } from './Words.tsx';

/** What the changelog says of a component, newest first. What names no component is about all of them. */
export function History({ component }: { readonly component: string }) {
  return (
    <Block kind="history">
      {releases(changelog, component).map(({ version, entries }) => (
        <section key={version}>
          <h3 className="history-version">{version}</h3>
          <ul className="history-entries">
            {entries.map((entry) => (
              <li key={entry}>
                <Words text={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Block>
  );
}

interface Release {
  readonly version: string;
  readonly entries: readonly string[];
}

function releases(markdown: string, component: string): readonly Release[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [version = '', ...lines] = section.split('\n');
      const entries = lines
        .join('\n')
        .split(/\n\s*\n|\n(?=- )/)
        .map((entry) => entry.replace(/^- /, '').replaceAll(/\s+/g, ' ').trim())
        .filter((entry) => entry !== '' && !entry.startsWith('#') && concerns(entry, component));
      return { version, entries };
    })
    .filter(({ entries }) => entries.length > 0);
}

function concerns(entry: string, component: string): boolean {
  const named = entry.match(/\b(?:[A-Z][a-z]+){2,}\b/g);
  return named === null || named.includes(component);
}
