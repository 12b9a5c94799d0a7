import type { ReactNode } from 'react';
import type { BreadcrumbsProps, QuotationData, Resource, ThreatLevelProps } from '../../src/index.ts';
import type { SiteWords } from '../../content/types.ts';
import type { OtherLanguage } from './SitePage.tsx';

/** A notice of an invented Welsh authority, whose law gives Welsh the first place and English the same words. */

export const authority: SiteWords = {
  lang: 'cy',
  skip: 'Neidio i’r prif gynnwys',
  name: 'Awdurdod Afonydd Dyffryn Arwel',
  menu: {
    label: 'Prif ddewislen',
    links: [
      { href: '/cy/afonydd', label: 'Afonydd' },
      { href: '/cy/ymgynghoriadau', label: 'Ymgynghoriadau' },
      { href: '/cy/cyfarfodydd', label: 'Cyfarfodydd' },
    ],
  },
  footer: {
    label: 'Am y wefan hon',
    links: [
      { href: '/cy/hygyrchedd', label: 'Datganiad hygyrchedd' },
      { href: '/cy/preifatrwydd', label: 'Hysbysiad preifatrwydd' },
      { href: '/cy/cysylltu', label: 'Cysylltu â ni' },
    ],
    small: 'Sefydliad dychmygol yw’r Awdurdod, ac felly hefyd bopeth a ddywed.',
  },
};

/** Three waves. */
export const emblem = [8, 16, 24].map((y) => `M1 ${y}q3-3 6 0t5 0 5 0 6 0v4q-3 3-6 0t-5 0-5 0-6 0z`);

export const otherLanguage: OtherLanguage = {
  lang: 'en-GB',
  skip: { href: '#english', label: 'Skip to the English text' },
  page: { href: '/en/consultations/flood-wall', label: 'This page in English only' },
};

/** The whole notice in one of its languages. */
export interface Notice {
  readonly lang: string;
  /** What the language calls itself. */
  readonly name: string;
  readonly id: string;
  readonly trail: Pick<BreadcrumbsProps, 'label' | 'items'>;
  readonly title: string;
  readonly lead: string;
  readonly level: ThreatLevelProps;
  readonly plan: Titled;
  readonly law: QuotationData;
  readonly sessions: Titled;
  readonly answer: Titled;
  readonly documents: { readonly title: string; readonly items: readonly Resource[] };
}

interface Titled {
  readonly title: string;
  readonly text: ReactNode;
}

const law = 'https://law.example.org/acts/1998/7';

export const welsh: Notice = {
  lang: 'cy',
  name: 'Cymraeg',
  id: 'cymraeg',
  trail: {
    label: 'Briwsion bara',
    items: [
      { href: '/cy', label: 'Hafan' },
      { href: '/cy/ymgynghoriadau', label: 'Ymgynghoriadau' },
    ],
  },
  title: 'Dweud eich dweud am y wal lifogydd yn Llanarwel',
  lead: 'Rydym am godi wal ar hyd yr afon rhwng Pont y Felin a’r ysgol. Hoffem glywed eich barn cyn i ni benderfynu.',
  level: { text: 'Perygl llifogydd heddiw: isel', step: 1, steps: 3 },
  plan: {
    title: 'Beth yw’r cynllun',
    text: (
      <ul>
        <li>Bydd y wal yn 340 metr o hyd ac yn 1.1 metr o uchder.</li>
        <li>Bydd y llwybr ar lan yr afon ar gau am ddeg wythnos.</li>
        <li>
          Bydd modd defnyddio cadair olwyn ar hyd y llwybr newydd i gyd. Mae’r{' '}
          <a href="/cy/ymgynghoriadau/wal-lifogydd/map">map</a> yn dangos y rampiau.
        </li>
      </ul>
    ),
  },
  law: {
    text: 'Cyn codi wal rhaid i’r Awdurdod ofyn barn pawb y mae’r afon yn llifo heibio i’w cartrefi.',
    source: { title: 'Deddf Afonydd 1998', href: law, detail: 'adran 4' },
  },
  sessions: {
    title: 'Sesiynau galw heibio',
    text: (
      <>
        <dl>
          <dt>Neuadd y Pentref, Llanarwel</dt>
          <dd>
            <time dateTime="2024-12-03">3 Rhagfyr 2024</time>, 4 y prynhawn tan 7 yr hwyr
          </dd>
          <dt>Llyfrgell Pont y Felin</dt>
          <dd>
            <time dateTime="2024-12-07">7 Rhagfyr 2024</time>, 10 y bore tan 1 y prynhawn
          </dd>
        </dl>
        <p>Mae croeso i chi siarad Cymraeg neu Saesneg. Nid oes grisiau yn y naill adeilad na’r llall.</p>
      </>
    ),
  },
  answer: {
    title: 'Sut i ymateb',
    text: (
      <>
        <p>
          Anfonwch eich ymateb erbyn <time dateTime="2024-12-20">20 Rhagfyr 2024</time>:
        </p>
        <ul>
          <li>
            ar <a href="/cy/ymgynghoriadau/wal-lifogydd/ffurflen">ffurflen ar y we</a>;
          </li>
          <li>drwy’r post, i’n swyddfa yn Llanarwel;</li>
          <li>
            dros y ffôn, ar <a href="tel:+441632960014">{'01632\u00a0960014'}</a>.
          </li>
        </ul>
        <p>Ni fyddwch yn aros yn hwy am ateb os byddwch yn ysgrifennu yn Gymraeg.</p>
      </>
    ),
  },
  documents: {
    title: 'Dogfennau',
    items: [
      {
        title: 'Cynllun y wal lifogydd',
        href: '/documents/flood-wall-cy.pdf',
        file: { type: 'PDF', size: '2.3 MB', pages: '24 tudalen', mediaType: 'application/pdf' },
      },
      {
        title: 'Hawdd ei ddeall: y wal lifogydd',
        href: '/documents/flood-wall-easy-cy.pdf',
        file: { type: 'PDF', size: '910 kB', pages: '8 tudalen', mediaType: 'application/pdf' },
      },
    ],
  },
};

