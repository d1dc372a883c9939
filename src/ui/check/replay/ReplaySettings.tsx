/** Which movement is driven, when the lines are ordered up, and whether the safety loop is overridden, which is danger to life. */
import { useStore } from 'zustand';
import type { ReplayOptions } from '../../../analysis/replay/replayMovement.ts';
import type { MovementFeature } from '../../../scenario/document.ts';
import { replayStore } from '../../../store/check/replayStore.ts';
import { Switch } from '../../controls/Switch.tsx';
import { useMeasures } from '../../sketch/draw/measures.ts';
import { ChoiceField, TypedField } from '../../sketch/form/fields.tsx';
import { readNumber } from '../../work/figures.ts';
import { useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { useNames } from '../useNames.ts';

const moments = ['seen', 'pressed', 'up'] as const;
type Moment = (typeof moments)[number];

/** Half an hour; no exercise on these streets takes longer (assumption). */
const latestPress = 1800;

const momentOf = ({ isAlreadyUp, pressedAtSeconds }: ReplayOptions): Moment => (isAlreadyUp ? 'up' : pressedAtSeconds === undefined || pressedAtSeconds === null ? 'seen' : 'pressed');

interface SettingsProps {
  readonly movement: MovementFeature;
  readonly movements: readonly MovementFeature[];
  /** Null until it is known. */
  readonly routeMeters: number | null;
  /** The plan itself overrides the loop, unless the replay is asked otherwise. */
  readonly overridesLoop: boolean;
}

export function ReplaySettings({ movement, movements, routeMeters, overridesLoop }: SettingsProps) {
  const t = useText();
  const { meters } = useMeasures();
  const nameOf = useNames();
  const options = useStore(replayStore, (state) => state.ask?.options) ?? {};
  const moment = momentOf(options);
  const isOverridden = options.isLoopOverridden ?? overridesLoop;
  const set = (part: ReplayOptions) => replayStore.getState().set({ ask: { movementId: movement.id, options: { ...options, ...part } } });
  const choose: Readonly<Record<Moment, () => void>> = {
    seen: () => set({ isAlreadyUp: false, pressedAtSeconds: null }),
    pressed: () => set({ isAlreadyUp: false, pressedAtSeconds: 0 }),
    up: () => set({ isAlreadyUp: true, pressedAtSeconds: null }),
  };
  /** What is typed, taken where it fits. */
  const type = (text: string, most: number, fault: string, take: (value: number) => void) => {
    const value = readNumber(text);
    if (value === null) return false;
    if (value > most) return fault;
    take(value);
    return true;
  };
  const length = routeMeters === null ? Infinity : Math.floor(routeMeters);
  return (
    <>
      {movements.length === 1 ? <p><bdi>{nameOf(movement.id)}</bdi></p> : (
        <ChoiceField
          label={t('check.replay.movement')} value={movement.id} options={movements.map(({ id }) => ({ value: id, label: nameOf(id) }))}
          onChange={(movementId) => replayStore.getState().set({ ask: { movementId, options: {} }, seconds: 0, isPlaying: false, isOn: false })}
        />
      )}
      <ChoiceField
        label={t('check.replay.when')} value={moment} options={moments.map((value) => ({ value, label: t(`check.replay.moment.${value}`) }))}
        onChange={(value) => choose[value]()}
      />
      {moment === 'seen' ? (
        <TypedField
          label={t('check.replay.seenAt')} unit={t('check.replay.meters')} isNumber value={String(options.seenAtMeters ?? movement.properties.seenAtMeters ?? 0)}
          onChange={(text) => type(text, length, t('check.replay.tooFar', { length: meters(length) }), (seenAtMeters) => set({ seenAtMeters }))}
        />
      ) : null}
      {moment === 'pressed' ? (
        <TypedField
          label={t('check.replay.pressedAt')} unit={t('check.replay.seconds')} isNumber value={String(options.pressedAtSeconds ?? 0)}
          onChange={(text) => type(text, latestPress, t('check.replay.tooLate'), (pressedAtSeconds) => set({ pressedAtSeconds }))}
        />
      ) : null}
      {moment === 'up' ? null : <Switch isSelected={isOverridden} onChange={(isLoopOverridden) => set({ isLoopOverridden })} data-override>{t('check.replay.override')}</Switch>}
      {moment !== 'up' && isOverridden ? <p className={styles.warning} role="alert">{t('check.timing.overridden')}</p> : null}
    </>
  );
}
