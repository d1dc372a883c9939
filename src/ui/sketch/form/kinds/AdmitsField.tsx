/** Which classes of vehicles are let through, each with the seconds it is held up. */
import type { ScenarioFeature } from '../../../../scenario/document.ts';
import { type Admission, vehicleClasses, type VehicleClass } from '../../../../scenario/kinds/common.ts';
import { useText } from '../../../useStores.ts';
import { FieldGroup, FlagField, TypedField } from '../fields.tsx';
import styles from '../Fields.module.css';
import { changeEach, type How } from '../formEdits.ts';
import { readNumber } from '../readNumber.ts';
import { memberOf, sharedBy, type Subject } from '../shared.ts';

const admitsOf = (feature: ScenarioFeature) => memberOf(feature, 'admits') as readonly Admission[];
const admissionOf = (feature: ScenarioFeature, vehicle: VehicleClass) => admitsOf(feature).find((admission) => admission.vehicle === vehicle) ?? null;

/** `delaySeconds` null lets the class through no more. What a newer release says beside the delay stays. */
function withAdmission(admits: readonly Admission[], vehicle: VehicleClass, delaySeconds: number | null): readonly Admission[] {
  if (delaySeconds === null) return admits.filter((admission) => admission.vehicle !== vehicle);
  if (!admits.some((admission) => admission.vehicle === vehicle)) return [...admits, { vehicle, delaySeconds }];
  return admits.map((admission) => (admission.vehicle === vehicle ? { ...admission, delaySeconds } : admission));
}

export function AdmitsField({ features, isReadOnly }: Subject) {
  const t = useText();
  const set = (vehicle: VehicleClass, delaySeconds: number | null, how: How) => (
    changeEach(features, 'admits', (feature) => withAdmission(admitsOf(feature), vehicle, delaySeconds), how)
  );
  return (
    <FieldGroup title={t('form.admits.title')}>
      <div data-admits>
        {vehicleClasses.map((vehicle) => {
          const isAdmitted = sharedBy(features, (feature) => admissionOf(feature, vehicle) !== null);
          const delay = sharedBy(features, (feature) => admissionOf(feature, vehicle)?.delaySeconds ?? null);
          const name = t(`form.vehicle.${vehicle}`);
          return (
            <div key={vehicle} className={styles.admission}>
              <FlagField label={name} value={isAdmitted?.value ?? null} isDisabled={isReadOnly} onChange={(admitted) => set(vehicle, admitted ? 0 : null, 'chosen')} />
              {isAdmitted?.value === false ? null : (
                <TypedField
                  label={t('form.admits.delayOf', { vehicle: name })} isLabelHidden unit={t('form.unit.seconds')} isNumber isDisabled={isReadOnly}
                  value={delay === null ? null : String(delay.value ?? '')}
                  onChange={(text) => set(vehicle, readNumber(text), { typed: vehicle }) || t('form.fits.notNegative', { example: '30' })}
                />
              )}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
