/** Where a picture lies that does not say so: in which system its world file is, on this view, or on corners that are typed. */
import { useId, useState } from 'react';
import { measureCover } from '../../map/camera/measureCover.ts';
import { cornersInView } from '../../map/ground/cornerHandles.ts';
import type { MapHandle } from '../../map/mapHandle.ts';
import { dropAsked, placeBySystem, placePicture } from '../../offline/ground/pictureDesk.ts';
import { worldSystems } from '../../share/formats/ground/readWorldFile.ts';
import { type AskedPicture, groundStore } from '../../store/ground/groundStore.ts';
import { Button } from '../controls/Button.tsx';
import { isolateText } from '../i18n/isolate.ts';
import { useText } from '../useStores.ts';
import { CornerFields } from './CornerFields.tsx';
import styles from './Ground.module.css';

export function AskPlace({ map, asked }: { readonly map: MapHandle; readonly asked: AskedPicture }) {
  const t = useText();
  const id = useId();
  const { name, world, widthPixels, heightPixels } = asked;
  const [system, setSystem] = useState(world?.systems[0] ?? 'degrees');
  const layHere = async () => {
    const corners = map.lend((live) => cornersInView(live, widthPixels, heightPixels, measureCover(live.getContainer())));
    if (await placePicture(corners)) groundStore.getState().set({ isPlacing: true });
  };
  return (
    <div className={styles.asked} role="group" aria-labelledby={id} data-ground-asked={world ? 'system' : 'place'}>
      <p id={id} className={styles.question}>{t('ground.asked.title', { name: isolateText(name) })}</p>
      {world ? (
        <div className={styles.field}>
          <label className={styles.field}>
            <span>{t('ground.asked.system')}</span>
            <select value={system} data-ground-system onChange={({ target }) => setSystem(worldSystems.find((one) => one === target.value) ?? 'degrees')}>
              {world.systems.map((one) => <option key={one} value={one}>{t(`ground.asked.systems.${one}`)}</option>)}
            </select>
          </label>
          <Button variant="primary" onPress={() => void placeBySystem(world.file, system)}>{t('ground.asked.useSystem')}</Button>
        </div>
      ) : null}
      <Button variant={world ? 'secondary' : 'primary'} data-ground-here onPress={() => void layHere()}>{t('ground.asked.here')}</Button>
      <details className={styles.fold}>
        <summary>{t('ground.asked.typed')}</summary>
        <CornerFields corners={null} onApply={placePicture} />
      </details>
      <Button variant="quiet" onPress={dropAsked}>{t('ground.asked.cancel')}</Button>
    </div>
  );
}
