/** The phases of the plan: named, ordered, added and removed; a removal says where what was in it goes. */
import { useState } from 'react';
import type { Phase, Scenario } from '../../../scenario/document.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { addNextPhase } from '../../sketch/edits.ts';
import { TypedField } from '../../sketch/form/fields.tsx';
import { useScenario, useText } from '../../useStores.ts';
import { OrderButtons } from './OrderButtons.tsx';
import { newIn } from '../phaseStops.ts';
import { movePhase, removePhaseOf, renamePhaseOf } from '../planEdits.ts';
import styles from './PlanDialog.module.css';
import { RemovalQuestion } from './RemovalQuestion.tsx';
import { UndoNote } from './UndoNote.tsx';

interface DialogProps {
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
}

export function PhasesDialog({ isReadOnly, onClose }: DialogProps) {
  const t = useText();
  const scenario = useScenario();
  const [removed, setRemoved] = useState<string | null>(null);
  return (
    <Dialog title={t('plan.phases')} onClose={onClose}>
      <p className={styles.remark}>{t('plan.phasesIntro')}</p>
      {scenario === null ? null : (
        <ol className={styles.list} data-phase-list>
          {scenario.phases.map((phase, index) => (
            <PhaseItem key={phase.id} phase={phase} index={index} scenario={scenario} isReadOnly={isReadOnly} onRemoved={setRemoved} />
          ))}
        </ol>
      )}
      <UndoNote removed={removed} onUndone={() => setRemoved(null)} />
      {isReadOnly ? null : (
        <Button
          onPress={() => {
            addNextPhase((number) => t('plan.phaseNumber', { number }));
            setRemoved(null);
          }}
        >
          {t('plan.addPhase')}
        </Button>
      )}
    </Dialog>
  );
}

interface PhaseItemProps {
  readonly phase: Phase;
  readonly index: number;
  readonly scenario: Scenario;
  readonly isReadOnly: boolean;
  readonly onRemoved: (name: string) => void;
}

function PhaseItem({ phase: { id, name }, index, scenario, isReadOnly, onRemoved }: PhaseItemProps) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const { phases } = scenario;
  const { features, overrides } = newIn(scenario, id);
  const count = features.length + overrides.length;
  // As removePhase passes them on.
  const heir = phases[index + 1] ?? phases[index - 1];
  const sentence = count === 0 ? t('plan.removeEmptyPhase', { name })
    : heir ? t('plan.removePhase', { count, name, heir: heir.name }) : t('plan.removeLastPhase', { count, name });
  return (
    <li className={styles.item} data-phase-item={id}>
      <div className={styles.head}>
        <TypedField
          label={t('plan.phaseNumber', { number: index + 1 })} value={name} isDisabled={isReadOnly}
          onChange={(text) => {
            renamePhaseOf(id, text);
            return true;
          }}
        />
        <OrderButtons name={name} index={index} count={phases.length} isReadOnly={isReadOnly} onMove={(to) => movePhase({ id, name }, to)} onRemove={() => setAsking(true)} />
      </div>
      <p className={styles.remark}>{count === 0 ? t('plan.emptyPhase') : t('plan.inPhase', { count })}</p>
      {isAsking ? (
        <RemovalQuestion
          sentence={sentence} onKeep={() => setAsking(false)}
          onRemove={() => {
            removePhaseOf({ id, name });
            onRemoved(name);
          }}
        />
      ) : null}
    </li>
  );
}
