/** Over the map while a tool is armed: what to do, what the line measures so far, and how to end it. Says too why nothing was drawn or changed. */
import { useStore } from 'zustand';
import { tools } from '../../../sketch/tools.ts';
import { penStore } from '../../../store/penStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { Button } from '../../controls/Button.tsx';
import { closeTopmost } from '../../shell/actions.ts';
import { useIsPhone } from '../../shell/useIsPhone.ts';
import { useSession, useText } from '../../useStores.ts';
import { ExactEntry } from './ExactEntry.tsx';
import { OfferBar } from './OfferBar.tsx';
import { PenMarks } from './PenMarks.tsx';
import { Readout } from './Readout.tsx';
import styles from './DrawBar.module.css';

export function DrawBar() {
  const tool = useSession((session) => session.tool);
  return (
    <>
      <PenMarks />
      {tool === null ? <><ReshapeRefusal /><OfferBar /></> : <ToolInHand tool={tool} key={tool} />}
    </>
  );
}

function ToolInHand({ tool }: { readonly tool: keyof typeof tools }) {
  const t = useText();
  const isPhone = useIsPhone();
  const refusal = useSession((session) => session.refusal);
  const hasDraft = useSession((session) => session.draft !== null);
  const placed = useStore(penStore, (state) => state.placed.length);
  const isAiming = useStore(penStore, (state) => state.crosshair !== null);
  const { gesture, kind } = tools[tool];
  const hasCorners = gesture === 'line' || gesture === 'polygon';
  const ends = placed >= (gesture === 'line' ? 2 : 3) && hasCorners;
  const follows = kind === 'closure' || kind === 'movement';
  return (
    <div className={styles.bar} data-draw-bar={tool}>
      <p className={styles.title}>{t(`sketch.toolFull.${tool}`)}</p>
      {refusal === null ? null : <p role="alert" className={styles.refusal}>{t('sketch.nothingDrawn', { reason: t(`sketch.refusal.${refusal}`) })}</p>}
      <Readout />
      <p className={styles.hint}>
        {isAiming ? t('sketch.hint.keys') : <>{t(`sketch.hint.${gesture}`)} {follows ? t('sketch.hint.follows') : null} {!isPhone && gesture !== 'freehand' ? t('sketch.hint.snap') : null}</>}
      </p>
      {gesture === 'freehand' ? null : <ExactEntry gesture={gesture} />}
      <div className={styles.actions}>
        {ends ? <Button variant="primary" className={styles.finish ?? ''} onPress={() => penStore.getState().pen?.finish()}>{t('sketch.finish')}</Button> : null}
        {placed > 0 && hasCorners ? <Button onPress={() => penStore.getState().pen?.takeBack()}>{t('sketch.takeBack')}</Button> : null}
        <Button onPress={() => (hasDraft ? closeTopmost() : sessionStore.getState().set({ tool: null, refusal: null }))}>{t('sketch.cancel')}</Button>
      </div>
    </div>
  );
}

function ReshapeRefusal() {
  const t = useText();
  const refusal = useStore(penStore, (state) => state.reshapeRefusal);
  if (refusal === null) return null;
  return (
    <div className={styles.bar} data-reshape-refusal={refusal}>
      <p role="alert" className={styles.refusal}>{t('sketch.nothingChanged', { reason: t(`sketch.refusal.${refusal}`) })}</p>
      <div className={styles.actions}><Button onPress={() => penStore.getState().set({ reshapeRefusal: null })}>{t('sketch.dismiss')}</Button></div>
    </div>
  );
}
