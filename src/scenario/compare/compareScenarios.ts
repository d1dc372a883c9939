/**
 * What differs between two scenarios, or two states of one: everything the file holds but the view, the date of the last
 * change, the id and the order of the list of features, which say nothing about the plan. Deterministic.
 */
import { equalJson } from '../equalJson.ts';
import { isKnown, type Posture, type Scenario } from '../document.ts';
import { compareGeometry } from './compareGeometry.ts';
import { compareMembers, compareWithRest } from './compareMembers.ts';
import type { Difference, MemberChange } from './difference.ts';
import { type FeatureMatch, matchFeatures } from './matchFeatures.ts';

const difference = (part: Pick<Difference, 'subject' | 'change' | 'id'> & Partial<Difference>): Difference => ({
  otherId: null, within: null, members: [], geometry: null, ...part,
});

/** Document first, then parameters, phases, postures with their states, overrides, the planner's inventory, features and slides. */
export function compareScenarios(first: Scenario, second: Scenario): readonly Difference[] {
  if (first === second) return [];
  const matches = matchFeatures(first.features, second.features);
  // The second's ids as the first names them, so that states and substitutes of a matched line are compared.
  const renamed = new Map(matches.flatMap(({ before, after }) => (before && after && before.id !== after.id ? [[after.id, before.id] as const] : [])));
  return [
    ...compareDocument(first, second),
    ...compareNetwork(first, second),
    ...compareWithRest(first.parameters, second.parameters).map((member) => difference({ subject: 'parameter', change: 'changed', id: member.member, members: [member] })),
    ...comparePhases(first, second),
    ...comparePostures(first, second, renamed),
    ...compareOverrides(first, second),
    ...compareLists('property', first.inventory, second.inventory),
    ...matches.flatMap((match) => compareFeature(match, renamed)),
    ...compareLists('slide', first.slides, second.slides),
  ];
}

/** Compared part by part, or saying nothing about the plan. */
const elsewhere: readonly (keyof Scenario)[] = [
  'version', 'id', 'modified', 'view', 'rest', 'parameters', 'network', 'phases', 'postures', 'overrides', 'inventory', 'features', 'slides',
];

function compareDocument(first: Scenario, second: Scenario): readonly Difference[] {
  const members = [
    ...compareMembers(first, second, elsewhere),
    ...compareMembers(first.rest.cordon, second.rest.cordon),
    ...compareMembers(first.rest.collection, second.rest.collection),
  ];
  return members.map((member) => difference({ subject: 'document', change: 'changed', id: member.member, members: [member] }));
}

/** Which roads they rest on: told by the name of the file, for nobody reads its text. */
function compareNetwork({ network: first }: Scenario, { network: second }: Scenario): readonly Difference[] {
  if (equalJson(first, second)) return [];
  return [difference({ subject: 'document', change: 'changed', id: 'network', members: [{ member: 'network', before: first?.name ?? null, after: second?.name ?? null }] })];
}

interface Listed {
  readonly id: string;
  readonly rest: object;
}

/** By id; `except` members are compared elsewhere. */
function compareLists<T extends Listed>(subject: Difference['subject'], first: readonly T[], second: readonly T[], except: readonly string[] = []): readonly Difference[] {
  const after = new Map(second.map((item) => [item.id, item]));
  const before = new Set(first.map(({ id }) => id));
  return [
    ...first.flatMap((item): Difference[] => {
      const other = after.get(item.id);
      if (!other) return [difference({ subject, change: 'removed', id: item.id })];
      const members = compareWithRest(item, other, except);
      return members.length === 0 ? [] : [difference({ subject, change: 'changed', id: item.id, members })];
    }),
    ...second.filter(({ id }) => !before.has(id)).map(({ id }) => difference({ subject, change: 'added', id })),
  ];
}

