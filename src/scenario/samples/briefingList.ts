/**
 * The briefings that come with the app, in the order a list shows them; the first is what a newcomer sees first. Each is a scenario with slides, in a file under
 * data/briefings/ a language. Fetched when one is asked for, never at the start.
 */
import type { Locale } from '../view.ts';
import type { SampleLanguage } from './sampleList.ts';

export const briefingIds = ['protecting-the-government-centre', 'pressure-on-the-zone', 'taking-back-the-zone'] as const;
export type BriefingId = (typeof briefingIds)[number];

type InLanguages = Readonly<Record<Locale, string>>;

export interface ShippedBriefing {
  readonly id: BriefingId;
  readonly title: InLanguages;
  /** One sentence: what it is about. */
  readonly about: InLanguages;
}

export const briefings: readonly ShippedBriefing[] = [
  {
    id: 'protecting-the-government-centre',
    title: { en: 'Protecting the government centre', ar: 'حماية المركز الحكومي', fa: 'حفاظت از مرکز دولتی' },
    about: {
      en: 'Thirty vehicles drove round the zone. What stops them, where it leaks, and what it costs those who must get in.',
      ar: 'ثلاثون مركبة طافت بالمنطقة. ما الذي يوقفها، وأين يقع التسرب، وما ثمنه على من يجب أن يدخل.',
      fa: 'سی خودرو دور منطقه راندند. چه چیز جلوی آن‌ها را می‌گیرد، کجا نشت دارد و هزینه آن برای کسانی که باید وارد شوند چیست.',
    },
  },
  {
    id: 'pressure-on-the-zone',
    title: { en: 'Pressure on the zone, 2019–2020', ar: 'الضغط على المنطقة، 2019–2020', fa: 'فشار بر منطقه، ۲۰۱۹–۲۰۲۰' },
    about: {
      en: 'What happened, in the order it happened: attacks on convoys, rockets and drones, and who moved where.',
      ar: 'ما جرى بترتيب وقوعه: هجمات على القوافل، وصواريخ وطائرات مسيّرة، ومن انتقل إلى أين.',
      fa: 'آنچه رخ داد، به همان ترتیبی که رخ داد: حمله به کاروان‌ها، راکت و پهپاد، و اینکه چه کسی به کجا رفت.',
    },
  },
  {
    id: 'taking-back-the-zone',
    title: { en: 'Taking back the zone', ar: 'استعادة المنطقة', fa: 'بازپس‌گیری منطقه' },
    about: {
      en: 'Neighbourhood by neighbourhood: the inventory first, the phases, the order, and closing on a warning.',
      ar: 'حيًا بعد حي: الجرد أولًا، ثم المراحل وترتيبها، والإغلاق عند الإنذار.',
      fa: 'محله به محله: نخست سیاهه، سپس مرحله‌ها و ترتیبشان، و بستن هنگام هشدار.',
    },
  },
];

/** The file's name under data/briefings/. The two languages are one briefing in other words, slide by slide under the same ids. */
export function briefingFile(id: BriefingId, language: SampleLanguage): string {
  return language === 'en' ? `${id}.cordon.geojson` : `${id}.${language}.cordon.geojson`;
}

export const isBriefingId = (text: string): text is BriefingId => briefingIds.some((id) => id === text);
