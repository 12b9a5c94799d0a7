import { memo } from 'react';
import {
  Breadcrumbs,
  CardGrid,
  MissionBanner,
  NewsTeaser,
  Prose,
  ResourceLinks,
  ThreatCard,
  ThreatLevel,
  ViewAllList,
} from '../../src/index.ts';
import { modes, type Mode } from '../../src/theme/index.ts';
import { whatWeDo } from '../../content/en.tsx';
import { modeNames } from '../foundations/mode-names.ts';
import { coast } from '../../content/images.ts';
import { paneClass } from './checked-theme.ts';

/** The page “What we do” and what it lacks, in four palettes. The words never change, so that a new colour costs one stylesheet. */
export function Previews({ css }: { readonly css: string }) {
  return (
    <div className="workshop__panes">
      <style>{css}</style>
      {modes.map((mode) => (
        <Pane key={mode} mode={mode} />
      ))}
    </div>
  );
}

const levels = ['low', 'moderate', 'substantial', 'severe', 'critical'];

const Pane = memo(function Pane({ mode }: { readonly mode: Mode }) {
  const { trail, banner, strategy, threats, protection, news } = whatWeDo;
  const name = modeNames[mode];
  return (
    <section
      className={`workshop__pane ${paneClass}`}
      aria-labelledby={`workshop-pane-${mode}`}
      data-mode={mode}
      data-cr-theme={mode === 'light' || mode === 'lightMore' ? 'light' : 'dark'}
      data-cr-contrast={mode === 'light' || mode === 'dark' ? 'no-preference' : 'more'}
    >
      <h2 className="workshop__mode" id={`workshop-pane-${mode}`}>
        {name}
      </h2>
      <div className="workshop__band">
        {/* Landmarks of one kind on one page need names of their own. */}
        <Breadcrumbs
          label={`${trail.label}, ${name}`}
          items={[{ href: '/', label: trail.home }]}
          current={trail.current}
        />
      </div>
      <MissionBanner headingLevel={2} {...banner} />
      <div className="workshop__band workshop__band--surface">
        <h2 className="workshop__part">{strategy.title}</h2>
        <ResourceLinks items={strategy.documents} />
      </div>
      <div className="workshop__band">
        <h2 className="workshop__part">{threats.title}</h2>
        <CardGrid
          columns={2}
          items={threats.cards.map((card) => (
            <ThreatCard key={card.title} {...card} />
          ))}
        />
      </div>
      <div className="workshop__band workshop__band--surface">
        <Prose>{protection.text}</Prose>
      </div>
      <div className="workshop__band">
        <ViewAllList
          title={news.title}
          headingLevel={2}
          items={news.teasers.map((teaser) => (
            <NewsTeaser key={teaser.title} {...teaser} />
          ))}
          viewAll={{ href: '/news', label: news.viewAll }}
        />
      </div>
      <div className="workshop__band workshop__band--surface">
        <h2 className="workshop__part">Every level</h2>
        {levels.map((word, index) => (
          <div key={word} className="workshop__level">
            <ThreatLevel text={`Threat level: ${word}`} step={index + 1} />
          </div>
        ))}
      </div>
      <MissionBanner
        headingLevel={2}
        title="Words over a picture"
        statement={banner.statement}
        image={coast}
      />
    </section>
  );
});
