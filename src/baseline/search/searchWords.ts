/** Everyday words by which a kind of feature is looked for although its name lacks them, in every language. */
import type { BaselineFeature } from '../baseline.ts';
import type { FacilityCategory } from '../kinds/facility.ts';

const categoryWords: Readonly<Record<FacilityCategory, string>> = {
  government: 'government ministry حكومة وزارة دولت وزارتخانه',
  parliament: 'parliament برلمان مجلس النواب مجلس نمایندگان',
  palace: 'palace قصر کاخ',
  diplomatic: 'embassy diplomatic mission سفارة بعثة دبلوماسية سفارت نمایندگی دیپلماتیک',
  military: 'military base عسكري قاعدة نظامی پایگاه',
  hospital: 'hospital مستشفى بیمارستان',
  hotel: 'hotel فندق هتل',
  monument: 'monument memorial نصب یادمان',
  square: 'square ساحة ميدان',
  park: 'park garden متنزه حديقة پارک بوستان',
  station: 'station railway محطة قطار ایستگاه',
  museum: 'museum متحف موزه',
  airport: 'airport مطار فرودگاه',
  runway: 'runway airport مدرج مطار باند فرودگاه',
  bridge: 'bridge جسر پل',
};

const kindWords: Readonly<Record<BaselineFeature['properties']['kind'], string>> = {
  facility: 'facility منشأة تأسیسات',
  'held-property': 'held property militia عقار ميليشيا ملک شبه‌نظامیان',
  checkpoint: 'checkpoint gate نقطة تفتيش بوابة ایست بازرسی دروازه',
  barrier: 'bollard line barrier أعمدة حاجز بولارد مانع',
  incident: 'incident attack event حادثة هجوم رویداد حمله',
  neighbourhood: 'neighbourhood district حي محله',
  zone: 'green zone المنطقة الخضراء منطقه سبز',
  water: 'river water نهر رودخانه',
  road: 'road street طريق شارع راه جاده خیابان',
  junction: 'junction تقاطع',
};

export function wordsOfKind(feature: BaselineFeature): string {
  const { properties } = feature;
  return properties.kind === 'facility'
    ? `${kindWords.facility} ${categoryWords[properties.category]}`
    : kindWords[properties.kind];
}
