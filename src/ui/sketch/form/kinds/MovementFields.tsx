/** The members of a movement, and columns to start from. */
import { lengthOf } from '../../../../geo/lengthOf.ts';
import { useMeasures } from '../../draw/measures.ts';
import { useText } from '../../../useStores.ts';
import { Button } from '../../../controls/Button.tsx';
import { FieldPair } from '../fields.tsx';
import styles from '../Fields.module.css';
import { changeTogether } from '../formEdits.ts';
import { NumberField } from '../memberFields.tsx';
import { sharedMember, type Subject } from '../shared.ts';

/**
 * The number is reported of 26 June 2020 (pw3346); spacing, length and speed are the check case of the timing formulas, an
 * assumption. `spread` is the spacing from which a rising line can part the column.
 */
const columns = {
  exercise: { vehicles: 30, spacingMeters: 25, vehicleLengthMeters: 6, speedKmh: 40 },
  spread: { vehicles: 30, spacingMeters: 45, vehicleLengthMeters: 6, speedKmh: 40 },
} as const;

export function MovementFields({ features, isReadOnly }: Subject) {
  const t = useText();
  const subject = { features, isReadOnly };
  const spacing = sharedMember<number>(features, 'spacingMeters')?.value;
  const length = sharedMember<number>(features, 'vehicleLengthMeters')?.value;
  const { meters } = useMeasures();
  // Beyond the end of its route nobody sees it.
  const shortest = Math.min(...features.map(({ geometry }) => (geometry.type === 'LineString' ? lengthOf(geometry) : Infinity)));
  const overlaps = spacing !== undefined && length !== undefined && spacing < length;
  return (
    <>
      <FieldPair>
        <NumberField {...subject} member="vehicles" />
        <NumberField {...subject} member="speedKmh" />
        <NumberField {...subject} member="spacingMeters" remark={overlaps ? t('form.overlap') : null} />
        <NumberField {...subject} member="vehicleLengthMeters" />
      </FieldPair>
      <NumberField
        {...subject} member="seenAtMeters" placeholder={t('form.seenFromStart')} remark={t('form.seenRemark')}
        refuse={(value) => (value > shortest ? t('form.seenBeyond', { length: meters(Math.floor(shortest)) }) : null)}
      />
      {isReadOnly ? null : (
        <div className={styles.columns} role="group" aria-label={t('form.column.title')}>
          <p className={styles.remark}>{t('form.column.source')}</p>
          {(['exercise', 'spread'] as const).map((column) => (
            <Button key={column} variant="secondary" onPress={() => changeTogether(features, 'column', columns[column])}>{t(`form.column.${column}`)}</Button>
          ))}
        </div>
      )}
    </>
  );
}
