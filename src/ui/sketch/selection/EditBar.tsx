/** Over the map while no tool is armed: how a line is split, that presses add to the selection, and what came of the last edit. */
import { useStore } from 'zustand';
import { type EditRemark, editStore, letGoOfEdit } from '../../../store/editing/editStore.ts';
import { featuresOf } from '../../../store/editing/selectedFeatures.ts';
import { penStore } from '../../../store/penStore.ts';
import { Button } from '../../controls/Button.tsx';
import { classes } from '../../controls/classes.ts';
import { useGroupName } from '../../useGroupName.ts';
import { useScenario, useSession, useText, useView } from '../../useStores.ts';
import { useMeasures } from '../draw/measures.ts';
import styles from './EditBar.module.css';

function Remark({ remark: { key, parameters } }: { readonly remark: EditRemark }) {
  const t = useText();
  const { meters } = useMeasures();
  const groupName = useGroupName();
  const groups = String(parameters['groups'] ?? '').split(', ');
  const gap = typeof parameters['gap'] === 'number' ? meters(parameters['gap'], 1) : '';
  return <p>{t(`edit.remark.${key}`, { ...parameters, gap, count: Number(parameters['count'] ?? 0), groups: groups.map(groupName).join(t('sketch.takeOff.comma')) })}</p>;
}

export function EditBar() {
  const t = useText();
  const scenario = useScenario();
  const tool = useSession((session) => session.tool);
  const companions = useSession((session) => session.companions);
  const selectedId = useView((view) => view.selectedId);
  const { isSplitting, isSeveral, remarks } = useStore(editStore);
  // The pen's own bar keeps the top of the map.
  const isBelow = useStore(penStore, ({ offer, reshapeRefusal }) => offer !== null || reshapeRefusal !== null);
  if (tool !== null) return null;
  const count = selectedId === null ? 0 : featuresOf(scenario, [selectedId, ...companions]).length;
  const isShown = isSplitting || isSeveral || remarks.length > 0;
  const { set } = editStore.getState();
  return (
    <div className={isShown ? classes(styles.bar, isBelow ? styles.below : undefined) : 'visually-hidden'} data-edit-bar={isShown || undefined}>
      {/* There before it says anything, so that what it says is read out. */}
      <div role="status" className={styles.text}>
        {isSplitting ? <p className={styles.title}>{t('edit.splitting')}</p> : null}
        {isSeveral && !isSplitting ? <><p className={styles.title}>{t('edit.severalHint')}</p><p className={styles.quiet}>{t('edit.selected', { count })}</p></> : null}
        {remarks.map((remark) => <Remark key={remark.key} remark={remark} />)}
      </div>
      {isSplitting ? <Button onPress={letGoOfEdit}>{t('sketch.cancel')}</Button> : null}
      {isSeveral && !isSplitting ? <Button onPress={() => set({ isSeveral: false, remarks: [] })}>{t('edit.done')}</Button> : null}
      {isShown && !isSplitting && !isSeveral ? <Button onPress={() => set({ remarks: [] })}>{t('edit.understood')}</Button> : null}
    </div>
  );
}
