/** What is on the map, in words: what it is called, what it is, how sure its place is, how it stands, and where it lies from the middle of the view. */
import type { PostureCheck, SealQuestionName } from '../../analysis/check/checkResult.ts';
import type { ScenarioFeature } from '../../scenario/document.ts';
import { canMove } from '../../scenario/questions/barrierStateIn.ts';
import type { Locale } from '../../scenario/view.ts';
import type { ShownState } from '../../scene/planMark.ts';
import type { InView, InViewGroup, Spoken } from '../../scene/spoken/listInView.ts';
import type { Translate } from '../i18n/i18n.ts';
import { isolateMeasure, isolateText } from '../i18n/isolate.ts';
import { kindWords } from '../panels/featureWords.ts';
import { distanceWords, positionWords } from '../panels/inspector/position/positionWords.ts';
import { featureName } from '../sketch/featureName.ts';

export interface SpokenWords {
  readonly t: Translate;
  readonly locale: Locale;
  readonly nameOf: (id: string) => string;
  /** What the check says of the posture shown; null before it has answered. */
  readonly posture: PostureCheck | null;
}

const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/** Nearer than this a direction says nothing. */
const atMiddleMeters = 5;

/** "230 m north-east of the middle", to ten metres: the middle of a view is no survey mark. */
export function whereWords({ meters, bearingDegrees }: Pick<InView, 'meters' | 'bearingDegrees'>, { t, locale }: Pick<SpokenWords, 't' | 'locale'>): string {
  if (meters === 0) return t('spoken.round');
  if (meters < atMiddleMeters) return t('spoken.middle');
  const direction = directions[Math.round(bearingDegrees / 45) % directions.length] ?? 'n';
  const distance = isolateMeasure(distanceWords(meters < 1000 ? Math.max(10, Math.round(meters / 10) * 10) : meters, t), locale);
  return t('spoken.place', { distance, direction: t(`spoken.direction.${direction}`) });
}

export function nameWords(spoken: Spoken, { t, locale, nameOf }: Pick<SpokenWords, 't' | 'locale' | 'nameOf'>): string {
  switch (spoken.of) {
    case 'plan': {
      const { feature } = spoken;
      return feature.properties.kind === 'note' && feature.properties.text !== '' ? feature.properties.text : featureName(t, feature);
    }
    case 'baseline': return spoken.feature.properties.name[locale];
    case 'inventory': return spoken.entry.name || `${t('scene.property')} ${/\d+$/.exec(spoken.entry.id)?.[0] ?? spoken.entry.id}`;
    case 'events': return t('inspector.groupTitle', { place: nameOf(spoken.placeId) });
    case 'tray': return t('spoken.tray', { count: spoken.unlocated });
    case 'way': return t(`spoken.way.${spoken.question}`, { number: spoken.number });
    case 'cut': return t('spoken.cut', { number: spoken.number });
  }
}

/** Kind, certainty, state, verdict: each a phrase, in the order in which they are read. */
export function factWords(id: string, spoken: Spoken, words: SpokenWords): readonly string[] {
  const { t, posture } = words;
  switch (spoken.of) {
    case 'plan': return [`${planKind(spoken.feature, t)} (${t('spoken.ofPlan')})`, planPosition(spoken, t), ...stateWords(spoken, t), ...verdictWords(id, posture, t)];
    case 'baseline': {
      // Of a whole street its kind is all.
      if (spoken.feature.properties.kind === 'road') return [kindWords(spoken.feature, t)];
      return [kindWords(spoken.feature, t), positionWords(spoken.feature, t), ...stateWords(spoken, t), ...verdictWords(id, posture, t)];
    }
    case 'inventory': return [t('terms.kind.held-property'), t('terms.position.approximate'), t(`terms.heldStatus.${spoken.entry.status}`)];
    case 'events': return [t('inspector.groupKind', { count: spoken.count })];
    default: return [];
  }
}

/** How many things, and the nearest of them; one sentence or two. */
export function summaryWords(groups: readonly InViewGroup[], words: SpokenWords): string {
  const { t } = words;
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  // Whoever asks where he is asks for a place, not for the area or the street that lies round him anyhow.
  const places = groups.flatMap(({ id, entries }) => (id === 'areas' || id === 'roads' ? [] : entries));
  const [nearest] = (places.length > 0 ? places : groups.flatMap(({ entries }) => entries)).toSorted((a, b) => a.meters - b.meters);
  const counted = t('spoken.count', { count });
  return nearest ? `${counted} ${t('spoken.nearest', { name: isolateText(nameWords(nearest.spoken, words)), place: whereWords(nearest, words) })}` : counted;
}

function planKind({ properties }: ScenarioFeature, t: Translate): string {
  switch (properties.kind) {
    case 'barrier': return t(`sketch.barrierType.${properties.barrier}`);
    case 'closure': return `${t('sketch.kind.closure')}: ${t(`sketch.when.${properties.when}`)}`;
    case 'zone': return t(`sketch.use.${properties.use}`);
    case 'site': return `${t('sketch.kind.site')}: ${t(`sketch.role.${properties.role}`)}`;
    default: return t(`sketch.kind.${properties.kind}`);
  }
}

function planPosition({ feature: { properties }, isIllustrative }: Extract<Spoken, { of: 'plan' }>, t: Translate): string {
  if (isIllustrative) return t('terms.position.illustrative');
  return properties.kind === 'site' && properties.precisionMeters > 0 ? t('spoken.precision', { distance: distanceWords(properties.precisionMeters, t) }) : t('spoken.drawn');
}

function stateWords({ feature: { properties }, state, isStaffed }: Extract<Spoken, { of: 'plan' | 'baseline' }>, t: Translate): readonly string[] {
  const type = properties.kind === 'barrier' ? properties.barrier : null;
  const stands = (shown: ShownState) => (type !== null && !canMove(type) ? t('spoken.standing') : t(`spoken.state.${shown}`));
  return [...(state === null ? [] : [stands(state)]), ...(isStaffed ? [t('spoken.staffed')] : [])];
}

const questions: readonly SealQuestionName[] = ['outside', 'inside'];

function verdictWords(id: string, posture: PostureCheck | null, t: Translate): readonly string[] {
  if (posture === null) return [];
  const targets = questions.flatMap((question) => posture[question].targets.filter((target) => target.id === id).map(({ answer }) => t(`spoken.target.${answer}`, { question: t(`spoken.question.${question}`) })));
  return questions.some((question) => posture[question].critical.includes(id)) ? [...targets, t('spoken.critical')] : targets;
}
