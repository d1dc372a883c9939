/** What can be done with what is selected, one feature or several: the row of acts at the top of its card. */
import { useRef } from 'react';
import { useStore } from 'zustand';
import type { ScenarioFeature } from '../../../scenario/document.ts';
import { duplicateSelected, removeSelected } from '../../../store/editing/copyEdits.ts';
import { editStore } from '../../../store/editing/editStore.ts';
import { mergeSelected, reverseSelected } from '../../../store/editing/lineEdits.ts';
import { hideSelected } from '../../../store/editing/hideSelected.ts';
import { nudgeSelected } from '../../../store/editing/moveEdits.ts';
import { nudgeStep } from '../../../sketch/selection/nudgeStep.ts';
import { ArrowButtons } from '../../controls/ArrowButtons.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { CopyIcon } from '../../controls/icons.tsx';
import { ToggleIconButton } from '../../controls/ToggleIconButton.tsx';
import { useReturnFocus } from '../../panels/useReturnFocus.ts';
import { useMap, useText } from '../../useStores.ts';
import { EyeOffIcon, TrashIcon } from '../icons.tsx';
import { asideStep, copyByButton } from './clipboard.ts';
import { CornerActions } from './CornerActions.tsx';
import { CutIcon, DuplicateIcon, JoinIcon, ReverseIcon, SplitIcon } from './icons.tsx';
import styles from './EditActions.module.css';

/** Of one press of an arrow: between the two steps of the arrow keys. */
const pressMeters = 5;

interface EditActionsProps {
  /** All that is selected of the plan. */
  readonly features: readonly ScenarioFeature[];
  readonly isReadOnly: boolean;
}

export function EditActions({ features, isReadOnly }: EditActionsProps) {
  const t = useText();
  const map = useMap();
  const root = useRef<HTMLDivElement>(null);
  // The card goes with what it removes; the keyboard goes back to where that was selected.
  useReturnFocus(root);
  const isSplitting = useStore(editStore, (state) => state.isSplitting);
  const copy = <IconButton label={t('edit.copy')} shortcut="Ctrl+C" icon={<CopyIcon />} onPress={() => void copyByButton(false)} data-edit="copy" />;
  const [only] = features.length === 1 ? features : [];
  const hasLine = features.some(({ geometry }) => geometry.type === 'LineString');
  return (
    <div ref={root} className={styles.actions} data-edit-actions>
      <div role="group" aria-label={t('edit.actions')} className={styles.row}>
        {isReadOnly ? copy : (
          <>
            <IconButton label={t('edit.duplicate')} shortcut="Ctrl+D" icon={<DuplicateIcon />} onPress={() => duplicateSelected(asideStep(map))} data-edit="duplicate" />
            {copy}
            <IconButton label={t('edit.cut')} shortcut="Ctrl+X" icon={<CutIcon />} onPress={() => void copyByButton(true)} data-edit="cut" />
            {only?.geometry.type === 'LineString' ? (
              <ToggleIconButton
                label={t('edit.split')} icon={<SplitIcon />} isSelected={isSplitting} data-edit="split"
                onChange={(isOn) => editStore.getState().set({ isSplitting: isOn, splitAt: null, corner: null, remarks: [] })}
              />
            ) : null}
            {hasLine ? <IconButton label={t('edit.reverse')} icon={<ReverseIcon />} onPress={reverseSelected} data-edit="reverse" /> : null}
            {features.length > 1 ? <IconButton label={t('edit.merge')} icon={<JoinIcon />} onPress={mergeSelected} data-edit="merge" /> : null}
            <ToggleIconButton label={t('edit.hide')} icon={<EyeOffIcon />} isSelected={features.every(({ properties }) => properties.hidden)} onChange={hideSelected} data-edit="hide" />
            <IconButton label={t('edit.remove')} shortcut="Delete" icon={<TrashIcon />} onPress={() => removeSelected('remove')} data-edit="remove" />
          </>
        )}
      </div>
      {isReadOnly ? null : (
        <ArrowButtons
          className={styles.row} label={t('edit.move', { meters: pressMeters })} labelOf={(key) => t(`edit.moveTo.${key}`, { meters: pressMeters })}
          onPress={(key) => nudgeSelected(nudgeStep(key, pressMeters, map?.bearing() ?? 0))}
        />
      )}
      {only && !isReadOnly && only.geometry.type !== 'Point' ? <CornerActions feature={only} /> : null}
    </div>
  );
}
