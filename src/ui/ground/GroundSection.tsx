/** What lies under the plan on this device: which map, in which dress, and a picture on it. */
import { lazy, useEffect, useId, useRef } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useStore } from 'zustand';
import { chooseGround, removeTiles, setGroundVariant, takeGround } from '../../offline/ground/groundDesk.ts';
import { groundVariants } from '../../scenario/view.ts';
import { acceptedGround } from '../../share/formats/ground/groundFile.ts';
import { groundStore, type TileFile } from '../../store/ground/groundStore.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { CloseIcon } from '../controls/icons.tsx';
import segments from '../controls/Segments.module.css';
import { isolate, isolateText } from '../i18n/isolate.ts';
import { numberWords } from '../share/dialog/numberWords.ts';
import { LazyPart } from '../shell/LazyPart.tsx';
import { useMap, useText } from '../useStores.ts';
import styles from './Ground.module.css';
import { GroundSaid } from './GroundSaid.tsx';
import { PictureFields } from './PictureFields.tsx';
import { startGround } from './startGround.ts';

/** In a build that was made with hosts; in any other nothing of it is there (`vite.config.ts`). */
const AddressFields = import.meta.env.CORDON_GROUND_HOSTS ? lazy(() => import('./AddressFields.tsx')) : null;

export function GroundSection() {
  const t = useText();
  const map = useMap();
  const { files, chosenId, given, variant, taking } = useStore(groundStore);
  const input = useRef<HTMLInputElement>(null);
  const mapId = useId();
  const variantId = useId();
  const section = useRef<HTMLDivElement>(null);
  useEffect(() => void startGround(map), [map]);
  // Opened at the foot of a panel that scrolls.
  useEffect(() => void section.current?.parentElement?.scrollIntoView({ block: 'start' }), []);
  if (map === null) return <p className={styles.quiet}>{t('ground.noMap')}</p>;
  return (
    <div ref={section} className={styles.section} data-ground={given ? 'address' : chosenId === null ? 'embedded' : 'file'}>
      <p className={styles.quiet}>{t('ground.note')}</p>
      <GroundSaid />
      <fieldset className={styles.choices} aria-labelledby={mapId}>
        <legend id={mapId} className={styles.label}>{t('ground.map')}</legend>
        <label className={styles.choice}>
          <input type="radio" name="ground" checked={chosenId === null && given === null} data-ground-choice="embedded" onChange={() => void chooseGround(null)} />
          <span>{t('ground.embedded')}</span>
          <span className={styles.remark}>{t('ground.embeddedLong')}</span>
        </label>
        {files.map((file) => <FileChoice key={file.id} file={file} isChosen={file.id === chosenId} />)}
      </fieldset>
      <div className={styles.row}>
        <Button isDisabled={taking !== null} data-ground-open onPress={() => input.current?.click()}>{t('ground.open')}</Button>
        <input
          ref={input} type="file" hidden accept={acceptedGround} data-ground-file
          onChange={({ target }) => {
            void takeGround([...target.files ?? []]);
            target.value = '';
          }}
        />
      </div>
      <p className={styles.quiet}>{t('ground.openHint')}</p>
      {AddressFields ? <LazyPart><AddressFields /></LazyPart> : null}
      <div className={styles.field}>
        <span id={variantId} className={styles.label}>{t('ground.variant')}</span>
        <ToggleButtonGroup
          className={segments.segments ?? ''} aria-labelledby={variantId} selectionMode="single" disallowEmptySelection selectedKeys={[variant]}
          onSelectionChange={([chosen]) => {
            const next = groundVariants.find((one) => one === chosen);
            if (next) setGroundVariant(next);
          }}
        >
          {groundVariants.map((one) => <ToggleButton key={one} id={one} className={`${segments.segment} ${styles.segment}`} data-ground-variant={one}>{t(`ground.variants.${one}`)}</ToggleButton>)}
        </ToggleButtonGroup>
        <p className={styles.quiet}>{t(`ground.variantHint.${variant}`)}</p>
      </div>
      <PictureFields map={map} />
    </div>
  );
}

function FileChoice({ file: { id, name, bytes, keeping }, isChosen }: { readonly file: TileFile; readonly isChosen: boolean }) {
  const t = useText();
  const size = t('ground.size', { size: isolate(numberWords(Math.max(0.1, Math.round(bytes / 1e5) / 10))) });
  return (
    <div className={styles.choiceRow} data-ground-row={keeping}>
      <label className={styles.choice}>
        <input type="radio" name="ground" checked={isChosen} data-ground-choice={name} onChange={() => void chooseGround(id)} />
        <span className={styles.file} dir="auto">{name}</span>
        <span className={styles.remark}>{`${size} · ${t(`ground.keeping.${keeping}`)}`}</span>
      </label>
      <IconButton label={t('ground.remove', { name: isolateText(name) })} icon={<CloseIcon />} data-ground-remove={name} onPress={() => removeTiles(id)} />
    </div>
  );
}

export default GroundSection;
