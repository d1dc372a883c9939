/** The paper, how it stands, and for slides their colours. */
import { useStore } from 'zustand';
import { paperIds } from '../../../export/page/paper.ts';
import { useText } from '../../useStores.ts';
import { composerStore } from '../composerStore.ts';
import { choosePaper, isSlide } from '../settings/pageSettings.ts';
import { Listed, Segmented } from './Choice.tsx';
import styles from './Panel.module.css';

export function PaperFields() {
  const t = useText();
  const settings = useStore(composerStore, (state) => state.settings);
  const { change } = composerStore.getState();
  const { paper, orientation, theme } = settings;
  return (
    <div className={styles.pair}>
      <Listed label={t('compose.paper')} name="paper" value={paper} options={paperIds.map((value) => ({ value, label: t(`compose.papers.${value}`) }))} onChange={(value) => change(choosePaper(settings, value))} />
      {isSlide(paper)
        ? <Segmented label={t('compose.theme')} name="theme" value={theme} options={[{ value: 'light', label: t('compose.light') }, { value: 'dark', label: t('compose.dark') }]} onChange={(value) => change({ theme: value })} />
        : <Segmented label={t('compose.orientation')} name="orientation" value={orientation} options={[{ value: 'portrait', label: t('compose.portrait') }, { value: 'landscape', label: t('compose.landscape') }]} onChange={(value) => change({ orientation: value })} />}
    </div>
  );
}
