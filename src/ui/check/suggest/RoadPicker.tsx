/** Roads chosen one after the other: what can be chosen stands in a list with a button beside it, what was chosen below it as chips that can be lifted. */
import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../sketch/form/fields.tsx';
import fields from '../../sketch/form/Fields.module.css';
import { useText } from '../../useStores.ts';
import type { RoadChoice } from './roadChoices.ts';
import strip from '../../plan/PlanStrip.module.css';
import check from '../Check.module.css';
import styles from './Suggest.module.css';

export interface RoadGroup {
  readonly label: string;
  readonly choices: readonly RoadChoice[];
}

interface RoadPickerProps {
  /** For tests and for the field's name. */
  readonly id: 'keep-open' | 'exclude';
  readonly label: string;
  readonly chosen: readonly RoadChoice[];
  readonly groups: readonly RoadGroup[];
  readonly isDisabled: boolean;
  readonly onChange: (roadIds: readonly string[], isChosen: boolean, name: string) => void;
}

export function RoadPicker({ id, label, chosen, groups, isDisabled, onChange }: RoadPickerProps) {
  const t = useText();
  const [key, setKey] = useState('');
  const wordOf = ({ street, stretch, stretches }: RoadChoice) => (stretch !== null ? t('check.suggest.stretch', { street, stretch, stretches }) : stretches > 1 ? t('check.suggest.street', { street, stretches }) : street);
  const taken = new Set(chosen.flatMap(({ roadIds }) => roadIds));
  const left = groups.map((group) => ({ ...group, choices: group.choices.filter(({ roadIds }) => roadIds.some((roadId) => !taken.has(roadId))) })).filter(({ choices }) => choices.length > 0);
  const picked = left.flatMap(({ choices }) => choices).find((choice) => choice.key === key) ?? null;
  const add = () => {
    if (!picked) return;
    onChange(picked.roadIds, true, wordOf(picked));
    setKey('');
  };
  return (
    <div className={styles.picker} data-roads={id}>
      {isDisabled ? chosen.length === 0 ? null : <span>{label}</span> : (
        <Field label={label}>
          {(fieldId) => (
            <div className={fields.control}>
              <select id={fieldId} className={fields.input} value={picked?.key ?? ''} onChange={(event) => setKey(event.target.value)}>
                <option value="">{t('check.suggest.chooseRoad')}</option>
                {left.map((group) => <optgroup key={group.label} label={group.label}>{group.choices.map((choice) => <option key={choice.key} value={choice.key}>{wordOf(choice)}</option>)}</optgroup>)}
              </select>
              <Button isDisabled={picked === null} onPress={add} data-add-road>{t('check.suggest.addRoad')}</Button>
            </div>
          )}
        </Field>
      )}
      {chosen.length === 0 ? null : (
        <ul className={strip.chips} aria-label={label}>
          {chosen.map((choice) => (
            <li key={choice.key}>
              <Button className={check.chip} isDisabled={isDisabled} aria-label={t('check.suggest.lift', { road: wordOf(choice) })} data-lift={choice.key} onPress={() => onChange(choice.roadIds, false, wordOf(choice))}>
                <bdi>{wordOf(choice)}</bdi><span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
