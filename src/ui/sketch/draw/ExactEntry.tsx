/** The next corner typed instead of pressed: a place, or a length and a bearing from the corner placed last. Folded away until it is asked for. */
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useStore } from 'zustand';
import { type ExactEntry as Entry, exactPlace } from '../../../sketch/exactPlace.ts';
import type { Gesture } from '../../../sketch/tools.ts';
import { penStore } from '../../../store/penStore.ts';
import { Button } from '../../controls/Button.tsx';
import { useText } from '../../useStores.ts';
import { readNumber } from '../form/readNumber.ts';
import { readPlace } from './readPlace.ts';
import styles from './DrawBar.module.css';

type Refusal = 'length' | 'bearing' | 'at';

interface MeasureProps {
  readonly name: string;
  readonly label: string;
  readonly isWide?: boolean;
  readonly isRefused: boolean;
  readonly errorId: string;
}

function Measure({ name, label, isWide = false, isRefused, errorId }: MeasureProps) {
  return (
    <label className={styles.measure} data-wide={isWide || undefined}>
      <span>{label}</span>
      <input name={name} type="text" dir="ltr" inputMode={isWide ? 'text' : 'decimal'} autoComplete="off" aria-invalid={isRefused} aria-describedby={isRefused ? errorId : undefined} />
    </label>
  );
}

const fieldsOf = (gesture: Gesture) => (gesture === 'rectangle' ? ['east', 'north'] as const : gesture === 'circle' ? ['radius'] as const : ['length', 'bearing'] as const);

function entryOf(gesture: Gesture, read: (name: string) => number): Entry {
  if (gesture === 'rectangle') return { by: 'sides', eastMeters: read('east'), northMeters: read('north') };
  return gesture === 'circle' ? { by: 'radius', lengthMeters: read('radius') } : { by: 'leg', lengthMeters: read('length'), bearingDegrees: read('bearing') };
}

/** A free hand has nothing to type. */
export function ExactEntry({ gesture }: { readonly gesture: Gesture }) {
  const t = useText();
  const errorId = useId();
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const last = useStore(penStore, (state) => state.placed.at(-1) ?? null);
  const pen = useStore(penStore, (state) => state.pen);
  const place = (form: HTMLFormElement, found: { readonly ok: true; readonly at: readonly [number, number] } | { readonly ok: false; readonly reason: Refusal }) => {
    setRefusal(found.ok ? null : found.reason);
    if (!found.ok) return;
    pen?.placeAt(found.at);
    form.reset();
    form.querySelector('input')?.focus();
  };
  const onPlace = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const at = readPlace(textOf(event.currentTarget, 'at'));
    place(event.currentTarget, at ? { ok: true, at } : { ok: false, reason: 'at' });
  };
  const onMeasures = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (last) place(form, exactPlace(last, entryOf(gesture, (name) => readNumber(textOf(form, name)))));
  };
  const row = (onSubmit: (event: FormEvent<HTMLFormElement>) => void, entry: string, fields: ReactNode) => (
    <form className={styles.entry} onSubmit={onSubmit} data-entry={entry} noValidate>
      {fields}
      <Button type="submit">{t('sketch.exact.place')}</Button>
    </form>
  );
  return (
    <div className={styles.exact}>
      <Button variant="quiet" aria-expanded={isOpen} className={styles.fold ?? ''} onPress={() => setOpen(!isOpen)}>{t('sketch.exact.open')}</Button>
      {isOpen ? (
        <>
          {last !== null && gesture !== 'point' ? row(onMeasures, 'measures', fieldsOf(gesture).map((name) => (
            <Measure key={name} name={name} label={t(`sketch.exact.${name}`)} errorId={errorId} isRefused={refusal === (name === 'bearing' ? 'bearing' : 'length')} />
          ))) : null}
          {row(onPlace, 'place', <Measure name="at" label={t('sketch.exact.at')} isWide errorId={errorId} isRefused={refusal === 'at'} />)}
          {refusal === null ? null : <p id={errorId} role="alert" className={styles.refusal}>{t(`sketch.exact.refused.${refusal}`)}</p>}
        </>
      ) : null}
    </div>
  );
}

function textOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}
