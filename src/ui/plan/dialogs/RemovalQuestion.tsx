/** Says what a removal touches before it is done, and that it can be taken back. */
import { useEffect, useRef } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useText } from '../../useStores.ts';
import styles from './PlanDialog.module.css';

interface RemovalQuestionProps {
  readonly sentence: string;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

export function RemovalQuestion({ sentence, onRemove, onKeep }: RemovalQuestionProps) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  // It opens below what asked, which on a phone is below the screen.
  useEffect(() => {
    // What it returns is no way to clean up.
    void box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} role="alert" className={styles.asking}>
      <p>{sentence} {t('plan.canUndo')}</p>
      <div className={styles.actions}>
        <Button variant="primary" onPress={onRemove}>{t('plan.remove')}</Button>
        <Button onPress={onKeep}>{t('plan.keep')}</Button>
      </div>
    </div>
  );
}