export const english: Notice = {
  lang: 'en-GB',
  name: 'English',
  id: 'english',
  trail: {
    label: 'Breadcrumb',
    items: [
      { href: '/en', label: 'Home' },
      { href: '/en/consultations', label: 'Consultations' },
    ],
  },
  title: 'Have your say on the flood wall in Llanarwel',
  lead: 'We want to build a wall along the river between Pont y Felin and the school. We would like to hear from you before we decide.',
  level: { text: 'Flood risk today: low', step: 1, steps: 3 },
  plan: {
    title: 'What the plan is',
    text: (
      <ul>
        <li>The wall will be 340 metres long and 1.1 metres high.</li>
        <li>The riverside path will be closed for ten weeks.</li>
        <li>
          All of the new path will be usable with a wheelchair. The{' '}
          <a href="/en/consultations/flood-wall/map">plan of the path</a> shows the ramps.
        </li>
      </ul>
    ),
  },
  law: {
    text: 'Before it builds a wall the Authority shall ask everybody whose home the river flows past.',
    source: { title: 'Rivers Act 1998', href: law, detail: 'section 4' },
  },
  sessions: {
    title: 'Drop-in sessions',
    text: (
      <>
        <dl>
          <dt>Village Hall, Llanarwel</dt>
          <dd>
            <time dateTime="2024-12-03">3 December 2024</time>, 4 in the afternoon to 7 in the evening
          </dd>
          <dt>Pont y Felin Library</dt>
          <dd>
            <time dateTime="2024-12-07">7 December 2024</time>, 10 in the morning to 1 in the afternoon
          </dd>
        </dl>
        <p>You are welcome to speak Welsh or English. Neither building has steps.</p>
      </>
    ),
  },
  answer: {
    title: 'How to respond',
    text: (
      <>
        <p>
          Send us your response by <time dateTime="2024-12-20">20 December 2024</time>:
        </p>
        <ul>
          <li>
            on a <a href="/en/consultations/flood-wall/form">form on this site</a>;
          </li>
          <li>by post, to our office in Llanarwel;</li>
          <li>
            by telephone, on <a href="tel:+441632960015">{'01632\u00a0960015'}</a>.
          </li>
        </ul>
        <p>You will not wait longer for an answer if you write in Welsh.</p>
      </>
    ),
  },
  documents: {
    title: 'Documents',
    items: [
      {
        title: 'Plan of the flood wall',
        href: '/documents/flood-wall-en.pdf',
        file: { type: 'PDF', size: '2.3 MB', pages: '24 pages', mediaType: 'application/pdf' },
      },
      {
        title: 'Easy read: the flood wall',
        href: '/documents/flood-wall-easy-en.pdf',
        file: { type: 'PDF', size: '900 kB', pages: '8 pages', mediaType: 'application/pdf' },
      },
    ],
  },
};
