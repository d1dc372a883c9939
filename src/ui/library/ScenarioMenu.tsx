/** The menu of the scenario, in the head of the planner's panel. What it offers stands in scenarioActs. */
import { useStore } from 'zustand';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { deskStore } from '../../store/shared/ownDesk.ts';
import { MoreIcon } from '../controls/icons.tsx';
import { MenuButton } from '../controls/menu/MenuButton.tsx';
import type { MenuGroup } from '../controls/menu/menuGroup.ts';
import { useText } from '../useStores.ts';
import { actGroups, scenarioActs } from './scenarioActs.ts';

export function ScenarioMenu() {
  const t = useText();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  // Earlier versions are those of the own plan.
  const isLooking = useStore(deskStore, ({ aside }) => aside !== null);
  const groups: readonly MenuGroup[] = actGroups.flatMap((group) => {
    const entries = scenarioActs
      .filter((act) => act.group === group && !(isReadOnly && act.isChange) && !(isLooking && act.id === 'versions'))
      .map(({ id, label, run }) => ({ id, label: label(t), onAction: run }));
    // An entry may bear the name of its group, and the menu tells all of them by id.
    return entries.length === 0 ? [] : [{ id: `group-${group}`, label: null, entries }];
  });
  return <MenuButton label={t('library.menu')} icon={<MoreIcon />} groups={groups} />;
}
