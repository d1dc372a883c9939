/** What kind of file, how fine, how large; and before any work is done, whether this device can make it. */
import { useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { paperSize } from '../../../export/page/paper.ts';
import { readLimits } from '../../../export/plate/readLimits.ts';
import { Button } from '../../controls/Button.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { numberWords } from '../../share/dialog/numberWords.ts';
import { useText } from '../../useStores.ts';
import { composerStore } from '../composerStore.ts';
import { fileSize, refusedDpi } from '../settings/fileSize.ts';
import { dpiRange, fileKinds, isDpi, isForGis, offeredDpi } from '../settings/pageSettings.ts';
import { finderStore } from '../sheet/finderStore.ts';
import { Listed } from './Choice.tsx';
import styles from './Panel.module.css';
import { readNumber } from '../../sketch/form/readNumber.ts';

export function FileFields({ hasPlan }: { readonly hasPlan: boolean }) {
  const t = useText();
  const { kind, dpi, paper, orientation, hasScenario } = useStore(composerStore, (state) => state.settings);
  const frame = useStore(finderStore, (state) => state.frame);
  const { change } = composerStore.getState();
  const limits = useMemo(() => readLimits(), []);
  const sheet = isForGis(kind) && frame ? frame : paperSize(paper, orientation);
  const size = fileSize(kind, sheet, dpi);
  const largest = frame && refusedDpi(frame, dpi, limits);
  return (
    <>
      <Listed label={t('compose.kind')} name="kind" value={kind} options={fileKinds.map((value) => ({ value, label: t(`compose.kinds.${value}`) }))} onChange={(value) => change({ kind: value })} />
      <Dpi dpi={dpi} onChange={(value) => change({ dpi: value })} />
      <p className={styles.quiet} data-compose-size={`${size.widthPixels}x${size.heightPixels}`}>
        {t('compose.size', { width: isolate(numberWords(size.widthPixels)), height: isolate(numberWords(size.heightPixels)), megabytes: isolate(numberWords(size.megabytes)) })}
      </p>
      {largest === null ? null : (
        <div className={styles.hint} role="alert" data-compose-refused={largest}>
          <p>{t('compose.tooLarge', { dpi: isolate(String(largest)) })}</p>
          <Button onPress={() => change({ dpi: largest })}>{t('compose.useLargest', { dpi: isolate(String(largest)) })}</Button>
        </div>
      )}
      {isForGis(kind) ? <p className={styles.quiet}>{t('compose.forGis')}</p> : null}
      {kind === 'png' && hasPlan ? <Switch className={styles.switch} isSelected={hasScenario} data-compose-scenario onChange={(isOn) => change({ hasScenario: isOn })}>{t('compose.scenario')}</Switch> : null}
    </>
  );
}

/** What is typed stays in the field; only what fits is taken over. */
function Dpi({ dpi, onChange }: { readonly dpi: number; readonly onChange: (dpi: number) => void }) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: number } | null>(null);
  const text = typed !== null && typed.over === dpi ? typed.text : String(dpi);
  const isWrong = !isDpi(readNumber(text)) || text.trim() === '';
  const type = (value: string) => {
    const number = readNumber(value);
    const fits = value.trim() !== '' && isDpi(number);
    setTyped({ text: value, over: fits ? number : dpi });
    if (fits && number !== dpi) onChange(number);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>{t('compose.dpi')}</label>
      <div className={styles.dpiRow}>
        {offeredDpi.map((one) => <Button key={one} className={styles.dpi} aria-pressed={dpi === one} data-compose-dpi={one} onPress={() => type(String(one))}>{String(one)}</Button>)}
        <input id={id} className={styles.figure} inputMode="numeric" dir="ltr" data-compose="dpi" value={text} aria-invalid={isWrong} aria-describedby={`${id}-fault`} onChange={({ target }) => type(target.value)} />
      </div>
      <p id={`${id}-fault`} role="status" className={isWrong ? styles.fault : 'visually-hidden'}>{isWrong ? t('compose.dpiWrong', { least: isolate(String(dpiRange.least)), most: isolate(String(dpiRange.most)) }) : null}</p>
    </div>
  );
}
