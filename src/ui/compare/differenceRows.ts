/** The differences of two scenarios as rows of a table: what differs, its name, where it lies, and both values in words. */
import { type GroupMember, nameOfGroup } from '../../baseline/groupName.ts';
import { type Baseline, findFeature as findGiven } from '../../baseline/baseline.ts';
import { bboxOf } from '../../geo/bboxOf.ts';
import type { Bbox } from '../../geo/types.ts';
import type { Difference, GeometryChange } from '../../scenario/compare/difference.ts';
import { isKnown, type Scenario, type ScenarioFeature } from '../../scenario/document.ts';
import { overrideOf } from '../../scenario/questions/overrideOf.ts';
import type { Locale } from '../../scenario/view.ts';
import type { Translate } from '../i18n/i18n.ts';
import { isolate } from '../i18n/isolate.ts';
import type { Measures } from '../sketch/draw/measures.ts';
import { featureName, nameOfId } from '../sketch/featureName.ts';
import { memberName, stateWords, valueWords } from './valueWords.ts';

export interface DifferenceLine {
  readonly label: string;
  /** Of the open scenario, and of the other. */
  readonly here: string;
  readonly there: string;
}

export interface DifferenceRow {
  readonly key: string;
  readonly difference: Difference;
  readonly what: string;
  readonly name: string;
  readonly lines: readonly DifferenceLine[];
  /** What there is to show of it on the map; null where nothing has a place. */
  readonly box: Bbox | null;
  /** Of the open scenario or the baseline; null where only the other one has it. */
  readonly selectId: string | null;
}

export interface RowWords {
  readonly t: Translate;
  readonly locale: Locale;
  readonly measures: Measures;
  readonly baseline: Baseline;
  readonly here: Scenario;
  readonly there: Scenario;
}

/** Features by id: thousands of rows each ask for theirs. */
type ById = ReadonlyMap<string, ScenarioFeature>;
interface Indexed extends RowWords {
  readonly features: { readonly here: ById; readonly there: ById };
}

const indexOf = ({ features }: Scenario): ById => new Map(features.flatMap((feature) => (isKnown(feature) ? [[feature.id, feature] as const] : [])));

type AnyGeometry = Parameters<typeof bboxOf>[0];

export function differenceRows(differences: readonly Difference[], given: RowWords): readonly DifferenceRow[] {
  const words: Indexed = { ...given, features: { here: indexOf(given.here), there: indexOf(given.there) } };
  return differences.map((difference, index) => {
    const { subject, id, otherId } = difference;
    const hasPlace = subject === 'feature' || subject === 'state' || subject === 'override';
    const box = hasPlace ? boxOf(difference, words) : null;
    const isHere = words.features.here.has(id) || findGiven(words.baseline, id) !== null;
    return {
      key: `${index} ${subject} ${id} ${otherId ?? ''}`, difference, box,
      what: whatIs(difference, words), name: nameIn(difference, words), lines: linesOf(difference, words),
      selectId: hasPlace && isHere ? id : null,
    };
  });
}

const planned = ({ features: { here, there } }: Indexed, { id, otherId }: Pick<Difference, 'id' | 'otherId'>): readonly ScenarioFeature[] => [here.get(id), there.get(otherId ?? id)]
  .filter((feature) => feature !== undefined);

function boxOf(difference: Difference, words: Indexed): Bbox | null {
  const { here, there, baseline } = words;
  const placed = difference.subject === 'override' ? [here, there].map((scenario) => overrideOf(scenario, difference.id)?.geometry) : [];
  const drawn = [...planned(words, difference).map((feature) => feature.geometry), ...placed].filter((geometry) => geometry !== undefined);
  const given = drawn.length === 0 ? findGiven(baseline, difference.id)?.geometry : null;
  const boxes = [...drawn, given].flatMap((geometry) => (geometry ? [bboxOf(geometry as unknown as AnyGeometry)] : []));
  const [first, ...more] = boxes;
  return first ? more.reduce<Bbox>((sum, box) => [Math.min(sum[0], box[0]), Math.min(sum[1], box[1]), Math.max(sum[2], box[2]), Math.max(sum[3], box[3])], first) : null;
}