/** Their names and, where the ones both have come in another order, that order: it decides what is there at each step. */
function comparePhases({ phases: first }: Scenario, { phases: second }: Scenario): readonly Difference[] {
  const orderOf = (list: Scenario['phases'], other: Scenario['phases']) => list.map(({ id }) => id).filter((id) => other.some((phase) => phase.id === id));
  const [before, after] = [orderOf(first, second), orderOf(second, first)];
  const order = equalJson(before, after) ? [] : [difference({ subject: 'order', change: 'changed', id: 'phases', members: [{ member: 'phases', before, after }] })];
  return [...compareLists('phase', first, second), ...order];
}

function comparePostures(first: Scenario, second: Scenario, renamed: ReadonlyMap<string, string>): readonly Difference[] {
  const named = second.postures.map((posture): Posture => ({
    ...posture,
    states: Object.fromEntries(Object.entries(posture.states).map(([id, state]) => [renamed.get(id) ?? id, state])),
    staffed: posture.staffed.map((id) => renamed.get(id) ?? id),
  }));
  // Who is staffed and what stays open are sets: in which order says nothing.
  const sorted = (posture: Posture): Posture => ({ ...posture, staffed: [...posture.staffed].sort(), ...(posture.keepOpen ? { keepOpen: [...posture.keepOpen].sort() } : {}) });
  const states = first.postures.flatMap((before) => {
    const after = named.find(({ id }) => id === before.id);
    return after ? compareMembers(before.states, after.states).map((member) => difference({ subject: 'state', change: 'changed', id: member.member, within: before.id, members: [member] })) : [];
  });
  return [...compareLists('posture', first.postures.map(sorted), named.map(sorted), ['states']), ...states];
}

function compareOverrides({ overrides: first }: Scenario, { overrides: second }: Scenario): readonly Difference[] {
  const ids = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
  return ids.flatMap((id): Difference[] => {
    const before = Object.hasOwn(first, id) ? first[id] : undefined;
    const after = Object.hasOwn(second, id) ? second[id] : undefined;
    if (!before || !after) return [difference({ subject: 'override', change: before ? 'removed' : 'added', id, members: compareWithRest(before ?? { rest: {} }, after ?? { rest: {} }, ['geometry']) })];
    const isMoved = !equalJson(before.geometry, after.geometry);
    const members = compareWithRest(before, after, before.geometry && after.geometry ? ['geometry'] : []);
    if (members.length === 0 && !isMoved) return [];
    const geometry = isMoved && before.geometry && after.geometry ? compareGeometry(before.geometry, after.geometry) : null;
    return [difference({ subject: 'override', change: 'changed', id, members, geometry })];
  });
}

function compareFeature({ before, after }: FeatureMatch, renamed: ReadonlyMap<string, string>): readonly Difference[] {
  if (!before || !after) {
    const one = before ?? after;
    return one ? [difference({ subject: 'feature', change: before ? 'removed' : 'added', id: one.id })] : [];
  }
  if (before === after) return [];
  const otherId = after.id === before.id ? null : after.id;
  const changed = (members: readonly MemberChange[], geometry: Difference['geometry']) => (members.length === 0 && geometry === null && otherId === null
    ? [] : [difference({ subject: 'feature', change: 'changed', id: before.id, otherId, members, geometry })]);
  if (!isKnown(before) || !isKnown(after)) {
    return isKnown(before) || isKnown(after) ? [] : changed(compareMembers(before.unknown, after.unknown, ['id']), null);
  }
  const properties = 'substitute' in after.properties && after.properties.substitute !== null
    ? { ...after.properties, substitute: renamed.get(after.properties.substitute) ?? after.properties.substitute } : after.properties;
  const members = [
    ...compareMembers(before.properties, properties),
    ...compareMembers(before.rest.properties, after.rest.properties),
    ...compareMembers(before.rest.feature, after.rest.feature),
  ];
  const isMoved = !equalJson(before.geometry, after.geometry);
  return changed(members, isMoved ? compareGeometry(before.geometry, after.geometry) : null);
}
