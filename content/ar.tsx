import type { NewsTeaserProps, QuotationData, ThreatCardProps } from '../src/index.ts';
import * as english from './en.tsx';
import { coast } from './images.ts';
import type { SiteWords, WhatWeDoContent } from './types.ts';

/** The same in Arabic, which is written from right to left. */

const site: SiteWords = {
  lang: 'ar',
  dir: 'rtl',
  skip: 'تجاوز إلى المحتوى الرئيسي',
  name: 'مكتب الصمود الوطني',
  menu: {
    label: 'القائمة الرئيسية',
    links: [
      { href: '/what-we-do', label: 'ما نقوم به' },
      { href: '/news', label: 'الأخبار' },
      { href: '/careers', label: 'الوظائف' },
    ],
  },
  footer: {
    label: 'عن هذا الموقع',
    links: [
      { href: '/accessibility', label: 'بيان إمكانية الوصول' },
      { href: '/privacy', label: 'إشعار الخصوصية' },
      { href: '/contact', label: 'اتصل بنا' },
    ],
    small: 'مكتب الصمود الوطني جهة متخيَّلة، وكذلك كل ما يرد هنا.',
  },
};

export const act: QuotationData = {
  text: 'يحمي المكتب الجمهور من الأذى الناجم عن العنف أو الوسائل السرية أو الرقمية، ويقدم إلى البرلمان كل عام حسابًا عن عمله.',
  source: {
    title: 'قانون الصمود الوطني لعام 1991',
    href: 'https://law.example.org/acts/1991/12',
    detail: 'المادة 1',
  },
};

export const threats = {
  terrorism: {
    ...english.threats.terrorism,
    title: 'مكافحة الإرهاب',
    summary: 'جماعات تستخدم العنف لبث الخوف وفرض أهدافها على الآخرين.',
    link: { href: '/threats/terrorism', label: 'المزيد عن مكافحة الإرهاب' },
    level: { text: 'مستوى الخطر: شديد', step: 4 },
  },
  espionage: {
    ...english.threats.espionage,
    title: 'مكافحة التجسس',
    summary: 'دول تحاول الحصول سرًا على الأسرار والأبحاث والنفوذ.',
    link: { href: '/threats/espionage', label: 'المزيد عن مكافحة التجسس' },
    level: { text: 'مستوى الخطر: كبير', step: 3 },
  },
  cyber: {
    ...english.threats.cyber,
    title: 'الأمن السيبراني',
    summary: 'هجمات على الشبكات والخدمات تشنها دول ومجرمون وناشطون.',
    link: { href: '/threats/cyber', label: 'المزيد عن الأمن السيبراني' },
    level: { text: 'مستوى الخطر: شديد', step: 4 },
  },
  proliferation: {
    ...english.threats.proliferation,
    title: 'منع الانتشار',
    summary: 'انتشار أسلحة قد تسبب أذى واسع النطاق.',
    link: { href: '/threats/proliferation', label: 'المزيد عن منع الانتشار' },
    level: { text: 'مستوى الخطر: متوسط', step: 2 },
  },
} satisfies Record<string, ThreatCardProps>;

export const news = {
  payGap: {
    ...english.news.payGap,
    title: 'فجوة الأجور لدينا تضيق للعام الخامس',
    kicker: 'شفافية',
    published: { iso: '2024-11-04', text: '4 نوفمبر 2024' },
    summary: 'يغطي التقرير جميع مواقعنا ويبين ما سنفعله بشأن الجزء الباقي من…',
  },
  flood: {
    ...english.news.flood,
    title: 'اثنتا عشرة بلدة تتدرب على فيضان ليلي',
    kicker: 'تدريب',
    published: { iso: '2024-10-21', text: '21 أكتوبر 2024' },
    summary: 'شارك متطوعون وصيدليات وشركات حافلات. وما تعلموه عن المفاتيح والهواتف و…',
  },
  sight: {
    ...english.news.sight,
    title: 'رؤية عملنا بطريقة مختلفة',
    kicker: 'مدونة',
    published: { iso: '2024-10-08', text: '8 أكتوبر 2024' },
    summary: 'يكتب أحد الزملاء عن فقدان البصر وعن التوظيف وعن التغييرات الصغيرة التي…',
  },
} satisfies Record<string, NewsTeaserProps>;

export const whatWeDo: WhatWeDoContent = {
  site,
  trail: { label: 'مسار التنقل', home: 'الرئيسية', current: 'ما نقوم به' },
  banner: {
    title: 'نحمي البلاد من الأخطار التي تهدد أمنها',
    statement: 'يحدد القانون مهمتنا وتوجهها استراتيجية الحكومة. ونعمل علنًا حيثما أمكن.',
    quotation: act,
    quotationLabel: 'القانون الذي يقوم عليه عملنا',
    image: coast,
    actions: [
      { href: '/how-we-work', label: 'كيف نعمل' },
      { href: '/report', label: 'الإبلاغ عن أمر مقلق' },
    ],
  },
  strategy: {
    title: 'الاستراتيجية التي يقوم عليها عملنا',
    lead: 'وثيقتان تحددان أولوياتنا.',
    documents: [
      {
        title: 'الاستراتيجية الوطنية للصمود 2030',
        href: '/documents/resilience-strategy-2030-ar.pdf',
        file: { type: 'PDF', size: '1.2 ميغابايت', pages: '39 صفحة', mediaType: 'application/pdf' },
      },
      {
        title: 'مراجعة الأخطار التي تهدد الجمهور 2024',
        href: '/documents/review-of-threats-2024-ar.pdf',
        file: { type: 'PDF', size: '840 كيلوبايت', pages: '75 صفحة', mediaType: 'application/pdf' },
      },
    ],
  },
  threats: {
    title: 'الأخطار التي تهدد الأمن الوطني',
    lead: 'أربعة أنواع من الأخطار تستأثر بمعظم عملنا.',
    cards: Object.values(threats),
  },
  protection: {
    title: 'الأمن الوقائي',
    text: (
      <>
        <p>
          يُمنع معظم الأذى قبل وقت طويل من اعتقال أي شخص. نقدم المشورة إلى القائمين على محطات الكهرباء
          والمستشفيات و<a href="/advice/public-places">الأماكن العامة</a> بشأن الأقفال والشبكات والموظفين، وما
          نتعلمه في موقع واحد نشاركه مع المواقع كلها.
        </p>
        <h3>أعمال أخرى</h3>
        <p>ثلاثة فرق أصغر تخدم الحكومة بأكملها:</p>
        <ul>
          <li>التدقيق الأمني، وهو يقرر من يحق له أن يطّلع وعلى ماذا؛</li>
          <li>
            السجلات، وهي <a href="/archive">تفتح ملفاتنا</a> بعد ثلاثين عامًا؛
          </li>
          <li>التدريبات، وهي تستعد للأيام الصعبة مسبقًا.</li>
        </ul>
      </>
    ),
  },
  news: { title: 'آخر الأخبار', viewAll: 'عرض كل الأخبار', teasers: Object.values(news) },
};
