/** The panel of the planner's table: title, tools, the list, what is shown, history and files. */
import type { Scenario } from '../../scenario/document.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { useStore } from 'zustand';
import { PanelFrame } from '../controls/PanelFrame.tsx';
import layout from '../panels/layers/LayerPanel.module.css';
import { SheetHandle } from '../panels/layers/SheetHandle.tsx';
import { useSheetOrder } from '../panels/layers/useSheetOrder.ts';
import { useText } from '../useStores.ts';
import { setTitle } from './edits.ts';
import { FeatureTree } from './tree/FeatureTree.tsx';
import { TypedField } from './form/fields.tsx';
import { FileActions } from '../library/FileActions.tsx';
import { ReadOnlyNote } from '../library/keeping/ReadOnlyNote.tsx';
import { ScenarioMenu } from '../library/ScenarioMenu.tsx';
import { LegendFold } from '../plan/LegendFold.tsx';
import { HistoryList, UndoButtons } from './HistoryList.tsx';
import styles from './Sketch.module.css';
import { SelectTools } from './selection/SelectTools.tsx';
import { ToolBar } from './draw/ToolBar.tsx';
import { WorkButtons } from '../work/WorkButtons.tsx';

const close = () => sessionStore.getState().set({ sidebarOpen: false });

export function SketchPanel({ scenario }: { readonly scenario: Scenario }) {
  const t = useText();
  const { isOnTop, raise } = useSheetOrder();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  return (
    <div className={layout.panel} data-sheet="sketch" data-covers-map data-on-top={isOnTop || undefined} onPointerDown={raise}>
      <SheetHandle label={t('sketch.close')} onClose={close} />
      <PanelFrame title={t('sketch.title')} onClose={close} className={layout.frame} actions={<><UndoButtons /><ScenarioMenu /></>} footer={<FileActions />}>
        <div className={styles.table}>
          <ReadOnlyNote />
          <TypedField
            label={t('sketch.scenarioTitle')} value={scenario.title} isDisabled={isReadOnly}
            onChange={(title) => {
              setTitle(title);
              return true;
            }}
          />
          {isReadOnly ? null : <ToolBar />}
          <SelectTools isReadOnly={isReadOnly} />
          {/* A tree of its own for looking: React Aria's can neither gain nor lose its dragging while it stands. */}
          <FeatureTree key={isReadOnly ? 'look' : 'edit'} scenario={scenario} isReadOnly={isReadOnly} />
          <WorkButtons />
          <HistoryList />
          <LegendFold />
        </div>
      </PanelFrame>
    </div>
  );
}
