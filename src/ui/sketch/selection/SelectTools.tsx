/** Under the drawing tools: selecting several by pressing one after the other, selecting all, pasting. */
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useStore } from 'zustand';
import { planOf } from '../../../scene/shownPlan.ts';
import { shownFeatures } from '../../../scene/sources/sketchFeatures.ts';
import { editStore } from '../../../store/editing/editStore.ts';
import { presentScenario } from '../../../store/scenarioStore.ts';
import { selectMany } from '../../../store/selection.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { WithTooltip } from '../../controls/tooltip/WithTooltip.tsx';
import { useIsPhone } from '../../shell/useIsPhone.ts';
import { useText } from '../../useStores.ts';
import { pasteByButton } from './clipboard.ts';
import { PasteIcon, SelectAllIcon, SelectSeveralIcon } from './icons.tsx';
import styles from './EditActions.module.css';

/** Everything that is drawn: what is hidden, or of a phase still to come, is not meant by "all". */
export function selectAll(): void {
  const { postureId, shownPhases } = sessionStore.getState();
  const plan = planOf(presentScenario(), postureId, shownPhases);
  if (plan) selectMany(shownFeatures(plan).map(({ id }) => id));
}

function selectSeveral(isSeveral: boolean, isPhone: boolean): void {
  sessionStore.getState().set({ tool: null, draft: null, refusal: null, ...(isSeveral && isPhone ? { sidebarOpen: false } : {}) });
  editStore.getState().set({ isSeveral });
}

export function SelectTools({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const t = useText();
  const isPhone = useIsPhone();
  const isSeveral = useStore(editStore, (state) => state.isSeveral);
  return (
    <div role="group" aria-label={t('edit.select')} className={styles.tools}>
      <WithTooltip text={t('edit.several')}>
        <ToggleButton className={styles.tool ?? ''} isSelected={isSeveral} onChange={(isOn) => selectSeveral(isOn, isPhone)} data-edit="several">
          <SelectSeveralIcon />{t('edit.short.several')}
        </ToggleButton>
      </WithTooltip>
      <WithTooltip text={t('edit.selectAll')} shortcut="Ctrl+A">
        <Button className={styles.tool ?? ''} onPress={selectAll} data-edit="select-all"><SelectAllIcon />{t('edit.short.all')}</Button>
      </WithTooltip>
      {isReadOnly ? null : (
        <WithTooltip text={t('edit.paste')} shortcut="Ctrl+V">
          <Button className={styles.tool ?? ''} onPress={() => void pasteByButton()} data-edit="paste"><PasteIcon />{t('edit.paste')}</Button>
        </WithTooltip>
      )}
    </div>
  );
}
