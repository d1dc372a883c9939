/** Everyday words by which a kind of feature is looked for although its name lacks them, in both languages. */
import type { BaselineFeature } from '../baseline.ts';
import type { FacilityCategory } from '../kinds/facility.ts';

const categoryWords: Readonly<Record<FacilityCategory, string>> = {
  government: 'government ministry حكومة وزارة',
  parliament: 'parliament برلمان مجلس النواب',
  palace: 'palace قصر',
  diplomatic: 'embassy diplomatic mission سفارة بعثة دبلوماسية',
  military: 'military base عسكري قاعدة',
  hospital: 'hospital مستشفى',
  hotel: 'hotel فندق',
  monument: 'monument memorial نصب',
  square: 'square ساحة ميدان',
  park: 'park garden متنزه حديقة',
  station: 'station railway محطة قطار',
  museum: 'museum متحف',
  airport: 'airport مطار',
  runway: 'runway airport مدرج مطار',
  bridge: 'bridge جسر',
};

const kindWords: Readonly<Record<BaselineFeature['properties']['kind'], string>> = {
  facility: 'facility منشأة',
  'held-property': 'held property militia عقار ميليشيا',
  checkpoint: 'checkpoint gate نقطة تفتيش بوابة',
  barrier: 'bollard line barrier أعمدة حاجز',
  incident: 'incident attack event حادثة هجوم',
  neighbourhood: 'neighbourhood district حي',
  zone: 'green zone المنطقة الخضراء',
  water: 'river water نهر',
  road: 'road street طريق شارع',
  junction: 'junction تقاطع',
};

export function wordsOfKind(feature: BaselineFeature): string {
  const { properties } = feature;
  return properties.kind === 'facility'
    ? `${kindWords.facility} ${categoryWords[properties.category]}`
    : kindWords[properties.kind];
}
