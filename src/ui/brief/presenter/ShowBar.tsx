/** What the presenter can do with the show: on, back, to any slide, black, pointer, by itself. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { slideWords } from '../../../scenario/briefing/slideView.ts';
import { showStore } from '../../../store/brief/showStore.ts';
import { slidesShown } from '../../../store/brief/slidesShown.ts';
import { Button } from '../../controls/Button.tsx';
import { ChevronEndIcon } from '../../controls/icons.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { MenuButton } from '../../controls/menu/MenuButton.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { useScenario, useText } from '../../useStores.ts';
import { BackIcon } from '../reader/icons.tsx';
import { slideGroups } from '../reader/bar/slideGroups.tsx';
import type { ShownSlide } from '../stage/useShown.ts';
import type { ShowControls } from './controls.ts';
import styles from './Presenter.module.css';

export function ShowBar({ shown, controls }: { readonly shown: ShownSlide | null; readonly controls: ShowControls }) {
  const t = useText();
  const scenario = useScenario();
  const { cover, tool, isKiosk } = useStore(showStore);
  const groups = useMemo(() => {
    const slides = slidesShown(scenario);
    const nameOf = (index: number) => {
      const slide = slides[index];
      return (slide && slideWords(slide).title) || t('reader.untitled', { number: index + 1 });
    };
    return slideGroups(slides, (shown?.number ?? 0) - 1, nameOf, (index) => controls.go(slides[index]?.id ?? '', 0));
  }, [scenario, shown?.number, controls, t]);
  const place = shown ? [t('reader.place', { number: shown.number, of: shown.of }), ...(shown.states > 1 ? [t('present.stage.step', { number: shown.step + 1, of: shown.states })] : [])].join(' · ') : '–';
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('present.stage.tools')}>
      <IconButton label={t('present.stage.previous')} icon={<BackIcon />} onPress={() => controls.act('previous')} data-act="previous" />
      <MenuButton
        label={`${place} · ${t('reader.list')}`} groups={groups} className={styles.list}
        icon={<span className={styles.counter} data-show-place>{place}</span>}
      />
      <Button variant="primary" onPress={() => controls.act('next')} data-act="next">{t('reader.next')} <ChevronEndIcon /></Button>
      <span className={styles.rule} />
      <Switch isSelected={cover === 'black'} onChange={() => controls.act('black')}>{t('present.window.black')}</Switch>
      <Switch isSelected={tool === 'pointer'} onChange={() => controls.act('pointer')}>{t('present.stage.pointer')}</Switch>
      <Switch isSelected={isKiosk} onChange={() => controls.act('kiosk')}>{t('present.window.kiosk')}</Switch>
    </div>
  );
}
