/** Over the map while a tool is armed: what to do, what the line measures so far, and how to end it. Says too why nothing was drawn. */
import { measureDraft } from '../../../sketch/measureDraft.ts';
import { tools } from '../../../sketch/tools.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { Button } from '../../controls/Button.tsx';
import { closeTopmost } from '../../shell/actions.ts';
import { useIsPhone } from '../../shell/useIsPhone.ts';
import { useMap, useSession, useText } from '../../useStores.ts';
import { useMeasures } from './measures.ts';
import styles from './DrawBar.module.css';

function Readout() {
  const t = useText();
  const { meters, squareMeters, degrees } = useMeasures();
  const draft = useSession((session) => session.draft);
  const measured = draft && measureDraft(draft);
  if (!measured) return null;
  const { areaSquareMeters, lengthMeters, legMeters, bearingDegrees } = measured;
  const figure = (label: string, value: string) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>;
  return (
    <dl className={styles.readout} data-readout>
      {areaSquareMeters === null ? null : figure(t('sketch.readout.area'), squareMeters(areaSquareMeters))}
      {figure(t(areaSquareMeters === null ? 'sketch.readout.length' : 'sketch.readout.outline'), meters(lengthMeters))}
      {legMeters === null || Math.abs(legMeters - lengthMeters) < 0.05 ? null : figure(t('sketch.readout.leg'), meters(legMeters))}
      {bearingDegrees === null ? null : figure(t('sketch.readout.bearing'), degrees(bearingDegrees))}
    </dl>
  );
}

export function DrawBar() {
  const t = useText();
  const map = useMap();
  const isPhone = useIsPhone();
  const tool = useSession((session) => session.tool);
  const refusal = useSession((session) => session.refusal);
  const hasDraft = useSession((session) => session.draft !== null);
  if (tool === null) return null;
  const { gesture, kind } = tools[tool];
  const ends = hasDraft && (gesture === 'line' || gesture === 'polygon');
  const follows = kind === 'closure' || kind === 'movement';
  return (
    <div className={styles.bar} data-draw-bar={tool}>
      <p className={styles.title}>{t(`sketch.toolFull.${tool}`)}</p>
      {refusal === null ? null : <p role="alert" className={styles.refusal}>{t(`sketch.refusal.${refusal}`)}</p>}
      <Readout />
      <p className={styles.hint}>
        {t(`sketch.hint.${gesture}`)} {follows ? t('sketch.hint.follows') : null} {!isPhone && (gesture === 'line' || gesture === 'polygon') ? t('sketch.hint.snap') : null}
      </p>
      <div className={styles.actions}>
        {ends ? <Button variant="primary" onPress={() => map?.finishGesture()}>{t('sketch.finish')}</Button> : null}
        <Button onPress={() => (hasDraft ? closeTopmost() : sessionStore.getState().set({ tool: null, refusal: null }))}>{t('sketch.cancel')}</Button>
      </div>
    </div>
  );
}
