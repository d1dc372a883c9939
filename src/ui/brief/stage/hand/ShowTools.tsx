/** The tools of a show for whoever has no keyboard at hand: seen while the pointer moves or the keyboard is on them, out of the way otherwise. */
import { memo, type ReactNode } from 'react';
import type { PressEvent } from 'react-aria-components/Button';
import { useStore } from 'zustand';
import { setPaused, showNext, showPrevious, toggleCover, toggleKiosk, toggleTool, undoStroke } from '../../../../store/brief/showActs.ts';
import { showStore, type ShowTool } from '../../../../store/brief/showStore.ts';
import { Icon } from '../../../controls/Icon.tsx';
import { IconButton } from '../../../controls/IconButton.tsx';
import { ChevronEndIcon, CloseIcon, ExtentIcon, InfoIcon, PauseIcon, PlayIcon } from '../../../controls/icons.tsx';
import { ToggleIconButton } from '../../../controls/ToggleIconButton.tsx';
import { useText } from '../../../useStores.ts';
import { openPresenter } from '../../presenter/openPresenter.ts';
import { PresentIcon } from '../../reader/icons.tsx';
import { leaveShow, toggleFullScreen } from '../present.ts';
import styles from '../Stage.module.css';

const BackIcon = () => <Icon directional><path d="M12 5.5 7.5 10l4.5 4.5" /></Icon>;
const PointerIcon = () => <Icon><circle cx="10" cy="10" r="2.25" fill="currentColor" /><circle cx="10" cy="10" r="6" strokeDasharray="2 2.7" /></Icon>;
const PenIcon = () => <Icon><path d="m4 16 1-4 8-8 3 3-8 8-4 1ZM11.5 5.5l3 3" /></Icon>;
const EraserIcon = () => <Icon><path d="m4 12.5 7-7 5 5-5.5 5.5H7L4 12.5ZM7.5 9l5 5M6 16.5h10" /></Icon>;
const UndoIcon = () => <Icon directional><path d="M7.5 4.5 4 8l3.5 3.5M4 8h8a4 4 0 0 1 0 8h-3" /></Icon>;
const CoverIcon = () => <Icon><rect x="3" y="4.5" width="14" height="10" rx="1" fill="currentColor" /></Icon>;

interface Props {
  readonly onKeys: () => void;
  /** Takes the keyboard off the button that was pressed with the pointer, so that the next key is the show's. */
  readonly onPointed: () => void;
}

export const ShowTools = memo(function ShowTools({ onKeys, onPointed }: Props) {
  const t = useText();
  const tool = useStore(showStore, (show) => show.tool);
  const hasInk = useStore(showStore, (show) => show.ink.length > 0);
  const isKiosk = useStore(showStore, (show) => show.isKiosk);
  const isPaused = useStore(showStore, (show) => show.isPaused);
  const then = (act: () => void) => (event: PressEvent) => {
    act();
    if (event.pointerType !== 'keyboard' && event.pointerType !== 'virtual') onPointed();
  };
  const toggle = (which: ShowTool, label: string, icon: ReactNode, shortcut: string) => (
    <ToggleIconButton label={label} icon={icon} shortcut={shortcut} isSelected={tool === which} onPress={then(() => toggleTool(which))} data-show-tool={which} />
  );
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('present.stage.tools')} data-show-tools>
      <IconButton label={t('present.stage.previous')} icon={<BackIcon />} onPress={then(showPrevious)} data-show-previous />
      <IconButton label={t('present.stage.next')} icon={<ChevronEndIcon />} onPress={then(showNext)} data-show-next />
      <span className={styles.rule} />
      {toggle('pointer', t('present.stage.pointer'), <PointerIcon />, 'L')}
      {toggle('pen', t('present.stage.pen'), <PenIcon />, 'D')}
      {toggle('eraser', t('present.stage.eraser'), <EraserIcon />, 'E')}
      {hasInk ? <IconButton label={t('present.stage.undo')} icon={<UndoIcon />} shortcut="Z" onPress={then(undoStroke)} /> : null}
      <span className={styles.rule} />
      {isKiosk ? <IconButton label={t(isPaused ? 'present.stage.resume' : 'present.stage.pause')} icon={isPaused ? <PlayIcon /> : <PauseIcon />} shortcut="S" onPress={then(() => setPaused(!isPaused))} data-show-pause />
        : <IconButton label={t('present.stage.kiosk')} icon={<PlayIcon />} shortcut="K" onPress={then(toggleKiosk)} data-show-kiosk />}
      <IconButton label={t('present.stage.cover')} icon={<CoverIcon />} shortcut="B" onPress={then(() => toggleCover('black'))} />
      <IconButton label={t('present.stage.screen')} icon={<ExtentIcon />} shortcut="F" onPress={then(toggleFullScreen)} />
      <IconButton label={t('present.window.open')} icon={<PresentIcon />} shortcut="T" onPress={then(openPresenter)} data-open-presenter />
      <IconButton label={t('present.stage.keys')} icon={<InfoIcon />} shortcut="?" onPress={then(onKeys)} />
      <IconButton label={t('present.stage.leave')} icon={<CloseIcon />} shortcut="Esc" onPress={leaveShow} data-leave-show />
    </div>
  );
});
