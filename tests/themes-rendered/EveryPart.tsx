import { createElement, type CSSProperties } from 'react';
import { type Mode } from '../../src/theme/index.ts';
import { Breadcrumbs, CardGrid, MissionBanner, NewsTeaser, Prose } from '../../src/index.ts';
import { Section, ThreatCard, ThreatLevel, ViewAllList } from '../../src/index.ts';
import { type ComponentName, componentNames, components, samples } from '../support/samples.ts';

/** Which palette a part of a page shows, as its attributes say it. */
export const modeAttributes: Readonly<Record<Mode, Readonly<Record<`data-cr-${string}`, string>>>> = {
  light: { 'data-cr-theme': 'light', 'data-cr-contrast': 'no-preference' },
  dark: { 'data-cr-theme': 'dark', 'data-cr-contrast': 'no-preference' },
  lightMore: { 'data-cr-theme': 'light', 'data-cr-contrast': 'more' },
  darkMore: { 'data-cr-theme': 'dark', 'data-cr-contrast': 'more' },
};

const surfaces = ['canvas', 'surface', 'raised'] as const;
const steps = [1, 2, 3, 4, 5] as const;

/** What is shown in more than its sample, or with others in it. */
const composed: ReadonlySet<ComponentName> = new Set([
  'CardGrid',
  'MissionBanner',
  'NewsTeaser',
  'Prose',
  'Section',
  'ThreatCard',
  'ThreatLevel',
  'ViewAllList',
]);
const alone = componentNames.filter((name) => !composed.has(name));

/** A ground of the page, told to the parts on it, as docs/hosts.md says. */
function ground(surface: (typeof surfaces)[number]): CSSProperties {
  const background = `var(--cr-color-${surface})`;
  return surface === 'canvas' ? { background } : { background, ...canvas(background) };
}

function canvas(color: string): CSSProperties {
  // The type knows only properties of CSS itself.
  return { '--cr-color-canvas': color } as CSSProperties;
}

/** Every component with all their parts that have a colour, on each of the three surfaces. */
export function EveryPart() {
  return surfaces.map((surface) => (
    <div key={surface} style={{ ...ground(surface), color: 'var(--cr-color-text)', padding: '1rem' }}>
      <p style={{ background: 'var(--cr-color-action-bg)', color: 'var(--cr-color-action-text)' }}>
        A button of the site
      </p>
      {alone.map((name) => createElement(components[name], { key: name, ...samples[name] }))}
      {surface === 'canvas' && <Banners />}
      <CardGrid
        items={[
          <ThreatCard key="image" {...samples.ThreatCard} />,
          <ThreatCard
            key="icon"
            title="Whole card"
            headingLevel={3}
            link={{ href: '/whole', as: 'heading' }}
            clickArea="card"
            icon={<svg viewBox="0 0 1 1" />}
          />,
        ]}
      />
      {steps.map((step) => (
        <ThreatLevel key={step} text={`Level ${step}`} step={step} />
      ))}
      <ViewAllList
        {...samples.ViewAllList}
        items={[<NewsTeaser key="teaser" {...samples.NewsTeaser} />, <p key="second">Second item</p>]}
      />
      <ViewAllList {...samples.ViewAllList} items={[]} />
      <Section {...samples.Section} />
      <Section {...samples.Section} tone="tinted" />
      <Prose>
        <h2>Heading in a text</h2>
        <p>
          Running text with <a href="/link">a link</a> and <code>code</code>.
        </p>
        <blockquote>Words of others</blockquote>
        <hr />
        <table>
          <caption>Caption</caption>
          <tbody>
            <tr>
              <th>Head</th>
              <td>Cell</td>
            </tr>
          </tbody>
        </table>
      </Prose>
    </div>
  ));
}

function Banners() {
  const { image, ...plain } = samples.MissionBanner;
  const breadcrumbs = <Breadcrumbs {...samples.Breadcrumbs} />;
  return (
    <>
      <MissionBanner {...plain} breadcrumbs={breadcrumbs} />
      <MissionBanner {...plain} breadcrumbs={breadcrumbs} image={image} align="center" />
    </>
  );
}
