/** A table whose titles do not say where things are: the planner says which columns hold the places. */
import { useState } from 'react';
import { Button } from '../../../controls/Button.tsx';
import { ChoiceField } from '../../../sketch/form/fields.tsx';
import { useText } from '../../../useStores.ts';
import { readColumns } from '../importJob.ts';
import styles from '../../Transfer.module.css';

interface ColumnChoiceProps {
  readonly name: string;
  readonly file: Blob;
  readonly header: readonly string[];
}

/** Degrees in two columns, or a grid reference in one. */
export function ColumnChoice({ name, file, header }: ColumnChoiceProps) {
  const t = useText();
  const [lat, setLat] = useState('');
  const [lon, setLon] = useState('');
  const [mgrs, setMgrs] = useState('');
  const options = [{ value: '', label: t('transfer.columnNone') }, ...header.map((title, index) => ({ value: String(index), label: title.trim() === '' ? String(index + 1) : title }))];
  const place = mgrs !== '' ? { by: 'mgrs', column: Number(mgrs) } as const : lat !== '' && lon !== '' && lat !== lon ? { by: 'degrees', lat: Number(lat), lon: Number(lon) } as const : null;
  return (
    <>
      <p>{t('transfer.columns')}</p>
      <div className={styles.fields}>
        <ChoiceField label={t('transfer.columnLat')} value={lat} options={options} onChange={setLat} />
        <ChoiceField label={t('transfer.columnLon')} value={lon} options={options} onChange={setLon} />
        <ChoiceField label={t('transfer.columnMgrs')} value={mgrs} options={options} onChange={setMgrs} />
      </div>
      <div>
        <Button isDisabled={place === null} onPress={() => { if (place) void readColumns(name, file, place); }}>{t('transfer.readAgain')}</Button>
      </div>
    </>
  );
}
