/** What stands where there is nothing yet: in a sentence what the place is and what to do, and the button that does it where one act is enough. */
import { useRef } from 'react';
import { Button } from '../Button.tsx';
import { classes } from '../classes.ts';
import type { EmptyPlace, emptyPlaces } from './emptyPlaces.ts';
import styles from './EmptyState.module.css';
import { keepKeyboard } from '../keepKeyboard.ts';

export interface EmptyAct {
  readonly label: string;
  readonly run: () => void;
}

interface EmptyStateProps<Place extends EmptyPlace> {
  readonly place: Place;
  readonly text: string;
  /** Null where it cannot be done now, as in a plan that is only looked at. */
  readonly act: (typeof emptyPlaces)[Place] extends 'act' ? EmptyAct | null : null;
  /** Another way, where there is one that is as near. */
  readonly other?: EmptyAct | undefined;
  /** It answers what was just typed, so it is said aloud. */
  readonly isAnswer?: boolean;
  readonly className?: string | undefined;
}

export function EmptyState<Place extends EmptyPlace>({ place, text, act, other, isAnswer = false, className }: EmptyStateProps<Place>) {
  const box = useRef<HTMLDivElement>(null);
  const press = ({ run }: EmptyAct) => {
    const round = box.current?.parentElement ?? null;
    run();
    keepKeyboard(round);
  };
  return (
    <div ref={box} className={classes(styles.empty, className)} data-empty={place}>
      <p className={styles.text} role={isAnswer ? 'status' : undefined}>{text}</p>
      {act === null ? null : <Button className={styles.act} onPress={() => press(act)} data-empty-act={place}>{act.label}</Button>}
      {other === undefined ? null : <Button className={styles.act} onPress={other.run} data-empty-other={place}>{other.label}</Button>}
    </div>
  );
}
