/** The switches of the plan: a press raises or lowers every line of a control group in the posture shown, as one step. */
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { isKnown, type Posture, type Scenario } from '../../scenario/document.ts';
import { canMove } from '../../scenario/questions/barrierStateIn.ts';
import { selectMany } from '../../store/selection.ts';
import { useDrawAct } from '../commands/useDrawAct.ts';
import { EmptyState } from '../controls/empty/EmptyState.tsx';
import { WithTooltip } from '../controls/tooltip/WithTooltip.tsx';
import { useGroupName } from '../useGroupName.ts';
import { useSession, useText } from '../useStores.ts';
import { barriersOf, type ControlGroup, controlGroupsOf } from './controlGroups.ts';
import { moveGroup } from './planEdits.ts';
import styles from './PlanStrip.module.css';
import { StateSign } from './StateSign.tsx';
import { printedHere } from '../i18n/printed.ts';

interface GroupChipsProps {
  readonly scenario: Scenario;
  readonly posture: Posture | null;
  readonly isReadOnly: boolean;
}

export function GroupChips({ scenario, posture, isReadOnly }: GroupChipsProps) {
  const t = useText();
  const baseline = useSession((session) => session.baseline);
  const barriers = useMemo(() => barriersOf(baseline, scenario), [baseline, scenario]);
  const groupName = useGroupName();
  const drawAct = useDrawAct();
  const groups = useMemo(() => controlGroupsOf(barriers, posture), [barriers, posture]);
  if (groups.length === 0) {
    // The first posture comes first.
    if (posture === null) return null;
    const rising = scenario.features.flatMap((feature) => (isKnown(feature) && feature.properties.kind === 'barrier' && canMove(feature.properties.barrier) ? [feature.id] : []));
    const act = isReadOnly ? null : rising.length === 0 ? drawAct('barrier') : { label: t('plan.noGroupsAct'), run: () => selectMany(rising) };
    return <EmptyState place="groups" text={t('plan.noGroups')} act={act} />;
  }
  const stateWords = ({ state }: ControlGroup) => (state === 'mixed' ? t('plan.mixed') : t(`plan.state.${state}`));
  const act = ({ next, name }: ControlGroup) => (next === null ? t('plan.stuck', { group: groupName(name) }) : t(next === 'raise' ? 'plan.raise' : 'plan.lower', { group: groupName(name) }));
  return (
    <ul className={styles.chips} aria-label={t('plan.groups')}>
      {groups.map((group) => (
        <li key={group.name}>
          <WithTooltip text={act(group)}>
            <Button
              className={styles.chip ?? ''} data-group={group.name} data-state={group.state}
              isDisabled={isReadOnly || posture === null || group.next === null}
              onPress={() => { if (posture !== null && group.next !== null) moveGroup(group.next, posture.id, { id: group.name, name: groupName(group.name) }, barriers); }}
            >
              {group.state === 'mixed' ? <span className={styles.mixed} aria-hidden="true" /> : <StateSign state={group.state} />}
              <bdi className={styles.groupName}>{groupName(group.name)}</bdi>
              <span className={styles.groupState}>{printedHere(String(group.lines))} · {stateWords(group)}</span>
              <span className="visually-hidden">{t('plan.lines', { count: group.lines })}. {act(group)}</span>
            </Button>
          </WithTooltip>
        </li>
      ))}
    </ul>
  );
}
