import type { NewsTeaserProps, QuotationData, ThreatCardProps } from '../src/index.ts';
import * as english from './en.tsx';

/** The same in German, whose words are long. */

export const act: QuotationData = {
  text: 'Das Amt schützt die Allgemeinheit vor Schäden durch Gewalt, durch verdeckte oder durch digitale Mittel und legt dem Parlament jährlich Rechenschaft über seine Arbeit ab.',
  source: {
    title: 'Widerstandskraftgesetz von 1991',
    href: 'https://law.example.org/acts/1991/12',
    detail: '§ 1',
  },
};

export const card = {
  ...english.threats.cyber,
  title: 'Telekommunikationsüberwachungsverordnung',
  summary: 'Wer Netze betreibt, muss Sicherheitsvorfälle innerhalb eines Tages melden.',
  link: {
    href: '/threats/cyber',
    label: 'Mehr zur Telekommunikationsüberwachungsverordnung',
  },
  level: { text: 'Bedrohungsstufe: erheblich', step: 3 },
} satisfies ThreatCardProps;

export const threats = {
  terrorism: {
    ...english.threats.terrorism,
    title: 'Terrorismusabwehr',
    summary: 'Gruppen, die mit Gewalt Angst verbreiten und anderen ihre Ziele aufzwingen wollen.',
    link: { href: '/threats/terrorism', label: 'Mehr zur Terrorismusabwehr' },
    level: { text: 'Bedrohungsstufe: hoch', step: 4 },
  },
  espionage: {
    ...english.threats.espionage,
    title: 'Spionageabwehr',
    summary: 'Staaten, die sich verdeckt Geheimnisse, Forschungsergebnisse und Einfluss verschaffen wollen.',
    link: { href: '/threats/espionage', label: 'Mehr zur Spionageabwehr' },
    level: { text: 'Bedrohungsstufe: erheblich', step: 3 },
  },
  cyber: {
    ...english.threats.cyber,
    title: 'Cyberabwehr',
    summary: 'Angriffe von Staaten, Kriminellen und Aktivisten auf Netze und Dienste.',
    link: { href: '/threats/cyber', label: 'Mehr zur Cyberabwehr' },
    level: { text: 'Bedrohungsstufe: hoch', step: 4 },
  },
  proliferation: {
    ...english.threats.proliferation,
    title: 'Proliferationsabwehr',
    summary: 'Die Verbreitung von Waffen, die sehr großen Schaden anrichten könnten.',
    link: { href: '/threats/proliferation', label: 'Mehr zur Proliferationsabwehr' },
    level: { text: 'Bedrohungsstufe: mäßig', step: 2 },
  },
} satisfies Record<string, ThreatCardProps>;

export const teaser = {
  ...english.news.flood,
  title: 'Zwölf Städte proben den nächtlichen Hochwasserkatastrophenschutz',
  kicker: 'Bevölkerungsschutzübung',
  published: { iso: '2024-10-21', text: '21. Oktober 2024' },
  summary: 'Freiwillige, Apotheken und Verkehrsbetriebe nahmen teil. Was sie über Schlüssel, Telefone und…',
} satisfies NewsTeaserProps;

export const banner = {
  title: 'Wir schützen das Land vor Gefahren für seine Sicherheit',
  statement: 'Unsere Aufgabe bestimmt das Gesetz. Wir arbeiten offen, wo immer wir können.',
  quotation: act,
  actions: [
    { href: '/how-we-work', label: 'Unsere Arbeitsweise' },
    { href: '/report', label: 'Sicherheitsbedenken melden' },
  ],
};
