/** What a member of the document is called, and its value in words. What has no words of its own is shown as it stands in the file. */
import type { GroupMember } from '../../baseline/groupName.ts';
import { heldStatuses, type Scenario } from '../../scenario/document.ts';
import { barrierEnds, barrierTypes, powerLossBehaviours } from '../../scenario/kinds/barrier.ts';
import { vehicleClasses } from '../../scenario/kinds/common.ts';
import { locales } from '../../scenario/view.ts';
import { siteRoles, zoneUses } from '../../scenario/kinds/features.ts';
import { shownStates } from '../../scene/planMark.ts';
import { isolate } from '../i18n/isolate.ts';
import type { Translate } from '../i18n/i18n.ts';
import { printedHere } from '../i18n/printed.ts';

const known = [
  'title', 'author', 'caveat', 'baselineVersion', 'locale', 'name', 'phase', 'hidden', 'note', 'source', 'position', 'barrier', 'controlGroup', 'powerGroup', 'onPowerLoss',
  'ends', 'substitute', 'admits', 'rating', 'riseSeconds', 'bollardDiameterMeters', 'carriagewayMeters', 'when', 'use', 'isProtected', 'isCleared', 'role', 'precisionMeters',
  'capacity', 'headcount', 'vehicles', 'spacingMeters', 'vehicleLengthMeters', 'speedKmh', 'form', 'text', 'prints', 'trigger', 'authority', 'maxHours', 'staffed', 'keepOpen', 'status',
  'geometry', 'gapRule', 'vehicle', 'detectSeconds', 'decideSeconds', 'commandSeconds', 'signalSeconds', 'vehicleMassKg', 'vehicleAcceleration', 'vehicleTopSpeedKmh', 'friction', 'frictionReason', 'overridesLoop', 'convoys', 'bends',
  'seenAtMeters', 'pocketMeters', 'pocketVehicles', 'unitCosts', 'suggest', 'badges', 'network', 'neighbourhood', 'weapons', 'phases', 'notes', 'view',
] as const;

export function memberName(t: Translate, member: string): string {
  const found = known.find((one) => one === member);
  return found ? t(`compare.member.${found}`) : isolate(member);
}

interface Names {
  readonly t: Translate;
  /** The scenario the value is of. */
  readonly scenario: Scenario;
  /** Of a feature, a line or a checkpoint, given or planned. */
  nameOf(id: string): string;
  groupName(member: GroupMember, group: string): string;
}

const among = <T extends string>(list: readonly T[], value: unknown): T | undefined => list.find((one) => one === value);

/** The value's own words, or undefined where it is no value that has some. */
function enumWords(member: string, value: unknown, t: Translate): string | undefined {
  const words = <T extends string>(list: readonly T[], say: (one: T) => string) => {
    const found = among(list, value);
    return found === undefined ? undefined : say(found);
  };
  switch (member) {
    case 'barrier': return words(barrierTypes, (one) => t(`sketch.barrierType.${one}`));
    case 'onPowerLoss': return words(powerLossBehaviours, (one) => t(`compare.powerLoss.${one}`));
    case 'role': return words(siteRoles, (one) => t(`sketch.role.${one}`));
    case 'use': return words(zoneUses, (one) => t(`sketch.use.${one}`));
    case 'when': return words(['warning', 'always'], (one) => t(`sketch.when.${one}`));
    case 'form': return words(['text', 'arrow', 'highlight'], (one) => t(`compare.noteForm.${one}`));
    case 'status': return words(heldStatuses, (one) => t(`terms.heldStatus.${one}`));
    case 'gapRule': return words(['uk', 'us-ufc', 'us-ufgs'], (one) => t(`sketch.takeOff.ruleName.${one}`));
    case 'vehicle': return words(['car', 'pickup', 'truck', 'heavy-truck'], (one) => t(`compare.vehicle.${one}`));
    case 'locale': return words(locales, (one) => t(`compare.language.${one}`));
    case 'position': return words(['illustrative'], () => t('compare.illustrative'));
    default: return undefined;
  }
}

/** Long and structured things whose value no cell could hold, and places, which a table must not give away. */
const tooLong: readonly string[] = ['geometry', 'view', 'unitCosts', 'suggest', 'badges', 'weapons', 'convoys', 'bends'];

export function stateWords(t: Translate, value: unknown): string {
  const state = among(shownStates, value);
  return state === undefined ? t('compare.notListed') : t(`sketch.state.${state}`);
}

/** One line of text; '' is never given back. */
export function valueWords(member: string, value: unknown, names: Names): string {
  const { t, scenario, nameOf, groupName } = names;
  if (member === 'phase') return value === null || value === undefined ? t('sketch.noPhase') : phaseName(scenario, String(value));
  if (value === null || value === undefined || value === '') return t('work.none');
  if (tooLong.includes(member)) return t('compare.set');
  const named = enumWords(member, value, t);
  if (named !== undefined) return named;
  if (typeof value === 'boolean') return t(value ? 'terms.yes' : 'terms.no');
  if (typeof value === 'number') return isolate(printedHere(value.toLocaleString('en-US', { maximumFractionDigits: 3 })));
  if (typeof value === 'string' && (member === 'controlGroup' || member === 'powerGroup')) return groupName(member, value);
  if (typeof value === 'string') return member === 'substitute' ? nameOf(value) : value;
  if (Array.isArray(value)) return value.length === 0 ? t('work.none') : listWords(member, value, names);
  if (member === 'source' && typeof value === 'object' && 'text' in value) return String(value.text) || t('compare.set');
  return isolate(JSON.stringify(value));
}

function listWords(member: string, list: readonly unknown[], { t, scenario, nameOf }: Names): string {
  const join = (words: readonly string[]) => words.join(t('compare.list'));
  switch (member) {
    case 'ends': return join(list.map((one) => {
      const end = among(barrierEnds, one);
      return end === undefined ? String(one) : t(`terms.lineEnd.${end}`);
    }));
    case 'carriagewayMeters': return isolate(printedHere(list.map(String).join('–')));
    case 'staffed':
    case 'keepOpen': return join(list.map((one) => nameOf(String(one))));
    case 'phases': return join(list.map((one) => phaseName(scenario, String(one))));
    case 'admits': return join(list.map((one) => {
      const { vehicle, delaySeconds } = one as { readonly vehicle?: unknown; readonly delaySeconds?: unknown };
      const found = among(vehicleClasses, vehicle);
      return t('compare.admission', { vehicle: found ? t(`compare.vehicleClass.${found}`) : String(vehicle), seconds: isolate(String(delaySeconds)) });
    }));
    default: return isolate(JSON.stringify(list));
  }
}

export function phaseName({ phases }: Scenario, id: string): string {
  return phases.find((phase) => phase.id === id)?.name || id;
}
