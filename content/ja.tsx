import type { NewsTeaserProps, QuotationData, ThreatCardProps } from '../src/index.ts';
import * as english from './en.tsx';

/** The same in Japanese, which has no spaces and fewer, wider letters. */

export const act: QuotationData = {
  text: '局は、暴力、秘密裏の手段またはデジタル手段による危害から公衆を保護し、その業務について毎年国会に報告しなければならない。',
  source: {
    title: '国家強靭化法（1991年）',
    href: 'https://law.example.org/acts/1991/12',
    detail: '第1条',
  },
};

export const card = {
  ...english.threats.cyber,
  title: 'サイバー',
  summary: '国家、犯罪者、活動家によるネットワークやサービスへの攻撃です。',
  link: { href: '/threats/cyber', label: 'サイバー攻撃への対応を見る' },
  level: { text: '脅威レベル：深刻', step: 4 },
} satisfies ThreatCardProps;

export const threats = {
  terrorism: {
    ...english.threats.terrorism,
    title: 'テロ対策',
    summary: '暴力によって恐怖を広め、自らの目的を他者に押しつける集団です。',
    link: { href: '/threats/terrorism', label: 'テロ対策の取り組みを見る' },
    level: { text: '脅威レベル：深刻', step: 4 },
  },
  espionage: {
    ...english.threats.espionage,
    title: 'スパイ対策',
    summary: '機密、研究成果、影響力をひそかに得ようとする国家です。',
    link: { href: '/threats/espionage', label: 'スパイ対策の取り組みを見る' },
    level: { text: '脅威レベル：相当', step: 3 },
  },
  cyber: card,
  proliferation: {
    ...english.threats.proliferation,
    title: '兵器の拡散防止',
    summary: 'きわめて大きな被害をもたらすおそれのある兵器の拡散です。',
    link: { href: '/threats/proliferation', label: '拡散防止の取り組みを見る' },
    level: { text: '脅威レベル：中程度', step: 2 },
  },
} satisfies Record<string, ThreatCardProps>;

export const teaser = {
  ...english.news.flood,
  title: '十二の町が夜間の洪水を想定して訓練',
  kicker: '訓練',
  published: { iso: '2024-10-21', text: '2024年10月21日' },
  summary: '住民、薬局、バス会社が参加しました。鍵と電話、そして…',
} satisfies NewsTeaserProps;

export const banner = {
  title: '国の安全を脅かすものから、この国を守る',
  statement: '任務は法律で定められています。可能な限り公開の場で働きます。',
  quotation: act,
  actions: [
    { href: '/how-we-work', label: '仕事の進め方' },
    { href: '/report', label: '不審な点を知らせる' },
  ],
};
