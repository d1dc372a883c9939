/** How one barrier stands, and whether one checkpoint is staffed, in the posture shown. For the cards of baseline and plan alike. */
import { useId } from 'react';
import type { BarrierState, Posture } from '../../../scenario/document.ts';
import type { BarrierType } from '../../../scenario/kinds/barrier.ts';
import { barrierStateIn, canMove } from '../../../scenario/questions/barrierStateIn.ts';
import { shownStates } from '../../../scene/planMark.ts';
import { Switch } from '../../controls/Switch.tsx';
import { ChoiceField } from '../../sketch/form/fields.tsx';
import { useScenario, useSession, useText } from '../../useStores.ts';
import { type Named, setStaffedAt, setStateOf } from '../planEdits.ts';

/** The posture the map shows; null where the scenario has none of that id. */
export function useShownPosture(): Posture | null {
  const scenario = useScenario();
  const postureId = useSession((session) => session.postureId);
  return scenario?.postures.find(({ id }) => id === postureId) ?? null;
}

interface FieldProps {
  readonly of: Named;
  readonly isReadOnly: boolean;
}

/** Nothing for what cannot move: a wall or fixed bollards are always up. */
export function BarrierStateField({ of, type, isReadOnly }: FieldProps & { readonly type: BarrierType }) {
  const t = useText();
  const posture = useShownPosture();
  if (posture === null || !canMove(type)) return null;
  return (
    <ChoiceField
      label={t('plan.card.stateIn', { posture: posture.name })} value={barrierStateIn(posture, of.id, type)} isDisabled={isReadOnly}
      options={shownStates.map((state) => ({ value: state, label: t(`sketch.state.${state}`) }))}
      onChange={(state) => setStateOf(of, posture.id, state === 'unknown' ? null : state satisfies BarrierState)}
    />
  );
}

export function StaffedField({ of, isReadOnly }: FieldProps) {
  const t = useText();
  const posture = useShownPosture();
  const labelId = useId();
  if (posture === null) return null;
  return (
    <Switch
      isSelected={posture.staffed.includes(of.id)} isDisabled={isReadOnly} aria-labelledby={labelId} data-staffed={of.id}
      onChange={(isStaffed) => setStaffedAt(of, posture.id, isStaffed)}
    >
      <span id={labelId}>{t('plan.card.staffedIn', { posture: posture.name })}</span>
    </Switch>
  );
}
