/** The first stop of the keyboard: past the bar and the panel, straight to the map. Seen only while it has the focus. */
import { Button } from '../controls/Button.tsx';
import { useMap, useText } from '../useStores.ts';
import styles from './SkipLink.module.css';

/** A button, not a link: the part of the address after # is the view. */
export function SkipLink() {
  const t = useText();
  const map = useMap();
  if (map === null) return null;
  return (
    <Button
      variant="primary" className={styles.skip}
      onPress={() => document.querySelector<HTMLElement>('#map .maplibregl-canvas')?.focus()}
    >
      {t('shell.skipToMap')}
    </Button>
  );
}
