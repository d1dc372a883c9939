/**
 * The sample scenarios that come with the app, in the order a list shows them: what each is called, what it teaches, and
 * which file under data/scenarios/ holds it in which language. Fetched when one is asked for, never at the start.
 */
import type { Locale } from '../view.ts';

export const sampleIds = ['ring-of-steel', 'mini-green-zones', 'neighbourhood-by-neighbourhood', 'closed-on-warning'] as const;
export type SampleId = (typeof sampleIds)[number];

type BothLanguages = Readonly<Record<Locale, string>>;

export interface Sample {
  readonly id: SampleId;
  readonly title: BothLanguages;
  /** One sentence: what to look at. */
  readonly lesson: BothLanguages;
}

export const samples: readonly Sample[] = [
  {
    id: 'ring-of-steel',
    title: { en: 'Ring of steel', ar: 'طوق فولاذي' },
    lesson: {
      en: 'Bollard lines across every road way in and an inner set behind them. One bridge kept open is where it leaks.',
      ar: 'خطوط أعمدة على كل طريق داخل ومجموعة داخلية خلفها. الجسر الوحيد الذي يبقى مفتوحًا هو موضع التسرب.',
    },
  },
  {
    id: 'mini-green-zones',
    title: { en: 'Mini green zones', ar: 'مناطق خضراء مصغرة' },
    lesson: {
      en: 'Three small areas, one interlocked pair each: they hold from inside too, and cost open roads on every ordinary day.',
      ar: 'ثلاث مساحات صغيرة لكل منها زوج متشابك واحد: تصمد أمام من في الداخل أيضًا، وثمنها طرق مفتوحة في كل يوم عادي.',
    },
  },
  {
    id: 'neighbourhood-by-neighbourhood',
    title: { en: 'Neighbourhood by neighbourhood', ar: 'حيًا بعد حي' },
    lesson: {
      en: 'Clearing in phases, in an order that is not a recommendation: a cleared area without its lines leaks back.',
      ar: 'تطهير على مراحل بترتيب ليس توصية: المساحة المطهَّرة دون خطوطها يعود إليها التسرب.',
    },
  },
  {
    id: 'closed-on-warning',
    title: { en: 'Closed on warning', ar: 'إغلاق عند الإنذار' },
    lesson: {
      en: 'Parts of the zone and of the airport road, closed on a warning: the first version strands the quick-reaction force.',
      ar: 'أجزاء من المنطقة ومن طريق المطار تُغلق عند الإنذار: النسخة الأولى تقطع الطريق على قوة الرد السريع.',
    },
  },
];

/** The file's name under data/scenarios/. The two languages are one plan in other words. */
export function sampleFile(id: SampleId, locale: Locale): string {
  return locale === 'en' ? `${id}.cordon.geojson` : `${id}.${locale}.cordon.geojson`;
}
