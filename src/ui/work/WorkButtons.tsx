/** Opens the planner's tables from the panel beside the map. */
import { sessionStore, type WorkTab } from '../../store/sessionStore.ts';
import { Button } from '../controls/Button.tsx';
import styles from '../sketch/Sketch.module.css';
import { useSession, useText } from '../useStores.ts';

/** Of those that are opened from here; the dock has a tab for each. */
const tabs: readonly WorkTab[] = ['postures', 'take-off', 'properties', 'access', 'housing', 'differences'];

export function WorkButtons() {
  const t = useText();
  const open = useSession((session) => (session.panel === 'work' ? session.workTab : null));
  const { set } = sessionStore.getState();
  return (
    <section className={styles.group} aria-label={t('work.tabs')}>
      <h3 className={styles.heading}>{t('work.title')}</h3>
      <div className={styles.actions}>
        {tabs.map((tab) => (
          <Button key={tab} aria-pressed={open === tab} data-open-work={tab} onPress={() => set(open === tab ? { panel: null } : { panel: 'work', workTab: tab })}>
            {t(`work.tab.${tab}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
