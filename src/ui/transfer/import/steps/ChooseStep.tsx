/** Where the features come from: files that are chosen, or a text. Dropping works anywhere, with this open or not. */
import { useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { scenarioStore } from '../../../../store/scenarioStore.ts';
import { Button } from '../../../controls/Button.tsx';
import { useText } from '../../../useStores.ts';
import { importFiles, importText } from '../importJob.ts';
import styles from '../../Transfer.module.css';

const accept = '.geojson,.json,.png,.topojson,.kml,.kmz,.gpx,.csv,.tsv,.txt,.wkt,.zip,.osm,.fgb,.pmtiles,.geojsonl,.ndjson';

export function ChooseStep() {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const id = useId();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  if (isReadOnly) return <p className={styles.hint}>{t('transfer.readOnly')}</p>;
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{t('transfer.accepts')}</p>
      <div className={styles.row}>
        <Button variant="primary" onPress={() => input.current?.click()}>{t('transfer.choose')}</Button>
        <span className={styles.quiet}>{t('transfer.dropHere')}</span>
      </div>
      <input
        ref={input} type="file" multiple hidden accept={accept} data-import-file
        onChange={(event) => {
          void importFiles([...event.target.files ?? []].map((file) => ({ file, name: file.name })));
        }}
      />
      <label htmlFor={id} className={styles.label}>{t('transfer.pasteLabel')}</label>
      <textarea id={id} className={styles.paste} rows={5} dir="ltr" spellCheck={false} value={text} onChange={(event) => setText(event.target.value)} data-import-text />
      <div><Button isDisabled={text.trim() === ''} onPress={() => void importText(text, t('transfer.pasted'))}>{t('transfer.pasteRead')}</Button></div>
    </div>
  );
}
