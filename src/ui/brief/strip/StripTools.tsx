/** What is done with the chosen slides: one is added from what the screen shows, updated from it, doubled, hidden, removed. */
import { useStore } from 'zustand';
import type { Scenario } from '../../../scenario/document.ts';
import { slideLayouts } from '../../../scenario/kinds/slide.ts';
import { briefStore } from '../../../store/brief/briefStore.ts';
import { previewStore } from '../../../store/brief/previewStore.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { PlusIcon } from '../../controls/icons.tsx';
import { MenuButton } from '../../controls/menu/MenuButton.tsx';
import { ToggleIconButton } from '../../controls/ToggleIconButton.tsx';
import { EyeOffIcon, TrashIcon } from '../../sketch/icons.tsx';
import { useIsPhone } from '../../shell/useIsPhone.ts';
import { useText } from '../../useStores.ts';
import { add, addFromView, duplicate, hide, moveBy, newIds, remove, updateFromView } from '../edits/briefEdits.ts';
import { oncePerPress } from '../edits/secondPress.ts';
import { slideFromTemplate } from '../edits/slideTemplates.ts';
import { AddSlideIcon, DuplicateIcon, RoomIcon, UpdateIcon } from '../icons.tsx';
import { LayoutPictogram } from './LayoutPictogram.tsx';
import styles from './StripTools.module.css';

interface StripToolsProps {
  readonly scenario: Scenario;
  readonly currentId: string | null;
  readonly chosen: ReadonlySet<string>;
  /** The screen shows something else than the slide that is worked on holds. */
  readonly isOther: boolean;
  readonly onOpenChapters: () => void;
}

export function StripTools({ scenario, currentId, chosen, isOther, onOpenChapters }: StripToolsProps) {
  const t = useText();
  const step = useStore(briefStore, (brief) => (brief.slideId === currentId ? brief.step : 0));
  const isWanted = useStore(previewStore, (preview) => preview.isWanted);
  const isPhone = useIsPhone();
  const ids = [...chosen];
  const slides = scenario.slides.filter(({ id }) => chosen.has(id));
  const isHidden = slides.length > 0 && slides.every((slide) => slide.isHidden);
  const addLayout = (layout: (typeof slideLayouts)[number]) => {
    const [id] = newIds(1);
    if (id !== undefined) add([slideFromTemplate(id, layout, scenario, t)], currentId);
  };
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('brief.tools')}>
      <IconButton label={t('brief.add')} icon={<AddSlideIcon />} onPress={oncePerPress('add', () => addFromView(t('brief.newTitle', { number: scenario.slides.length + 1 }), currentId))} data-brief-add />
      <MenuButton
        label={t('brief.addOther')} icon={<PlusIcon />}
        groups={[
          { id: 'templates', label: t('brief.templates'), entries: slideLayouts.map((layout) => ({ id: layout, label: t(`brief.layout.${layout}`), icon: <LayoutPictogram layout={layout} />, onAction: () => addLayout(layout) })) },
          ...(ids.length === 0 ? [] : [{ id: 'order', label: null, entries: [
            { id: 'earlier', label: t('brief.earlier'), onAction: () => moveBy(ids, -1) },
            { id: 'later', label: t('brief.later'), onAction: () => moveBy(ids, 1) },
          ] }]),
          { id: 'chapters', label: null, entries: [{ id: 'open', label: t('brief.chapters.open'), onAction: onOpenChapters }] },
        ]}
      />
      <IconButton label={t(step === 0 ? 'brief.update' : 'brief.updateStep', { step })} icon={<UpdateIcon />} isDisabled={currentId === null || chosen.size > 1 || !isOther} onPress={() => { if (currentId !== null) updateFromView(currentId, step); }} data-brief-update />
      <span className={styles.gap} />
      {isPhone ? null : <ToggleIconButton label={t('brief.preview')} icon={<RoomIcon />} isSelected={isWanted} onChange={(on) => previewStore.getState().set({ isWanted: on })} data-brief-preview />}
      <IconButton label={t('brief.duplicate')} icon={<DuplicateIcon />} isDisabled={currentId === null || chosen.size > 1} onPress={oncePerPress('duplicate', () => { if (currentId !== null) duplicate(currentId); })} data-brief-duplicate />
      <ToggleIconButton label={t('brief.hide', { count: ids.length })} icon={<EyeOffIcon />} isDisabled={ids.length === 0} isSelected={isHidden} onChange={(on) => hide(ids, on)} data-brief-hide />
      <IconButton label={t('brief.remove', { count: ids.length })} icon={<TrashIcon />} isDisabled={ids.length === 0} onPress={oncePerPress('remove', () => remove(ids))} data-brief-remove />
    </div>
  );
}
