/** The vehicle that the lines are to stop, as its class has it or as the planner knows it, and the grip it has in bends. */
import { threatPresets } from '../../../analysis/approach/threats.ts';
import type { Parameters } from '../../../scenario/document.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useText } from '../../useStores.ts';
import { ChoiceField, FieldPair, TypedField } from '../form/fields.tsx';
import { readNumber } from '../form/readNumber.ts';
import { chooseVehicle, typeParameter } from './documentEdits.ts';

const vehicles = ['car', 'pickup', 'truck', 'heavy-truck'] as const satisfies readonly Parameters['vehicle'][];

/** Presets: masses of the test vehicles (ASTM F2656, IWA 14), the rest planning assumptions. */
const members = [
  { member: 'vehicleMassKg', preset: 'massKg', unit: 'kg', source: 'massSource' },
  { member: 'vehicleAcceleration', preset: 'acceleration', unit: 'metersPerSecondSquared', source: 'planningAssumption' },
  { member: 'vehicleTopSpeedKmh', preset: 'topSpeedKmh', unit: 'kmh', source: 'planningAssumption' },
] as const;

interface VehicleFieldsProps {
  readonly parameters: Parameters;
  readonly isReadOnly: boolean;
}

export function VehicleFields({ parameters, isReadOnly }: VehicleFieldsProps) {
  const t = useText();
  const preset = threatPresets[parameters.vehicle];
  const isJustified = (parameters.frictionReason ?? '').trim() !== '';
  return (
    <>
      <ChoiceField
        label={t('form.field.vehicle')} value={parameters.vehicle} isDisabled={isReadOnly} onChange={chooseVehicle}
        options={vehicles.map((vehicle) => ({ value: vehicle, label: t(`form.vehicleClass.${vehicle}`) }))} remark={`${t('form.document.vehicleSource')} ${t('form.document.vehicleRemark')}`}
      />
      <FieldPair>
        {members.map(({ member, preset: of, unit, source }) => (
          <TypedField
            key={member} label={t(`form.field.${member}`)} unit={t(`form.unit.${unit}`)} isNumber isDisabled={isReadOnly} value={String(parameters[member] ?? '')} placeholder={String(preset[of])}
            remark={t(`form.document.${source}`, { value: isolate(preset[of].toLocaleString('en-US')) })}
            onChange={(text) => typeParameter(member, text.trim() === '' ? undefined : readNumber(text)) || t('form.fits.positive', { example: preset[of] })}
          />
        ))}
        <TypedField
          label={t('form.field.friction')} isNumber isDisabled={isReadOnly} value={String(parameters.friction ?? '')} placeholder="1"
          remark={parameters.friction !== undefined && !isJustified ? t('form.document.frictionUnjustified') : t('form.document.frictionRemark')}
          onChange={(text) => typeParameter('friction', text.trim() === '' ? undefined : readNumber(text)) || t('form.fits.positive', { example: '0.6' })}
        />
      </FieldPair>
      {parameters.friction === undefined && !isJustified ? null : (
        <TypedField
          label={t('form.field.frictionReason')} isDisabled={isReadOnly} value={parameters.frictionReason ?? ''}
          onChange={(text) => typeParameter('frictionReason', text === '' ? undefined : text)}
        />
      )}
    </>
  );
}
