/** Foreign features as features of a scenario, by the kinds chosen for them: all of them for one addFeatures, and so one undo step. */
import type { Phase, ScenarioFeature, ScenarioKind } from '../../scenario/document.ts';
import { createFeature } from '../../scenario/createFeature.ts';
import type { BarrierType } from '../../scenario/kinds/barrier.ts';
import type { PlannerSource } from '../../scenario/kinds/common.ts';
import { defaultProperties } from '../../scenario/kinds/defaults.ts';
import type { SiteRole, ZoneUse } from '../../scenario/kinds/features.ts';
import { isKnown } from '../../scenario/document.ts';
import { emptyRecord } from '../../scenario/parse/json.ts';
import { geometryTypes, kindReaders } from '../../scenario/parse/kindReaders.ts';
import { parseFeature } from '../../scenario/parse/parseFeature.ts';
import { placeOf } from '../../scenario/parse/readers.ts';
import type { ScenarioProblem } from '../../scenario/problem.ts';
import type { ForeignFeature, ImportProblem } from './foreign.ts';
import { plainName, saysIllustrative } from './illustrative.ts';
import { ownKindOf } from './suggestKind.ts';

/** What is to become of one foreign feature; kind null leaves it out. */
export interface ImportChoice {
  readonly kind: ScenarioKind | null;
  readonly barrier?: BarrierType;
  readonly role?: SiteRole;
  readonly use?: ZoneUse;
}

export interface ToScenarioFeatures {
  readonly foreign: readonly ForeignFeature[];
  /** One for each foreign feature, as are `newIds`, which must not be taken. */
  readonly choices: readonly ImportChoice[];
  readonly newIds: readonly string[];
  /** Where the file comes from; null for mere proposals. */
  readonly source: PlannerSource | null;
  /** Of the scenario they go to: a feature that names one of these phases keeps it. */
  readonly phases: readonly Phase[];
  /** Keep the attributes that have no place in the scenario, as the unknown member `imported`. */
  readonly keepsAttributes: boolean;
}

export interface ImportedFeatures {
  readonly features: readonly ScenarioFeature[];
  readonly problems: readonly ImportProblem[];
}

/** Never throws; what cannot be the chosen kind is left out with its reason. */
export function toScenarioFeatures(args: ToScenarioFeatures): ImportedFeatures {
  const problems: ImportProblem[] = [];
  const taken = new Set<string>();
  const features = args.foreign.flatMap((foreign, index) => {
    const { at, geometry } = foreign;
    const choice = args.choices[index] ?? { kind: null };
    const id = args.newIds[index] ?? '';
    const refuse = (reason: ImportProblem['reason'], detail = '') => {
      problems.push({ at, reason, detail, isMended: false });
      return [];
    };
    if (choice.kind === null) return refuse('not-chosen');
    if (!geometryTypes[choice.kind].includes(geometry.type)) return refuse('wrong-geometry', geometry.type);
    if (id === '' || taken.has(id)) return refuse('id-taken', id);
    taken.add(id);
    return [becomeKind(foreign, choice, choice.kind, id, args, problems)];
  });
  return { features, problems };
}

function becomeKind(foreign: ForeignFeature, choice: ImportChoice, kind: ScenarioKind, id: string, args: ToScenarioFeatures, problems: ImportProblem[]): ScenarioFeature {
  const { properties, at, geometry } = foreign;
  const isOwn = ownKindOf(properties) === kind;
  const known = isOwn ? ownMembers(foreign, kind, args.phases) : {};
  const written = {
    kind,
    ...defaultMembers(kind),
    ...known,
    ...chosenMembers(kind, choice),
    name: plainName(foreign.name),
    note: foreign.note,
    source: args.source,
    ...(kind === 'site' && typeof properties['precisionMeters'] === 'number' ? { precisionMeters: properties['precisionMeters'] } : {}),
    ...(kind === 'note' && !('text' in known) ? { text: plainName(foreign.name) } : {}),
  };
  const found: ScenarioProblem[] = [];
  const place = placeOf({ featureId: id, index: null, isNewer: false, problems: found });
  const parsed = parseFeature({ type: 'Feature', id, geometry, properties: written }, id, place);
  for (const { reason, path, detail } of found) {
    if (reason === 'wrong-value' || reason === 'missing-member') problems.push({ at, reason: 'wrong-value', detail: `${path}: ${detail}`, isMended: true });
  }
  // The geometry was mended when it was read and the kind takes it, so only a member can have been in the way: then the defaults stand.
  const feature = parsed && isKnown(parsed) ? parsed
    : createFeature(kind, id, geometry as never, { name: written.name, note: written.note, source: args.source });
  return { ...feature, rest: { feature: {}, properties: restOf(foreign, known, args.keepsAttributes) } } as ScenarioFeature;
}

/** Members a feature of the kind must have, where neither the file nor the planner says. */
function defaultMembers(kind: ScenarioKind): Record<string, unknown> {
  if (kind === 'barrier') return { barrier: defaultProperties.barrier.barrier };
  return kind === 'site' ? { role: defaultProperties.site.role } : {};
}

/** What the planner says goes before what the file says. */
function chosenMembers(kind: ScenarioKind, { barrier, role, use }: ImportChoice): Record<string, unknown> {
  if (kind === 'barrier' && barrier !== undefined) return { barrier };
  if (kind === 'site' && role !== undefined) return { role };
  return kind === 'zone' && use !== undefined ? { use } : {};
}

/** Not taken over: ids of other features, which mean nothing here, and what the import itself sets. */
const notOwn = ['name', 'note', 'source', 'phase', 'substitute', 'hidden'];

/** Members our own export wrote, numbers and lists back from their text. */
function ownMembers({ properties }: ForeignFeature, kind: ScenarioKind, phases: readonly Phase[]): Record<string, unknown> {
  const members = emptyRecord<unknown>();
  for (const key of Object.keys(kindReaders[kind])) {
    if (notOwn.includes(key) || !Object.hasOwn(properties, key)) continue;
    const value = properties[key];
    members[key] = typeof value === 'string' && typeof (defaultProperties[kind] as unknown as Record<string, unknown>)[key] !== 'string' ? fromText(value) : value;
  }
  const phase = Object.hasOwn(properties, 'phase') ? phases.find(({ id, name }) => id === properties['phase'] || name === properties['phase']) : undefined;
  if (phase) members['phase'] = phase.id;
  return members;
}

function fromText(text: string): unknown {
  if (!/^(-?\d|true$|false$|\[)/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Read by name or by geometry, or what our own exports add for other programs. */
const readElsewhere = ['kind', 'name', 'note', 'position', 'phase', 'id', 'lat', 'lon', 'illustrative', 'posture', 'state'];

/** What the scenario has no member for; that it is illustrative is kept always, and attributes if asked for. */
function restOf({ name, properties }: ForeignFeature, known: Record<string, unknown>, keepsAttributes: boolean): Record<string, unknown> {
  const rest = emptyRecord<unknown>();
  if (saysIllustrative(name, properties['position'])) rest['position'] = 'illustrative';
  const others = Object.entries(properties).filter(([key]) => !Object.hasOwn(known, key) && !readElsewhere.includes(key));
  if (keepsAttributes && others.length > 0) {
    const imported = emptyRecord<unknown>();
    for (const [key, value] of others) imported[key] = value;
    rest['imported'] = imported;
  }
  return rest;
}
