/** How many friends of each class go together, and how long one of their vehicles is. */
import { assumedLengthMeters } from '../../../analysis/trips/assumedLengths.ts';
import type { Parameters } from '../../../scenario/document.ts';
import { vehicleClasses } from '../../../scenario/kinds/common.ts';
import type { FriendlyClass } from '../../../scenario/kinds/operation.ts';
import { useText } from '../../useStores.ts';
import { FieldPair, TypedField } from '../form/fields.tsx';
import { readNumber } from '../form/readNumber.ts';
import styles from '../Sketch.module.css';
import { typeConvoy } from './documentEdits.ts';

const classes = vehicleClasses.filter((vehicle): vehicle is FriendlyClass => vehicle !== 'ordinary');

export function ConvoyFields({ parameters: { convoys = {} }, isReadOnly }: { readonly parameters: Parameters; readonly isReadOnly: boolean }) {
  const t = useText();
  const field = (vehicle: FriendlyClass, member: 'vehicles' | 'lengthMeters') => (
    <TypedField
      label={t(member === 'vehicles' ? 'form.document.convoyOf' : 'form.document.lengthOf', { vehicle: t(`form.vehicle.${vehicle}`) })} unit={member === 'vehicles' ? undefined : t('form.unit.meters')}
      isNumber isDisabled={isReadOnly} value={String(convoys[vehicle]?.[member] ?? '')} placeholder={member === 'vehicles' ? '1' : String(assumedLengthMeters[vehicle])}
      onChange={(text) => typeConvoy(vehicle, member, text.trim() === '' ? null : readNumber(text)) || t(member === 'vehicles' ? 'form.fits.convoy' : 'form.fits.length', { example: member === 'vehicles' ? '6' : '7' })}
    />
  );
  return (
    <>
      <p className={styles.quiet}>{t('form.document.convoysRemark')}</p>
      {classes.map((vehicle) => <FieldPair key={vehicle}>{field(vehicle, 'vehicles')}{field(vehicle, 'lengthMeters')}</FieldPair>)}
    </>
  );
}
