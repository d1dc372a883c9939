/** The numbers that stay true, in the order in which the slide shows them. */
import type { Slide } from '../../../scenario/kinds/slide.ts';
import { slideFields } from '../../../scenario/kinds/slide.ts';
import { useText } from '../../useStores.ts';
import { change } from '../edits/briefEdits.ts';
import { fieldName } from '../fieldName.ts';
import type { SlideNumber } from '../fields/slideNumbers.ts';
import { useSlideNumbers } from '../fields/useSlideNumbers.ts';
import { OrderedList } from './OrderedList.tsx';
import styles from './SlideForm.module.css';

export function NumbersField({ slide, step, isReadOnly }: { readonly slide: Slide; readonly step: number; readonly isReadOnly: boolean }) {
  const t = useText();
  const fields = slide.fields ?? [];
  const numbers = useSlideNumbers(slide, step);
  const set = (next: readonly string[]) => change(slide.id, { fields: next.length === 0 ? undefined : next }, 'slideNumbers');
  const free = slideFields.filter((field) => !fields.includes(field));
  return (
    <>
      <OrderedList items={fields.map((field) => ({ id: field, name: fieldName(t, field), content: <NumberRow name={fieldName(t, field)} number={numbers?.numberOf(field, null)} /> }))} isReadOnly={isReadOnly} onChange={set} />
      {isReadOnly || free.length === 0 ? null : (
        <select
          className={styles.adder} aria-label={t('brief.form.addNumber')} value="" data-add-number
          onChange={(event) => set([...fields, event.target.value])}
        >
          <option value="" disabled>{t('brief.form.addNumber')}</option>
          {free.map((field) => <option key={field} value={field}>{fieldName(t, field)}</option>)}
        </select>
      )}
    </>
  );
}

/** What it comes to now, beside its name. */
function NumberRow({ name, number }: { readonly name: string; readonly number: SlideNumber | undefined }) {
  return (
    <span className={styles.itemName}>
      {name}
      {number ? <span className={styles.itemValue} data-number={number.field} data-state={number.state}>{number.cells.map(({ text }) => text).join(' | ')}</span> : null}
    </span>
  );
}
