/** The plan in a format for other programs: what goes in, what stays out and why, and what the format loses, all said before it is written. */
import { useId, useMemo, useState } from 'react';
import type { LeftReason } from '../../share/formats/write/listExport.ts';
import { type ExportFormat, exportFormats } from '../../share/formats/writeExport.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { showPanel } from '../shell/actions.ts';
import { useScenario, useSession, useText, useView } from '../useStores.ts';
import { exportScopes, listWishes, misfits, saveExport, type ExportScope } from './exportPlan.ts';
import styles from './Transfer.module.css';

/** Those that a reader would miss; what was not asked for is no news. */
const said: readonly LeftReason[] = ['illustrative', 'sensitive', 'hidden', 'no-geometry', 'unknown-kind'];

interface RadiosProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly isDisabled?: boolean }[];
  readonly onChange: (value: Value) => void;
}

function Radios<Value extends string>({ legend, value, options, onChange }: RadiosProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input type="radio" name={name} value={option.value} checked={value === option.value} disabled={option.isDisabled ?? false} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Check({ label, isOn, onChange, name }: { readonly label: string; readonly isOn: boolean; readonly onChange: (isOn: boolean) => void; readonly name: string }) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={isOn} data-export={name} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

export function ExportDialog() {
  const t = useText();
  const scenario = useScenario();
  const baseline = useSession((session) => session.baseline);
  const postureId = useSession((session) => session.postureId);
  const shownPhases = useSession((session) => session.shownPhases);
  const companions = useSession((session) => session.companions);
  const selectedId = useView((view) => view.selectedId);
  const [format, setFormat] = useState<ExportFormat>('geojson');
  const [scope, setScope] = useState<ExportScope>('all');
  const [withBaseline, setWithBaseline] = useState(false);
  const [illustrative, setIllustrative] = useState(false);
  const [sensitive, setSensitive] = useState(false);
  const close = () => showPanel(null);
  // Thousands of features are gone through twice, so only when something of it is another.
  const lists = useMemo(() => {
    if (!scenario) return null;
    const selectedIds = selectedId === null ? [] : [selectedId, ...companions];
    const shown = { scenario, baseline, posture: scenario.postures.find(({ id }) => id === postureId) ?? null, shownPhases, selectedIds };
    const wishes = { scope, withBaseline, illustrative, sensitive };
    const full = listWishes(shown, { ...wishes, sensitive: true });
    const bare = listWishes(shown, { ...wishes, sensitive: false });
    return { list: sensitive ? full : bare, secret: full.features.filter(({ kind }) => kind === 'held-property').length, states: bare.withheldStates };
  }, [scenario, baseline, postureId, shownPhases, companions, selectedId, scope, withBaseline, illustrative, sensitive]);
  if (!lists) return <Dialog title={t('transfer.exportTitle')} onClose={close}><p>{t('transfer.exportNothing')}</p></Dialog>;
  const { list, secret, states } = lists;
  const unfit = misfits(format, list);
  const count = list.features.length - unfit;
  return (
    <Dialog
      title={t('transfer.exportTitle')} onClose={close}
      footer={(
        <div className={styles.row}>
          <Button variant="primary" isDisabled={count === 0} onPress={() => void saveExport(format, list).then(close)}>{t('transfer.doExport', { count })}</Button>
          {count === 0 ? <span className={styles.quiet}>{t('transfer.exportNothing')}</span> : null}
        </div>
      )}
    >
      <div className={styles.stack} data-export-count={count}>
        <Radios legend={t('transfer.exportFormat')} value={format} onChange={setFormat} options={exportFormats.map((one) => ({ value: one, label: t(`transfer.exportAs.${one}`) }))} />
        <Radios
          legend={t('transfer.exportScope')} value={scope} onChange={setScope}
          options={exportScopes.map((one) => ({ value: one, label: t(`transfer.scope.${one}`), isDisabled: one === 'selected' && selectedId === null }))}
        />
        <div className={styles.choices}>
          {scope === 'selected' ? null : <Check name="baseline" label={t('transfer.withBaseline')} isOn={withBaseline} onChange={setWithBaseline} />}
          <Check name="illustrative" label={t('transfer.withIllustrative')} isOn={illustrative} onChange={setIllustrative} />
          {secret + states === 0 ? null : <Check name="sensitive" label={t('transfer.withSensitive')} isOn={sensitive} onChange={setSensitive} />}
        </div>
        {secret + states === 0 ? null : (
          <p className={styles.hint} data-export-sensitive>
            {t('transfer.sensitive')} {secret === 0 ? null : t('transfer.sensitivePlaces', { count: secret })} {states === 0 ? null : t('transfer.sensitiveStates', { count: states })}
          </p>
        )}
        <ul className={styles.remarks}>
          {said.map((reason) => {
            const out = list.left[reason] ?? 0;
            return out === 0 ? null : <li key={reason} data-export-left={reason}>{t('transfer.leftOut', { count: out })}: {t(`transfer.leftReason.${reason}`)}</li>;
          })}
          {unfit === 0 ? null : <li data-export-left="not-in-format">{t('transfer.leftOut', { count: unfit })}: {t('transfer.leftReason.not-in-format')}</li>}
          <li>{t(`transfer.loses.${format}`)}</li>
        </ul>
      </div>
    </Dialog>
  );
}
