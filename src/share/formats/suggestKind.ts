/** What a foreign feature most likely is, and why. A suggestion for the preview: the planner decides. Where nothing says so it claims least, a note. */
import { foldText } from '../../baseline/search/foldText.ts';
import type { ScenarioKind } from '../../scenario/document.ts';
import type { BarrierType } from '../../scenario/kinds/barrier.ts';
import { geometryTypes, isScenarioKind } from '../../scenario/parse/kindReaders.ts';
import type { ForeignFeature } from './foreign.ts';

export interface SuggestedKind {
  readonly kind: ScenarioKind;
  /** `own`: the file says so, as our own exports do. `word`: by a word in its name or type. `recorded`: a device drove it. `shape`: by its geometry alone. */
  readonly why: 'own' | 'word' | 'recorded' | 'shape';
  /** Of a barrier, where a word says which; absent elsewhere. */
  readonly barrier?: BarrierType;
}

/** Words that say of which kind a barrier is. Bollards alone may be fixed or rising, so they say nothing. */
const barrierWords: readonly { readonly barrier: BarrierType; readonly says: RegExp }[] = [
  { barrier: 'wall', says: wordOf('walls?', 'fence', 'hesco', 'جدار', 'سور', 'ديوار') },
  { barrier: 'gate', says: wordOf('gates?', 'بوابه', 'دروازه') },
];

/** Kinds of the data files that have another name in a scenario. */
const baselineKinds: Readonly<Record<string, ScenarioKind>> = { facility: 'site', neighbourhood: 'zone', water: 'zone', incident: 'note', 'held-property': 'note', junction: 'note', road: 'note' };

/** Folded words, by the kind they speak for; the first kind with a fitting geometry wins. */
const words: readonly { readonly kind: ScenarioKind; readonly says: RegExp }[] = [
  { kind: 'closure', says: wordOf('closure', 'closed', 'road block', 'roadblock', 'shut', 'اغلاق', 'مغلق', 'قطع', 'انسداد', 'مسدود', 'بسته') },
  { kind: 'checkpoint', says: wordOf('checkpoint', 'check point', 'entry control', 'ecp', 'entrance', 'gate', 'سيطره', 'نقطه تفتيش', 'تفتيش', 'بوابه', 'مدخل', 'ايست بازرسي', 'بازرسي', 'دروازه', 'ورودي') },
  { kind: 'barrier', says: wordOf('bollards?', 'barriers?', 'walls?', 't walls?', 'gates?', 'fence', 'hesco', 'حاجز', 'حواجز', 'جدار', 'سور', 'مصدات', 'مانع', 'موانع', 'بولارد', 'ديوار', 'دروازه') },
  { kind: 'movement', says: wordOf('route', 'convoy', 'column', 'patrol', 'movement', 'track', 'موكب', 'مسار', 'رتل', 'دوريه', 'مسير', 'كاروان', 'ستون', 'كشت', 'حركت') },
  { kind: 'site', says: wordOf('embassy', 'hospital', 'clinic', 'palace', 'ministry', 'parliament', 'headquarters', 'hq', 'base', 'hotel', 'housing', 'compound', 'airport', 'سفاره', 'مستشفي', 'قصر', 'وزاره', 'برلمان', 'مقر', 'قاعده', 'فندق', 'مطار', 'سفارت', 'بيمارستان', 'كاخ', 'وزارت', 'بارلمان', 'بايكاه', 'هتل', 'اسكان', 'فرودكاه') },
];

function wordOf(...list: readonly string[]): RegExp {
  return new RegExp(`(^| )(ال)?(${list.join('|')})( |$)`);
}

export function suggestKind({ geometry, properties, name, at }: Pick<ForeignFeature, 'geometry' | 'properties' | 'name' | 'at'>): SuggestedKind {
  const fits = (kind: ScenarioKind) => geometryTypes[kind].includes(geometry.type);
  const own = ownKindOf(properties);
  if (own !== null && fits(own)) return { kind: own, why: 'own' };
  const said = ['type', 'category', 'class', 'layer', 'kind', 'النوع', 'نوع'].map((key) => (Object.hasOwn(properties, key) ? String(properties[key]) : ''));
  const text = foldText([name, ...said].join(' ').slice(0, 500));
  const spoken = words.find(({ kind, says }) => fits(kind) && says.test(text));
  if (spoken) {
    const barrier = spoken.kind === 'barrier' ? barrierWords.find(({ says }) => says.test(text))?.barrier : undefined;
    return { kind: spoken.kind, why: 'word', ...(barrier === undefined ? {} : { barrier }) };
  }
  if (geometry.type === 'Polygon') return { kind: 'zone', why: 'shape' };
  if (geometry.type === 'LineString' && (at.unit === 'track' || at.unit === 'route')) return { kind: 'movement', why: 'recorded' };
  return { kind: 'note', why: 'shape' };
}

/** The kind our own exports wrote, in GPX as its `type`; null where there is none. */
export function ownKindOf(properties: ForeignFeature['properties']): ScenarioKind | null {
  for (const key of ['kind', 'type']) {
    const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (isScenarioKind(value)) return value;
    if (key === 'kind' && typeof value === 'string' && Object.hasOwn(baselineKinds, value)) return baselineKinds[value] ?? null;
  }
  return null;
}
