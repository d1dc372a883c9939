/** Which posture and which phase of the plan the map shows. */
import type { Scenario } from '../../scenario/document.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore, type ShownPhases } from '../../store/sessionStore.ts';
import { Button } from '../controls/Button.tsx';
import { useSession, useText } from '../useStores.ts';
import { addNextPhase } from '../sketch/edits.ts';
import { ChoiceField } from '../sketch/form/fields.tsx';
import styles from '../sketch/Sketch.module.css';

const keyOf = (shown: ShownPhases) => (shown === 'all' ? 'all' : shown.reached === null ? 'before' : `:${shown.reached}`);

export function ShownPlanFields({ scenario: { postures, phases }, isReadOnly }: { readonly scenario: Scenario; readonly isReadOnly: boolean }) {
  const t = useText();
  const postureId = useSession((session) => session.postureId);
  const shownPhases = useSession((session) => session.shownPhases);
  const { set } = sessionStore.getState();
  return (
    <section className={styles.group}>
      <ChoiceField
        label={t('sketch.posture')} value={postureId} onChange={(id) => set({ postureId: id })}
        options={postures.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {phases.length === 0 ? null : (
        <ChoiceField
          label={t('sketch.shownPhases')} value={keyOf(shownPhases)}
          onChange={(key) => set({ shownPhases: key === 'all' ? 'all' : { reached: key === 'before' ? null : key.slice(1) } })}
          options={[
            { value: 'all', label: t('sketch.allPhases') }, { value: 'before', label: t('sketch.beforePhases') },
            ...phases.map(({ id, name }) => ({ value: `:${id}`, label: t('sketch.upTo', { phase: name }) })),
          ]}
        />
      )}
      {isReadOnly || scenarioStore.getState().history === null ? null : (
        <Button variant="link" onPress={() => addNextPhase((number) => t('sketch.phaseName', { number }))}>{t('sketch.addPhase')}</Button>
      )}
    </section>
  );
}
