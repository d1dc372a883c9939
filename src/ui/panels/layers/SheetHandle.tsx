/** The handle of a bottom sheet: pressed, or pulled down, it closes the sheet. Seen on a phone only. */
import { useRef } from 'react';
import styles from './SheetHandle.module.css';

/** A pull shorter than this is a slip of the finger (assumption). */
const pullPx = 40;

export function SheetHandle({ label, onClose }: { readonly label: string; readonly onClose: () => void }) {
  const startY = useRef<number | null>(null);
  return (
    <button
      type="button" className={styles.handle} aria-label={label}
      onClick={onClose}
      onPointerDown={(event) => {
        startY.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (startY.current === null || event.clientY - startY.current < pullPx) return;
        startY.current = null;
        onClose();
      }}
      onPointerUp={() => { startY.current = null; }}
      onPointerCancel={() => { startY.current = null; }}
    >
      <span className={styles.grip} aria-hidden="true" />
    </button>
  );
}
