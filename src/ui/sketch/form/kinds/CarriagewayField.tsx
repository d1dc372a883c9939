/** Which stretch of a barrier stands in the carriageway: as the roads it crosses say, or as the planner measured it. Both ends are checked together. */
import { useId, useState } from 'react';
import { lengthOf } from '../../../../geo/lengthOf.ts';
import type { BarrierFeature } from '../../../../scenario/document.ts';
import { useText } from '../../../useStores.ts';
import { useMeasures } from '../../draw/measures.ts';
import { ChoiceField, Field, FieldGroup, FieldPair } from '../fields.tsx';
import styles from '../Fields.module.css';
import { changeAll } from '../formEdits.ts';
import { readNumber } from '../readNumber.ts';

const decimeters = (meters: number) => Math.round(meters * 10) / 10;

export function CarriagewayField({ feature, isReadOnly }: { readonly feature: BarrierFeature; readonly isReadOnly: boolean }) {
  const t = useText();
  const { meters } = useMeasures();
  const noteId = useId();
  const { carriagewayMeters: stated } = feature.properties;
  const [typed, setTyped] = useState<{ readonly texts: readonly [string, string]; readonly over: typeof stated } | null>(null);
  const length = lengthOf(feature.geometry);
  const own = typed?.over === stated ? typed.texts : null;
  const texts = own ?? (stated ? [String(stated[0]), String(stated[1])] as const : null);
  const faultIn = ([from, to]: readonly [string, string]): string | null => {
    const [first, last] = [readNumber(from), readNumber(to)];
    if (!(first >= 0) || !(last >= 0)) return t('form.fits.notNegative', { example: '12.5' });
    if (first > last) return t('form.carriageway.order');
    return last > length + 0.05 ? t('form.carriageway.beyond', { length: meters(length, 1) }) : null;
  };
  const fault = texts === null || (own === null && stated !== null && stated[1] <= length + 0.05) ? null : faultIn(texts);
  const type = (next: readonly [string, string]) => {
    setTyped({ texts: next, over: stated });
    if (faultIn(next) !== null) return;
    const value = [readNumber(next[0]), readNumber(next[1])] as const;
    if (value[0] === stated?.[0] && value[1] === stated[1]) return;
    changeAll([feature], 'carriagewayMeters', value, { typed: 'ends' });
    setTyped(null);
  };
  const input = (label: string, value: string, onChange: (text: string) => void) => (
    <Field label={label} unit={t('form.unit.meters')}>
      {(id) => (
        <div className={styles.control}>
          <input
            id={id} type="text" inputMode="decimal" data-number autoComplete="off" className={styles.input} value={value} disabled={isReadOnly}
            aria-invalid={fault !== null} aria-describedby={fault === null ? undefined : noteId} onChange={(event) => onChange(event.target.value)}
          />
          <span className={styles.unit} aria-hidden="true">{t('form.unit.meters')}</span>
        </div>
      )}
    </Field>
  );
  return (
    <FieldGroup title={t('form.carriageway.title')}>
      <ChoiceField<'roads' | 'stated'>
        label={t('form.carriageway.from')} value={stated === null ? 'roads' : 'stated'} isDisabled={isReadOnly}
        options={[{ value: 'roads', label: t('form.carriageway.roads') }, { value: 'stated', label: t('form.carriageway.stated') }]}
        onChange={(choice) => {
          setTyped(null);
          changeAll([feature], 'carriagewayMeters', choice === 'roads' ? null : [0, decimeters(length)]);
        }}
      />
      {texts === null ? null : (
        <>
          <FieldPair>
            {input(t('form.carriageway.first'), texts[0], (text) => type([text, texts[1]]))}
            {input(t('form.carriageway.last'), texts[1], (text) => type([texts[0], text]))}
          </FieldPair>
          {fault === null ? null : <p id={noteId} role="alert" className={styles.error}>{fault}</p>}
        </>
      )}
    </FieldGroup>
  );
}
