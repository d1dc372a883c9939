/** The picture on the ground: laid, given its place, shown through, taken away. */
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { MapHandle } from '../../map/mapHandle.ts';
import { takeGround } from '../../offline/ground/groundDesk.ts';
import { changePicture, notePicture, removePicture, stepPictureBack } from '../../offline/ground/pictureDesk.ts';
import { acceptedPicture } from '../../share/formats/ground/groundFile.ts';
import { type GroundPicture, groundStore } from '../../store/ground/groundStore.ts';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/empty/EmptyState.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { CloseIcon } from '../controls/icons.tsx';
import { isolateText } from '../i18n/isolate.ts';
import { useText } from '../useStores.ts';
import { AskPlace } from './AskPlace.tsx';
import { CornerFields } from './CornerFields.tsx';
import styles from './Ground.module.css';
import { useCornerHandles } from './useCornerHandles.ts';

export function PictureFields({ map }: { readonly map: MapHandle }) {
  const t = useText();
  const { picture, asked, taking } = useStore(groundStore);
  const input = useRef<HTMLInputElement>(null);
  const lay = () => input.current?.click();
  return (
    <section className={styles.part} aria-label={t('ground.picture')} data-ground-picture={picture?.keeping ?? 'none'}>
      <h4 className={styles.label}>{t('ground.picture')}</h4>
      {picture ? <Laid map={map} picture={picture} /> : null}
      {asked ? <AskPlace key={asked.name} map={map} asked={asked} /> : null}
      <div className={styles.row}>
        {picture === null && asked === null ? null : <Button isDisabled={taking !== null} data-ground-lay onPress={lay}>{t('ground.lay')}</Button>}
        <input
          ref={input} type="file" multiple hidden accept={acceptedPicture} data-ground-picture-file
          onChange={({ target }) => {
            void takeGround([...target.files ?? []]);
            target.value = '';
          }}
        />
      </div>
      {picture === null && asked === null
        ? <EmptyState place="picture" text={t('ground.layHint')} act={taking === null ? { label: t('ground.lay'), run: lay } : null} />
        : <p className={styles.quiet}>{t('ground.layHint')}</p>}
    </section>
  );
}

const place = (isOn: boolean) => groundStore.getState().set({ isPlacing: isOn });

function Laid({ map, picture }: { readonly map: MapHandle; readonly picture: GroundPicture }) {
  const t = useText();
  const isPlacing = useStore(groundStore, (state) => state.isPlacing);
  const { name, opacity, keeping, corners } = picture;
  const hasSteps = useStore(groundStore, (state) => state.pictureSteps.length > 0);
  const percent = Math.round(opacity * 100);
  useCornerHandles(map, isPlacing ? picture : null);
  useEffect(() => () => place(false), []);
  return (
    <div className={styles.laid}>
      <div className={styles.choiceRow}>
        <span className={styles.name}><bdi className={styles.file}>{name}</bdi><span className={styles.remark}>{t(`ground.keeping.${keeping}`)}</span></span>
        <IconButton label={t('ground.remove', { name: isolateText(name) })} icon={<CloseIcon />} data-ground-remove-picture onPress={removePicture} />
      </div>
      <label className={styles.field}>
        <span className={styles.label}>{t('ground.opacity')}</span>
        <span className={styles.sliderRow}>
          <input
            type="range" min={0} max={100} step={5} value={percent} aria-valuetext={t('ground.percent', { percent })} data-ground-opacity
            onChange={({ target }) => {
              changePicture({ opacity: Number(target.value) / 100 });
            }}
            onPointerUp={notePicture} onKeyUp={notePicture} onBlur={notePicture}
          />
          <output className={styles.figure}>{t('ground.percent', { percent })}</output>
        </span>
      </label>
      <div className={styles.row}>
        <Button aria-pressed={isPlacing} data-ground-move={isPlacing} onPress={() => place(!isPlacing)}>{isPlacing ? t('ground.corners.done') : t('ground.corners.move')}</Button>
        <Button variant="quiet" isDisabled={!hasSteps} data-ground-before onPress={stepPictureBack}>{t('ground.asBefore')}</Button>
      </div>
      {isPlacing ? <p className={styles.quiet}>{t('ground.corners.hint')}</p> : null}
      <details className={styles.fold}>
        <summary>{t('ground.corners.title')}</summary>
        <CornerFields
          key={corners.flat().join()} corners={corners}
          onApply={(next) => {
            const isTaken = changePicture({ corners: next });
            if (isTaken) notePicture();
            return isTaken;
          }}
        />
      </details>
    </div>
  );
}
