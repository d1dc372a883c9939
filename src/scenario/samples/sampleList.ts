/**
 * The sample scenarios that come with the app, in the order a list shows them: what each is called, what it teaches, and
 * which file under data/scenarios/ holds it in which language. Fetched when one is asked for, never at the start.
 */
import type { Locale } from '../view.ts';

/** What the plans that come with the app are written in; a reader of another language is offered each. */
export const sampleLanguages = ['en', 'ar'] as const;
export type SampleLanguage = (typeof sampleLanguages)[number];

/** Those to offer a reader, the likeliest first. */
export const offeredLanguages = (locale: Locale): readonly SampleLanguage[] => sampleLanguages.filter((language) => locale === 'fa' || language === locale);

export const sampleIds = ['ring-of-steel', 'mini-green-zones', 'neighbourhood-by-neighbourhood', 'closed-on-warning'] as const;
export type SampleId = (typeof sampleIds)[number];

type InLanguages = Readonly<Record<Locale, string>>;

export interface Sample {
  readonly id: SampleId;
  readonly title: InLanguages;
  /** One sentence: what to look at. */
  readonly lesson: InLanguages;
}

export const samples: readonly Sample[] = [
  {
    id: 'ring-of-steel',
    title: { en: 'Ring of steel', ar: 'طوق فولاذي', fa: 'حلقه فولادی' },
    lesson: {
      en: 'Bollard lines across every road way in and an inner set behind them. One bridge kept open is where it leaks.',
      ar: 'خطوط أعمدة على كل طريق داخل ومجموعة داخلية خلفها. الجسر الوحيد الذي يبقى مفتوحًا هو موضع التسرب.',
      fa: 'خطوط بولارد در عرض همه راه‌های ورود و مجموعه‌ای درونی پشت آن‌ها. جای نشت همان یک پلی است که باز نگه داشته می‌شود.',
    },
  },
  {
    id: 'mini-green-zones',
    title: { en: 'Mini green zones', ar: 'مناطق خضراء مصغرة', fa: 'مناطق سبز کوچک' },
    lesson: {
      en: 'Three small areas, one interlocked pair each: they hold from inside too, and cost open roads on every ordinary day.',
      ar: 'ثلاث مساحات صغيرة لكل منها زوج متشابك واحد: تصمد أمام من في الداخل أيضًا، وثمنها طرق مفتوحة في كل يوم عادي.',
      fa: 'سه ناحیه کوچک، هر یک با یک جفت با قفل متقابل: از درون نیز تاب می‌آورند و بهای آن‌ها راه‌های گشوده‌ای است که در هر روز عادی از دست می‌رود.',
    },
  },
  {
    id: 'neighbourhood-by-neighbourhood',
    title: { en: 'Neighbourhood by neighbourhood', ar: 'حيًا بعد حي', fa: 'محله به محله' },
    lesson: {
      en: 'Clearing in phases, in an order that is not a recommendation: a cleared area without its lines leaks back.',
      ar: 'تطهير على مراحل بترتيب ليس توصية: المساحة المطهَّرة دون خطوطها يعود إليها التسرب.',
      fa: 'پاک‌سازی مرحله به مرحله، به ترتیبی که توصیه نیست: نشت به ناحیه پاک‌سازی‌شده بدون خط‌هایش بازمی‌گردد.',
    },
  },
  {
    id: 'closed-on-warning',
    title: { en: 'Closed on warning', ar: 'إغلاق عند الإنذار', fa: 'بستن هنگام هشدار' },
    lesson: {
      en: 'Parts of the zone and of the airport road, closed on a warning: the first version strands the quick-reaction force.',
      ar: 'أجزاء من المنطقة ومن طريق المطار تُغلق عند الإنذار: النسخة الأولى تقطع الطريق على قوة الرد السريع.',
      fa: 'بخش‌هایی از منطقه و از جاده فرودگاه که هنگام هشدار بسته می‌شوند: نسخه نخست نیروی واکنش سریع را بی‌دسترسی می‌گذارد.',
    },
  },
];

/** The file's name under data/scenarios/. The two languages are one plan in other words. */
export function sampleFile(id: SampleId, language: SampleLanguage): string {
  return language === 'en' ? `${id}.cordon.geojson` : `${id}.${language}.cordon.geojson`;
}