function whatIs({ subject, id, otherId }: Difference, words: Indexed): string {
  if (subject !== 'feature') return words.t(`compare.subject.${subject}`);
  const kind = planned(words, { id, otherId })[0]?.properties.kind;
  return kind ? words.t(`sketch.kind.${kind}`) : words.t('compare.subject.unknown');
}

/** Of anything that has an id, by whoever names it first: the open scenario, the other, the baseline. */
function nameOf(id: string, words: Indexed): string {
  const feature = words.features.here.get(id) ?? words.features.there.get(id);
  return feature ? featureName(words.t, feature) : findGiven(words.baseline, id)?.properties.name[words.locale] ?? nameOfId(words.t, id);
}

function nameIn({ subject, id }: Difference, words: Indexed): string {
  const named = (list: 'phases' | 'postures') => (words.here[list].find((one) => one.id === id) ?? words.there[list].find((one) => one.id === id))?.name || id;
  switch (subject) {
    case 'document':
    case 'order': return '';
    case 'parameter': return memberName(words.t, id);
    case 'phase': return named('phases');
    case 'posture': return named('postures');
    case 'property': return (words.here.inventory.find((entry) => entry.id === id) ?? words.there.inventory.find((entry) => entry.id === id))?.name || id;
    case 'slide': return (words.here.slides.find((slide) => slide.id === id) ?? words.there.slides.find((slide) => slide.id === id))?.title || id;
    default: return nameOf(id, words);
  }
}

function linesOf(difference: Difference, words: Indexed): readonly DifferenceLine[] {
  const { t, here, there } = words;
  const { change, subject, members, geometry, within, otherId } = difference;
  const [presence, absence] = [t('compare.there'), t('compare.absent')];
  const is: readonly DifferenceLine[] = change === 'changed' ? []
    : [{ label: t(change === 'removed' ? 'compare.onlyHere' : 'compare.onlyThere'), here: change === 'removed' ? presence : absence, there: change === 'removed' ? absence : presence }];
  if (subject === 'state') {
    const posture = here.postures.find(({ id }) => id === within)?.name || within || '';
    return members.map(({ before, after }) => ({ label: t('sketch.stateIn', { posture }), here: stateWords(t, before), there: stateWords(t, after) }));
  }
  const of = (scenario: Scenario) => ({ t, scenario, nameOf: (id: string) => nameOf(id, words), groupName: (member: GroupMember, group: string) => nameOfGroup(words.baseline?.barriers ?? [], member, group)?.[words.locale] ?? group });
  return [
    ...is,
    ...(otherId === null ? [] : [{ label: t('compare.idOf'), here: isolate(difference.id), there: isolate(otherId) }]),
    ...(geometry === null ? [] : [placeLine(geometry, words)]),
    // An override that only one side has says what it does; for the side without, nothing is changed.
    ...members.map(({ member, before, after }) => ({ label: memberName(t, member), here: valueWords(member, before, of(here)), there: valueWords(member, after, of(there)) })),
  ];
}

function placeLine({ movedMeters, lengthMeters, areaSquareMeters, vertices }: GeometryChange, { t, measures }: RowWords): DifferenceLine {
  const [here, there] = lengthMeters?.map((length) => measures.meters(length))
    ?? areaSquareMeters?.map((area) => measures.squareMeters(area))
    ?? vertices.map((count) => (vertices[0] === vertices[1] ? t('compare.place') : t('compare.corners', { figure: isolate(String(count)) })));
  return { label: movedMeters === null ? t('compare.place') : t('compare.apart', { distance: measures.meters(movedMeters) }), here: here ?? '', there: there ?? '' };
}
