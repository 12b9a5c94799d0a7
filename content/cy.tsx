import type { NewsTeaserProps, QuotationData, ThreatCardProps } from '../src/index.ts';
import * as english from './en.tsx';
import { coast } from './images.ts';
import type { SiteWords, WhatWeDoContent } from './types.ts';

/** The same in Welsh, whose words change their first letters: no sentence could be put together from parts. */

const site: SiteWords = {
  lang: 'cy',
  skip: 'Neidio i’r prif gynnwys',
  name: 'Y Swyddfa dros Gydnerthedd Cenedlaethol',
  menu: {
    label: 'Prif ddewislen',
    links: [
      { href: '/what-we-do', label: 'Yr hyn a wnawn' },
      { href: '/news', label: 'Newyddion' },
      { href: '/careers', label: 'Gyrfaoedd' },
    ],
  },
  footer: {
    label: 'Am y wefan hon',
    links: [
      { href: '/accessibility', label: 'Datganiad hygyrchedd' },
      { href: '/privacy', label: 'Hysbysiad preifatrwydd' },
      { href: '/contact', label: 'Cysylltu â ni' },
    ],
    small: 'Sefydliad dychmygol yw’r Swyddfa, ac felly hefyd bopeth a ddywed.',
  },
};

export const act: QuotationData = {
  text: 'Rhaid i’r Swyddfa amddiffyn y cyhoedd rhag niwed drwy drais, drwy ddirgelwch neu drwy ddulliau digidol, a rhaid iddi roi cyfrif am ei gwaith i’r Senedd bob blwyddyn.',
  source: {
    title: 'Deddf Cydnerthedd Cenedlaethol 1991',
    href: 'https://law.example.org/acts/1991/12',
    detail: 'adran 1',
  },
};

export const threats = {
  terrorism: {
    ...english.threats.terrorism,
    title: 'Gwrthderfysgaeth',
    summary: 'Grwpiau sy’n defnyddio trais i godi ofn a gorfodi eu nodau ar eraill.',
    link: { href: '/threats/terrorism', label: 'Rhagor am wrthderfysgaeth' },
    level: { text: 'Lefel y bygythiad: difrifol', step: 4 },
  },
  espionage: {
    ...english.threats.espionage,
    title: 'Gwrthysbïo',
    summary: 'Gwladwriaethau sy’n ceisio cael cyfrinachau, ymchwil a dylanwad drwy ddulliau cudd.',
    link: { href: '/threats/espionage', label: 'Rhagor am wrthysbïo' },
    level: { text: 'Lefel y bygythiad: sylweddol', step: 3 },
  },
  cyber: {
    ...english.threats.cyber,
    title: 'Seiber',
    summary: 'Ymosodiadau ar rwydweithiau a gwasanaethau gan wladwriaethau, troseddwyr ac ymgyrchwyr.',
    link: { href: '/threats/cyber', label: 'Rhagor am seiber' },
    level: { text: 'Lefel y bygythiad: difrifol', step: 4 },
  },
  proliferation: {
    ...english.threats.proliferation,
    title: 'Atal ymlediad arfau',
    summary: 'Ymlediad arfau a allai achosi niwed ar raddfa fawr iawn.',
    link: { href: '/threats/proliferation', label: 'Rhagor am atal ymlediad arfau' },
    level: { text: 'Lefel y bygythiad: cymedrol', step: 2 },
  },
} satisfies Record<string, ThreatCardProps>;

export const news = {
  payGap: {
    ...english.news.payGap,
    title: 'Ein bwlch cyflog yn culhau am y bumed flwyddyn',
    kicker: 'Tryloywder',
    published: { iso: '2024-11-04', text: '4 Tachwedd 2024' },
    summary:
      'Mae’r adroddiad yn cwmpasu pob un o’n safleoedd ac yn nodi beth a wnawn am y rhan o’r bwlch sy’n…',
  },
  flood: {
    ...english.news.flood,
    title: 'Deuddeg tref yn ymarfer llifogydd gyda’r nos',
    kicker: 'Ymarfer',
    published: { iso: '2024-10-21', text: '21 Hydref 2024' },
    summary:
      'Cymerodd gwirfoddolwyr, fferyllfeydd a chwmnïau bysiau ran. Mae’r hyn a ddysgwyd am allweddi, ffonau a…',
  },
  sight: {
    ...english.news.sight,
    title: 'Gweld ein gwaith yn wahanol',
    kicker: 'Blog',
    published: { iso: '2024-10-08', text: '8 Hydref 2024' },
    summary: 'Mae cydweithiwr yn ysgrifennu am golli golwg, am recriwtio ac am y newidiadau bach a wnaeth y…',
  },
} satisfies Record<string, NewsTeaserProps>;

export const whatWeDo: WhatWeDoContent = {
  site,
  trail: { label: 'Briwsion bara', home: 'Hafan', current: 'Yr hyn a wnawn' },
  banner: {
    title: 'Cadw’r wlad yn ddiogel rhag bygythiadau i’w diogelwch',
    statement:
      'Y gyfraith sy’n pennu ein tasg, a strategaeth y llywodraeth sy’n ei llywio. Rydym yn gweithio’n agored lle bynnag y gallwn.',
    quotation: act,
    quotationLabel: 'Y gyfraith y tu ôl i’n gwaith',
    image: coast,
    actions: [
      { href: '/how-we-work', label: 'Sut rydym yn gweithio' },
      { href: '/report', label: 'Rhoi gwybod am bryder' },
    ],
  },
  strategy: {
    title: 'Y strategaeth y tu ôl i’n gwaith',
    lead: 'Dwy ddogfen sy’n pennu ein blaenoriaethau.',
    documents: [
      {
        title: 'Strategaeth cydnerthedd cenedlaethol 2030',
        href: '/documents/resilience-strategy-2030-cy.pdf',
        file: { type: 'PDF', size: '1.2 MB', pages: '39 tudalen', mediaType: 'application/pdf' },
      },
      {
        title: 'Adolygiad o fygythiadau i’r cyhoedd 2024',
        href: '/documents/review-of-threats-2024-cy.pdf',
        file: { type: 'PDF', size: '840 kB', pages: '75 tudalen', mediaType: 'application/pdf' },
      },
    ],
  },
  threats: {
    title: 'Bygythiadau i ddiogelwch cenedlaethol',
    lead: 'Pedwar math o fygythiad sy’n mynd â’r rhan fwyaf o’n hamser.',
    cards: Object.values(threats),
  },
  protection: {
    title: 'Diogelwch ataliol',
    text: (
      <>
        <p>
          Caiff y rhan fwyaf o niwed ei atal ymhell cyn i neb gael ei arestio. Rydym yn cynghori’r bobl sy’n
          rhedeg gorsafoedd pŵer, ysbytai a <a href="/advice/public-places">mannau cyhoeddus</a> ar gloeon,
          rhwydweithiau a staff, ac rydym yn rhannu’r hyn a ddysgwn mewn un lle â phob lle arall.
        </p>
        <h3>Gwaith arall</h3>
        <p>Mae tri thîm llai yn gwasanaethu’r llywodraeth gyfan:</p>
        <ul>
          <li>fetio, sy’n penderfynu pwy a gaiff weld beth;</li>
          <li>
            cofnodion, sy’n <a href="/archive">agor ein ffeiliau</a> ar ôl deng mlynedd ar hugain;
          </li>
          <li>ymarferion, sy’n paratoi at y dyddiau drwg.</li>
        </ul>
      </>
    ),
  },
  news: { title: 'Newyddion diweddaraf', viewAll: 'Gweld yr holl newyddion', teasers: Object.values(news) },
};
