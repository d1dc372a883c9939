/** The planner's tables, docked at the lower edge of the map so that what they are about stays in sight. Needs no map. */
import { Suspense, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useStore } from 'zustand';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { classes } from '../controls/classes.ts';
import { ExtentIcon } from '../controls/icons.tsx';
import { PanelFrame } from '../controls/PanelFrame.tsx';
import { ToggleIconButton } from '../controls/ToggleIconButton.tsx';
import { SheetHandle } from '../panels/layers/SheetHandle.tsx';
import dock from '../panels/table/TablePanel.module.css';
import { useReturnFocus } from '../panels/useReturnFocus.ts';
import { useScenario, useSession, useText } from '../useStores.ts';
import styles from './Work.module.css';
import { workTabs } from './workTabs.ts';

const close = () => sessionStore.getState().set({ panel: null });

export default function WorkPanel() {
  const t = useText();
  const panel = useRef<HTMLDivElement>(null);
  useReturnFocus(panel);
  const scenario = useScenario();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  const baseline = useSession((session) => session.baseline);
  const isTall = useSession((session) => session.isWorkTall);
  const tab = useSession((session) => session.workTab);
  if (scenario === null || baseline === null) return null;
  return (
    <div ref={panel} className={dock.dock} data-dock="work" data-tall={isTall || undefined} data-covers-map>
      <SheetHandle label={t('shell.close')} onClose={close} />
      <Tabs
        className={styles.tabs ?? ''} selectedKey={tab}
        onSelectionChange={(key) => {
          const chosen = workTabs.find(({ id }) => id === key);
          if (chosen) sessionStore.getState().set({ workTab: chosen.id });
        }}
      >
        <PanelFrame
          title={t('work.title')} onClose={close} takesFocus className={classes(dock.frame, styles.frame)}
          actions={(
            <>
              <TabList aria-label={t('work.tabs')} className={styles.tabList ?? ''}>
                {workTabs.map(({ id }) => <Tab key={id} id={id} className={styles.tab ?? ''} data-work-tab={id}>{t(`work.tab.${id}`)}</Tab>)}
              </TabList>
              <span className={styles.taller}>
                <ToggleIconButton label={t('work.taller')} icon={<ExtentIcon />} isSelected={isTall} onChange={(isWorkTall) => sessionStore.getState().set({ isWorkTall })} />
              </span>
            </>
          )}
        >
          {workTabs.map(({ id, Part }) => (
            <TabPanel key={id} id={id} className={styles.panel ?? ''} data-work={id}>
              <Suspense fallback={null}><Part scenario={scenario} baseline={baseline} isReadOnly={isReadOnly} /></Suspense>
            </TabPanel>
          ))}
        </PanelFrame>
      </Tabs>
    </div>
  );
}
