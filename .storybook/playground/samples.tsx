import type { ReactNode } from 'react';
import { Breadcrumbs, NewsTeaser, Quotation, ThreatCard } from '../../src/index.ts';
import { act, news, threats, whatWeDo } from '../../content/en.tsx';
import { icons } from '../../content/icons.tsx';

/** Something that only code can make, and what it is called in the list of what there is to choose from. */
interface Sample {
  readonly label: string;
  readonly node: ReactNode;
}

export type Samples = Readonly<Record<string, Sample>>;

export const iconSamples: Samples = {
  shield: { label: 'Shield', node: icons.shield },
  eye: { label: 'Eye', node: icons.eye },
  screen: { label: 'Screen', node: icons.screen },
  stop: { label: 'Stop', node: icons.stop },
  wave: { label: 'Waves', node: icons.wave },
  people: { label: 'People', node: icons.people },
};

export const partSamples: Samples = {
  terrorism: { label: 'Card: Counter-terrorism', node: <ThreatCard {...threats.terrorism} /> },
  espionage: { label: 'Card: Counter-espionage', node: <ThreatCard {...threats.espionage} /> },
  cyber: { label: 'Card: Cyber', node: <ThreatCard {...threats.cyber} /> },
  proliferation: { label: 'Card: Counter-proliferation', node: <ThreatCard {...threats.proliferation} /> },
  payGap: { label: 'News: Our pay gap narrows', node: <NewsTeaser {...news.payGap} /> },
  flood: { label: 'News: Twelve towns rehearse a flood', node: <NewsTeaser {...news.flood} /> },
  sight: { label: 'News: Seeing our work differently', node: <NewsTeaser {...news.sight} /> },
};

export const trailSamples: Samples = {
  trail: {
    label: 'Breadcrumbs from the home page',
    node: (
      <Breadcrumbs
        label={whatWeDo.trail.label}
        items={[{ href: '/', label: whatWeDo.trail.home }]}
        current={whatWeDo.trail.current}
      />
    ),
  },
};

export const besideSamples: Samples = {
  picture: {
    label: 'A picture',
    node: <img src="/media/barrier.svg" alt="" width="640" height="360" />,
  },
};

export const textSamples: Samples = {
  paragraph: {
    label: 'One paragraph',
    node: <p>Most harm is prevented long before anybody is arrested.</p>,
  },
  article: { label: 'Headings, paragraphs and a list', node: whatWeDo.protection.text },
  quoted: {
    label: 'A paragraph and a quotation',
    node: (
      <>
        <p>The law says what we are for:</p>
        <Quotation {...act} />
      </>
    ),
  },
};
