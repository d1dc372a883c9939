/** What the dialog of the document changes: each member and each choice a step of its own, typing joined into one. */
import { changeDocument, type DocumentChanges } from '../../../scenario/commands/document/changeDocument.ts';
import { changeParameters, type ParameterChanges } from '../../../scenario/commands/document/changeParameters.ts';
import { fitsConvoy, setConvoy } from '../../../scenario/commands/document/setConvoy.ts';
import type { Parameters } from '../../../scenario/document.ts';
import type { FriendlyClass } from '../../../scenario/kinds/operation.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';

const labelOf = (changes: object) => ({ key: 'document', parameters: { member: Object.keys(changes)[0] ?? '' } });

/** One member at a time. */
export function typeInDocument(changes: Pick<DocumentChanges, 'author' | 'caveat'>): void {
  scenarioStore.getState().amend(labelOf(changes), (scenario) => changeDocument(scenario, changes));
}

/** One member at a time. */
export function chooseInDocument(changes: Pick<DocumentChanges, 'locale' | 'baselineVersion'>): void {
  scenarioStore.getState().commit(labelOf(changes), (scenario) => changeDocument(scenario, changes));
}

export function chooseVehicle(vehicle: Parameters['vehicle']): void {
  scenarioStore.getState().commit(labelOf({ vehicle }), (scenario) => changeParameters(scenario, { vehicle }));
}

type Typed = 'vehicleMassKg' | 'vehicleAcceleration' | 'vehicleTopSpeedKmh' | 'friction' | 'frictionReason';

/** Undefined takes it away. False where a figure does not fit: none above 0. */
export function typeParameter<Member extends Typed>(member: Member, value: Parameters[Member] | undefined): boolean {
  if (typeof value === 'number' && !(value > 0 && Number.isFinite(value))) return false;
  const changes: ParameterChanges = { [member]: value };
  scenarioStore.getState().amend(labelOf(changes), (scenario) => changeParameters(scenario, changes));
  return true;
}

export function chooseOverride(overridesLoop: boolean): void {
  scenarioStore.getState().commit(labelOf({ overridesLoop }), (scenario) => changeParameters(scenario, { overridesLoop: overridesLoop || undefined }));
}

/** Null takes it away. False where it does not fit. */
export function typeConvoy(vehicle: FriendlyClass, member: 'vehicles' | 'lengthMeters', value: number | null): boolean {
  if (!fitsConvoy({ [member]: value })) return false;
  const label = { key: 'document', parameters: { member: 'convoys', typed: `${vehicle} ${member}` } };
  scenarioStore.getState().amend(label, (scenario) => setConvoy(scenario, { vehicle, changes: { [member]: value } }));
  return true;
}

/** One delay at a time. False where its value does not fit: seconds below zero or no number. */
export function typeDelay(changes: Pick<ParameterChanges, `${string}Seconds` & keyof ParameterChanges>): boolean {
  if (Object.values(changes).some((value) => typeof value === 'number' && !(value >= 0 && Number.isFinite(value)))) return false;
  scenarioStore.getState().amend(labelOf(changes), (scenario) => changeParameters(scenario, changes));
  return true;
}
