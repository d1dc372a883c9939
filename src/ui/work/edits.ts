/** What the planner's tables do to the scenario: each act one labelled step, typing joined into one. */
import type { LonLat } from '../../geo/types.ts';
import { addBadge, removeBadge, renameBadge, setBadgeAdmitted } from '../../scenario/commands/document/changeBadges.ts';
import { setUnitCosts } from '../../scenario/commands/document/setUnitCosts.ts';
import { changeProperties } from '../../scenario/commands/features/changeProperties.ts';
import { changeProperty, type PropertyChanges } from '../../scenario/commands/ledger/changeProperty.ts';
import { placeProperty, unplaceProperty } from '../../scenario/commands/ledger/placeProperty.ts';
import { removeEntries, takeInventory, type TakeInventory } from '../../scenario/commands/ledger/takeInventory.ts';
import { setBaselineAdmits } from '../../scenario/commands/overrides/setBaselineAdmits.ts';
import { type SetBaselinePocket, setBaselinePocket } from '../../scenario/commands/overrides/setBaselinePocket.ts';
import { setBaselineHeadcount } from '../../scenario/commands/overrides/setBaselineHeadcount.ts';
import { setStaffed } from '../../scenario/commands/postures/setStaffed.ts';
import type { Admission, PlannerSource } from '../../scenario/kinds/common.ts';
import type { UnitCosts } from '../../scenario/kinds/unitCosts.ts';
import { freeId } from '../../scenario/parse/mendIds.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';
import type { StepKey } from '../sketch/edits.ts';

const store = () => scenarioStore.getState();

const label = (key: StepKey, id = '', member = '') => ({ key, parameters: { id, member } });

/** `item` is the price or the currency that is typed: another one is another step. */
export function setCosts(item: string, changes: Partial<UnitCosts>): void {
  store().amend(label('costs', '', item), (scenario) => setUnitCosts(scenario, changes));
}

const ledgerLabel = (id: string, changes: PropertyChanges) => label('ledger', id, Object.keys(changes).join(' '));

/** Typing in one field of one row is one step. */
export function typeInLedger(id: string, changes: Pick<PropertyChanges, 'name' | 'neighbourhood'>): void {
  store().amend(ledgerLabel(id, changes), (scenario) => changeProperty(scenario, { ids: [id], changes }));
}

/** Every choice is a step of its own, one after another in the same field too. */
export function chooseInLedger(id: string, changes: Pick<PropertyChanges, 'status' | 'phase' | 'weapons'>): void {
  store().commit(ledgerLabel(id, changes), (scenario) => changeProperty(scenario, { ids: [id], changes }));
}

export interface Locate {
  readonly id: string;
  readonly at: LonLat;
  readonly source: PlannerSource;
  readonly neighbourhood: string | null;
}

export function locate({ id, at, source, neighbourhood }: Locate): void {
  store().commit(label('locate', id), (scenario) => {
    const placed = placeProperty(scenario, { id, geometry: { type: 'Point', coordinates: at }, source });
    return placed === scenario ? scenario : changeProperty(placed, { ids: [id], changes: { neighbourhood } });
  });
}

export function unlocate(id: string): void {
  store().commit(label('unlocate', id), (scenario) => unplaceProperty(scenario, { ids: [id] }));
}

export function dropEntry(id: string): void {
  store().commit(label('dropEntry', id), (scenario) => removeEntries(scenario, { ids: [id] }));
}

export function takeIn(inventory: TakeInventory): void {
  store().commit(label('inventory'), (scenario) => takeInventory(scenario, inventory));
}

/** Of the baseline's points in an override, of the planner's own in the feature itself. */
export function setAdmits(id: string, kind: 'baseline' | 'checkpoint' | 'barrier', admits: readonly Admission[], member: string): void {
  store().amend(label('admits', id, member), (scenario) => {
    if (kind === 'baseline') return setBaselineAdmits(scenario, { id, admits });
    return kind === 'checkpoint'
      ? changeProperties(scenario, { ids: [id], kind, changes: { admits } })
      : changeProperties(scenario, { ids: [id], kind, changes: { admits } });
  });
}

/** Null takes a figure away. */
export function setPocket(id: string, origin: 'plan' | 'baseline', changes: SetBaselinePocket['changes'], member: string): void {
  store().amend(label('admits', id, member), (scenario) => (
    origin === 'baseline' ? setBaselinePocket(scenario, { id, changes }) : changeProperties(scenario, { ids: [id], kind: 'barrier', changes })));
}

export function nameBadge(id: string | null, name: string): void {
  const taken = new Set((presentScenario()?.parameters.badges ?? []).map((badge) => badge.id));
  if (id === null) store().commit(label('badges'), (scenario) => addBadge(scenario, { id: freeId(`badge-${taken.size + 1}`, taken), name }));
  else store().amend(label('badges', id, 'name'), (scenario) => renameBadge(scenario, { id, name }));
}

export function dropBadge(id: string): void {
  store().commit(label('badges', id), (scenario) => removeBadge(scenario, { id }));
}

export function admitBadge(id: string, pointId: string, isAdmitted: boolean): void {
  store().commit(label('admits', pointId), (scenario) => setBadgeAdmitted(scenario, { id, pointId, isAdmitted }));
}

export function setStaffing(postureId: string, id: string, isStaffed: boolean): void {
  store().commit(label('staffing', id), (scenario) => setStaffed(scenario, { postureId, checkpointIds: [id], isStaffed }));
}

export function setHeadcount(id: string, origin: 'plan' | 'baseline', headcount: number | null): void {
  store().amend(label('headcount', id), (scenario) => (origin === 'baseline'
    ? setBaselineHeadcount(scenario, { id, headcount })
    : changeProperties(scenario, { ids: [id], kind: 'site', changes: { headcount } })));
}

export function setCapacity(id: string, capacity: number | null): void {
  store().amend(label('change', id, 'capacity'), (scenario) => changeProperties(scenario, { ids: [id], kind: 'site', changes: { capacity } }));
}
