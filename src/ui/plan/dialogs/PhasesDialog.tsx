/** The phases of the plan: named, ordered, added and removed; a removal says where what was in it went, and can be taken back. */
import type { Phase, Scenario } from '../../../scenario/document.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { addNextPhase } from '../../sketch/edits.ts';
import { TypedField } from '../../sketch/form/fields.tsx';
import { useScenario, useText } from '../../useStores.ts';
import { OrderButtons } from './OrderButtons.tsx';
import { newIn } from '../phaseStops.ts';
import { movePhase, removePhaseOf, renamePhaseOf } from '../planEdits.ts';
import styles from './PlanDialog.module.css';
import { UndoNote } from './UndoNote.tsx';
import { useRemoved } from './useRemoved.ts';

interface DialogProps {
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
}

export function PhasesDialog({ isReadOnly, onClose }: DialogProps) {
  const t = useText();
  const scenario = useScenario();
  const { removed, tellRemoved } = useRemoved();
  return (
    <Dialog title={t('plan.phases')} onClose={onClose}>
      <p className={styles.remark}>{t('plan.phasesIntro')}</p>
      {scenario === null ? null : (
        <ol className={styles.list} data-phase-list>
          {scenario.phases.map((phase, index) => (
            <PhaseItem key={phase.id} phase={phase} index={index} scenario={scenario} isReadOnly={isReadOnly} onRemoved={tellRemoved} />
          ))}
        </ol>
      )}
      <UndoNote removed={removed} />
      {isReadOnly ? null : (
        <Button
          onPress={() => addNextPhase((number) => t('plan.phaseNumber', { number }))}
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
  readonly onRemoved: (words: string) => void;
}

function PhaseItem({ phase: { id, name }, index, scenario, isReadOnly, onRemoved }: PhaseItemProps) {
  const t = useText();
  const { phases } = scenario;
  const { features, overrides } = newIn(scenario, id);
  const count = features.length + overrides.length;
  // As removePhase passes them on.
  const heir = phases[index + 1] ?? phases[index - 1];
  const remove = () => {
    const gone = count === 0 ? '' : heir ? t('plan.removePhase', { count, name, heir: heir.name }) : t('plan.removeLastPhase', { count, name });
    removePhaseOf({ id, name });
    onRemoved(`${t('plan.removed', { name })} ${gone}`.trim());
  };
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
        <OrderButtons name={name} index={index} count={phases.length} isReadOnly={isReadOnly} onMove={(to) => movePhase({ id, name }, to)} onRemove={remove} />
      </div>
      {count === 0 ? <EmptyState place="phase-content" text={t('plan.emptyPhase')} act={null} /> : <p className={styles.remark}>{t('plan.inPhase', { count })}</p>}
    </li>
  );
}
