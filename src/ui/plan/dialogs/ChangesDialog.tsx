/** Everything the plan changes of the baseline, hidden features among it, each with a way to let go of the change. */
import { findFeature } from '../../../baseline/baseline.ts';
import { viewStore } from '../../../store/viewStore.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { useScenario, useSession, useText } from '../../useStores.ts';
import { changeWords } from './changeWords.ts';
import { letGoOfAll } from '../planEdits.ts';
import styles from './PlanDialog.module.css';

export function ChangesDialog({ isReadOnly, onClose }: { readonly isReadOnly: boolean; readonly onClose: () => void }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  const scenario = useScenario();
  const changes = Object.entries(scenario?.overrides ?? {});
  return (
    <Dialog title={t('plan.changesTitle')} onClose={onClose}>
      {changes.length === 0 ? <EmptyState place="changes" text={t('plan.noChanges')} act={null} /> : null}
      <ul className={styles.changes} data-changes>
        {changes.map(([id, override]) => {
          const feature = baseline && findFeature(baseline, id);
          const name = feature?.properties.name[locale] ?? id;
          const words = changeWords(override, scenario?.phases ?? [], t);
          const isOnlyHidden = override.hidden === true && words.length === 1;
          return (
            <li key={id} className={styles.change} data-change={id}>
              <div className={styles.changeText}>
                {feature ? (
                  <Button
                    variant="link"
                    onPress={() => {
                      viewStore.getState().select(id);
                      onClose();
                    }}
                  >
                    <bdi>{name}</bdi>
                  </Button>
                ) : <bdi>{name}</bdi>}
                <p className={styles.remark}>{feature ? words.join(' · ') : t('plan.notInBaseline')}</p>
              </div>
              {isReadOnly ? null : (
                <Button aria-label={t(isOnlyHidden ? 'plan.bringBackOf' : 'plan.letGoOf', { name })} onPress={() => letGoOfAll({ id, name })}>
                  {t(isOnlyHidden ? 'plan.bringBack' : 'plan.letGo')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
