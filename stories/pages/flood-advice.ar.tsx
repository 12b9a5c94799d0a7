import {
  type DateText,
  type NewsTeaserProps,
  Quotation,
  type Resource,
  type ThreatLevelProps,
} from '../../src/index.ts';
import { pictures } from '../../content/images.ts';

/**
 * Advice in Arabic. Dates, sizes and durations are the words that cresset/format writes on a server, where it belongs; a test
 * compares them.
 */

export const advice = {
  title: 'ماذا تفعلون حين يصلكم إنذار بالفيضان',
  summary:
    'يصل الإنذار إلى هواتفكم بالإنجليزية وبصوت عالٍ. اقرأوا هنا نصه ومعناه بالعربية، وما ينبغي فعله في الساعة الأولى.',
  level: { text: 'مستوى الإنذار اليوم: تحذير من الفيضان', step: 2, steps: 3 },
} satisfies { title: string; summary: string; level: ThreatLevelProps };

export const updated: DateText = { iso: '2024-11-21', text: '21 نوفمبر 2024' };

// A number that is parted at the end of a line reads as two.
const helpLine = '0808\u00a0157\u00a00192';

export const shelters = [
  {
    name: 'Fenn Hall',
    place: 'قاعة فِن، شارع Church Street',
    from: '2024-11-21',
    to: '2024-11-24',
    open: '21–24 نوفمبر 2024',
    beds: '120',
    languages: 'العربية والكردية',
  },
  {
    name: 'St Brannoc’s School',
    place: 'مدرسة سانت برانوك، خلف محطة Fenn Road',
    from: '2024-11-22',
    to: '2024-12-01',
    open: '22 نوفمبر – 1 ديسمبر 2024',
    beds: '85',
    languages: 'العربية والأردية',
  },
] as const;

export const text = (
  <>
    <h2>نص الإنذار ومعناه</h2>
    <p>يرن الهاتف حتى إن كان صامتًا، وتظهر على الشاشة هذه الكلمات:</p>
    <Quotation
      className="site-apart"
      dir="ltr"
      lang="en"
      text={[
        'Flood warning. The river Fenn is expected to reach homes near Mill Bridge at 23:30.',
        `Go upstairs, or to Fenn Hall (open now). Don’t drive. Call ${helpLine} for help in your language!`,
      ]}
      source={{ title: 'National Alert Service', href: '/alerts' }}
    />
    <p>
      ومعناه بالعربية: تحذير من الفيضان. يُتوقع أن يصل نهر فِن (<bdi lang="en">River Fenn</bdi>) إلى البيوت
      القريبة من <bdi lang="en">Mill Bridge</bdi> في الساعة 23:30. اصعدوا إلى الطابق العلوي أو اذهبوا إلى قاعة{' '}
      <bdi lang="en">Fenn Hall</bdi>، وهي مفتوحة الآن. لا تقودوا السيارة. وللمساعدة بلغتكم اتصلوا بالرقم{' '}
      <bdi dir="ltr">{helpLine}</bdi>.
    </p>
    <h2>في الساعة الأولى</h2>
    <ol>
      <li>اصعدوا بالأطفال وكبار السن إلى الطابق العلوي، ثم بالأدوية والأوراق.</li>
      <li>
        أطفئوا الكهرباء من العلبة الرئيسية إن كانت يابسة. ولا تلمسوها إن بلغها الماء، بل اتصلوا بالرقم{' '}
        <bdi dir="ltr">105</bdi>.
      </li>
      <li>
        استمعوا إلى <bdi lang="en">Fenn FM</bdi> على التردد <bdi dir="ltr">{'98.6\u00a0MHz'}</bdi>؛ تُقرأ
        الأخبار بالعربية في الدقيقة 15 من كل ساعة.
      </li>
      <li>
        أرسلوا كلمة <bdi lang="en">SAFE</bdi> إلى الرقم <bdi dir="ltr">61016</bdi> حين تصلون، كي لا يُبحث عنكم.
      </li>
    </ol>
    <h3>من لا يستطيع الخروج وحده</h3>
    <p>
      اتصلوا بالرقم{' '}
      <a href="tel:+448081570192">
        <bdi dir="ltr">{helpLine}</bdi>
      </a>{' '}
      أو اكتبوا إلى{' '}
      <a href="mailto:help@resilience.example.org">
        <bdi dir="ltr">help@resilience.example.org</bdi>
      </a>
      . المكالمة مجانية، والمترجم على الخط خلال 3 دقائق.
    </p>
    <h2>أين تجدون مأوى</h2>
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- only what has the focus scrolls by keyboard */}
    <section className="cr-prose__scroll" aria-labelledby="shelters" tabIndex={0}>
      <table>
        <caption id="shelters">مراكز الإيواء في كاسل فِن</caption>
        <thead>
          <tr>
            <th scope="col">الاسم على اللافتة</th>
            <th scope="col">المكان</th>
            <th scope="col">مفتوح في</th>
            <th scope="col">عدد الأسرّة</th>
            <th scope="col">لغات الموظفين إلى جانب الإنجليزية</th>
          </tr>
        </thead>
        <tbody>
          {shelters.map(({ name, place, open, beds, languages }) => (
            <tr key={name}>
              <th scope="row">
                <bdi lang="en">{name}</bdi>
              </th>
              <td>{place}</td>
              <td>{open}</td>
              <td>{beds}</td>
              <td>{languages}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <p>لا يُسأل أحد في المأوى عن جواز سفره أو إقامته. ويوجد في كل مأوى مدخل بلا درج وغرفة هادئة وغرفة للصلاة.</p>
  </>
);

/** Sizes in bytes, as the content system knows them. */
export const documentSizes = { leaflet: 1_240_000, poster: 96_000 };

export const documents: readonly Resource[] = [
  {
    title: 'الاستعداد للفيضان في عشر خطوات',
    href: '/documents/flood-ten-steps-ar.pdf',
    file: { type: 'PDF', size: '1.2 م.ب', pages: '12 صفحة', mediaType: 'application/pdf' },
  },
  {
    title: 'ملصق الإنذار كما يظهر على الهاتف',
    href: '/documents/alert-poster.pdf',
    hrefLang: 'en',
    file: {
      type: 'PDF',
      size: '96 كيلوبايت',
      pages: 'صفحة واحدة',
      languageNote: 'بالإنجليزية',
      mediaType: 'application/pdf',
    },
  },
];

/** In seconds. */
export const filmLength = 240;

export const news: readonly NewsTeaserProps[] = [
  {
    title: 'كيف يبدو صوت الإنذار',
    headingLevel: 3,
    link: { href: '/ar/news/alert-sound' },
    kicker: 'تدريب',
    published: { iso: '2024-11-14', text: '14 نوفمبر 2024' },
    type: { name: 'video', text: 'فيديو' },
    duration: { iso: 'PT4M', text: '4 دقائق' },
    image: pictures.beacon,
  },
  {
    title: 'اثنتا عشرة بلدة تتدرب على فيضان ليلي',
    headingLevel: 3,
    link: { href: '/ar/news/flood-exercise' },
    kicker: 'تدريب',
    published: { iso: '2024-10-21', text: '21 أكتوبر 2024' },
    image: pictures.barrier,
  },
  {
    title: 'Why the alert is in English first',
    headingLevel: 3,
    link: { href: '/news/alert-in-english-first', lang: 'en', hrefLang: 'en' },
    kicker: 'مقال بالإنجليزية',
    published: { iso: '2024-11-07', text: '7 نوفمبر 2024' },
    image: pictures.network,
  },
];
