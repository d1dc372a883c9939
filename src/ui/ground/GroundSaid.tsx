/** What came of the last act, what is being taken in, what was taken away and can be had back. A region that is always there, so that it is heard. */
import { useStore } from 'zustand';
import { endRemoval, undoRemoval } from '../../offline/ground/removal.ts';
import { type GroundRemark, groundStore } from '../../store/ground/groundStore.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { CloseIcon } from '../controls/icons.tsx';
import type { Translate } from '../i18n/i18n.ts';
import { isolateText } from '../i18n/isolate.ts';
import { useText } from '../useStores.ts';
import styles from './Ground.module.css';

export function GroundSaid() {
  const t = useText();
  const { remark, removed, taking, brokenTiles } = useStore(groundStore);
  return (
    <div role="status" className={styles.said}>
      {taking === null ? null : <p className={styles.quiet} data-ground-taking>{t('ground.taking', { name: isolateText(taking) })}</p>}
      {remark === null ? null : (
        <div className={styles.warning} data-ground-remark={remark.key}>
          <p>{remarkWords(remark, t)}</p>
          <IconButton label={t('shell.dismiss')} icon={<CloseIcon />} onPress={() => groundStore.getState().set({ remark: null })} />
        </div>
      )}
      {brokenTiles === 0 ? null : <p className={styles.fault} data-ground-broken={brokenTiles}>{t('ground.broken', { count: brokenTiles })}</p>}
      {removed === null ? null : (
        <div className={styles.offer} data-ground-removed={removed.what}>
          <p>{t(`ground.removed.${removed.what}`, { name: isolateText(removed.name) })}</p>
          <Button variant="link" data-ground-undo onPress={undoRemoval}>{t('ground.undo')}</Button>
          <IconButton label={t('shell.dismiss')} icon={<CloseIcon />} onPress={endRemoval} />
        </div>
      )}
    </div>
  );
}

function remarkWords(remark: GroundRemark, t: Translate): string {
  const name = isolateText(remark.name);
  if (remark.key === 'refused-tiles') return t(`ground.tiles.${remark.reason}`, { name });
  if (remark.key === 'refused-picture') return t(`ground.pictures.${remark.reason}`, { name });
  return t(`ground.${remark.key}`, { name });
}
