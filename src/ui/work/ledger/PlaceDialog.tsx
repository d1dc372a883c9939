/** Asks who says that a property is there, and when, before the place counts. Without both nothing is located. */
import { useId, useState } from 'react';
import { listProperties } from '../../../analysis/ledger/listProperties.ts';
import type { LonLat } from '../../../geo/types.ts';
import { isCompleteSource } from '../../../scenario/commands/overrides/placeHeldProperty.ts';
import type { PlannerSource } from '../../../scenario/kinds/common.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useScenario, useSession, useText } from '../../useStores.ts';
import { locate } from '../edits.ts';
import work from '../Work.module.css';
import styles from './Ledger.module.css';
import { ledgerName } from './ledgerName.ts';
import { neighbourhoodAt, neighbourhoodName, neighbourhoodOf } from './neighbourhoodWords.ts';
import { placeText } from './placeText.ts';
import { SourceFields } from './SourceFields.tsx';

const close = () => sessionStore.getState().set({ placing: null });

/** Null unless a place was chosen. */
export default function PlaceDialog() {
  const placing = useSession((session) => session.placing);
  return placing?.at ? <Form key={placing.id} id={placing.id} at={placing.at} /> : null;
}

function Form({ id, at }: { readonly id: string; readonly at: LonLat }) {
  const t = useText();
  const neighbourhoodId = useId();
  const locale = useSession((session) => session.locale);
  const format = useSession((session) => session.coordinateFormat);
  const baseline = useSession((session) => session.baseline);
  const scenario = useScenario();
  const row = baseline && listProperties(baseline, scenario).find((one) => one.id === id);
  const [source, setSource] = useState<PlannerSource>(row?.source ?? { text: '', date: null });
  const [isAsked, setAsked] = useState(false);
  const found = baseline ? row?.neighbourhood ?? neighbourhoodAt(baseline, at) : null;
  const [typed, setTyped] = useState(baseline ? neighbourhoodName(baseline, found, locale) : '');
  if (!baseline || !row) return null;
  const name = ledgerName(t, row, locale);
  const place = () => {
    setAsked(true);
    if (!isCompleteSource(source)) return;
    locate({ id, at, source: { ...source, text: source.text.trim() }, neighbourhood: neighbourhoodOf(baseline, typed) });
    close();
  };
  return (
    <Dialog
      title={t('work.ledger.locateTitle', { name })} onClose={close} size="small"
      footer={(
        <div className={styles.actions}>
          <Button variant="primary" onPress={place} data-locate>{t('work.ledger.locate')}</Button>
          <Button onPress={close}>{t('sketch.cancel')}</Button>
        </div>
      )}
    >
      <div className={styles.form} data-place-dialog={id}>
        <p className={styles.place}><span className={work.mark} data-sensitive>{t('work.ledger.sensitive')}</span> <bdi dir="ltr">{placeText(at, format)}</bdi></p>
        <SourceFields source={source} isAsked={isAsked} onChange={setSource} />
        <div className={styles.field}>
          <label htmlFor={neighbourhoodId}>{t('work.ledger.neighbourhoodOptional')}</label>
          <input id={neighbourhoodId} type="text" dir="auto" value={typed} data-place-neighbourhood onChange={(event) => setTyped(event.target.value)} />
        </div>
        <p className={work.quiet}>{t('work.ledger.sensitiveRemark')}</p>
      </div>
    </Dialog>
  );
}
