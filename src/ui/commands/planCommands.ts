/** Actions on the planner's table: the tools, what is done with what is selected, the steps, postures and phases, the tables. */
import type { Phase } from '../../scenario/document.ts';
import { toolIds } from '../../sketch/tools.ts';
import { duplicateSelected, removeSelected } from '../../store/editing/copyEdits.ts';
import { hideSelected } from '../../store/editing/hideSelected.ts';
import { mergeSelected, reverseSelected } from '../../store/editing/lineEdits.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore, type WorkTab } from '../../store/sessionStore.ts';
import { showFeatures } from '../sketch/showFeatures.ts';
import { featuresOf } from '../../store/editing/selectedFeatures.ts';
import { isKnown } from '../../scenario/document.ts';
import { addNextPhase } from '../sketch/edits.ts';
import { asideStep, copyByButton, pasteByButton } from '../sketch/selection/clipboard.ts';
import { selectAll } from '../sketch/selection/SelectTools.tsx';
import { arm } from './arm.ts';
import type { Command, CommandContext } from './command.ts';

const workTabs: readonly WorkTab[] = ['postures', 'take-off', 'properties', 'access', 'housing', 'differences'];

function editCommands({ map, isReadOnly, session, scenario, selection: { planned, lines, areAllHidden } }: CommandContext): readonly Command[] {
  const some = planned.length > 0;
  const isOn = session.mode === 'sketch' && scenario !== null;
  const commands: readonly (Command & { readonly isPossible: boolean; readonly isChange?: boolean })[] = [
    { id: 'select-all', group: 'edit', keys: 'Ctrl+A', isPossible: isOn && scenario.features.length > 0, label: (t) => t('edit.selectAll'), run: selectAll },
    { id: 'duplicate', group: 'edit', keys: 'Ctrl+D', isPossible: some, isChange: true, label: (t) => t('commands.selected.duplicate'), run: () => duplicateSelected(asideStep(map)) },
    { id: 'copy', group: 'edit', keys: 'Ctrl+C', isPossible: some, label: (t) => t('commands.selected.copy'), run: () => void copyByButton(false) },
    { id: 'cut', group: 'edit', keys: 'Ctrl+X', isPossible: some, isChange: true, label: (t) => t('commands.selected.cut'), run: () => void copyByButton(true) },
    { id: 'paste', group: 'edit', keys: 'Ctrl+V', isPossible: isOn, isChange: true, label: (t) => t('commands.paste'), run: () => void pasteByButton() },
    { id: 'reverse', group: 'edit', isPossible: lines > 0, isChange: true, label: (t) => t('edit.reverse'), run: reverseSelected },
    { id: 'merge', group: 'edit', isPossible: lines > 1, isChange: true, label: (t) => t('edit.merge'), run: mergeSelected },
    { id: 'hide', group: 'edit', isPossible: some, isChange: true, label: (t) => t(areAllHidden ? 'commands.selected.unhide' : 'commands.selected.hide'), run: () => hideSelected(!areAllHidden) },
    { id: 'remove', group: 'edit', keys: 'Delete', isPossible: some, isChange: true, label: (t) => t('commands.selected.remove'), run: () => removeSelected('remove') },
    { id: 'zoom-to', group: 'edit', isPossible: some && map !== null, label: (t) => t('commands.selected.zoomTo'), run: () => { if (map) showFeatures(map, featuresOf(scenario, planned)); } },
  ];
  return commands.filter(({ isPossible, isChange }) => isPossible && !(isReadOnly && isChange));
}

function stepCommands({ steps, isReadOnly }: CommandContext): readonly Command[] {
  const { undo, redo } = scenarioStore.getState();
  return isReadOnly ? [] : [
    ...(steps.back > 0 ? [{ id: 'undo', group: 'edit', keys: 'Ctrl+Z', label: (t) => t('sketch.undo'), run: undo } satisfies Command] : []),
    ...(steps.forth > 0 ? [{ id: 'redo', group: 'edit', keys: 'Ctrl+Shift+Z', label: (t) => t('sketch.redo'), run: redo } satisfies Command] : []),
  ];
}

const showPhases = (phases: readonly Phase[], reached: string | null | 'all') => () => sessionStore.getState().set({ shownPhases: reached === 'all' ? 'all' : { reached: phases.some(({ id }) => id === reached) ? reached : null } });

function stateCommands({ scenario, session, isReadOnly, t }: CommandContext): readonly Command[] {
  if (scenario === null) return [];
  const { postures, phases } = scenario;
  const { shownPhases } = session;
  const reached = shownPhases === 'all' ? 'all' : shownPhases.reached;
  return [
    ...postures.filter(({ id }) => id !== session.postureId).map(({ id, name }): Command => ({
      id: `posture-${id}`, group: 'plan', label: (tr) => tr('commands.posture', { name: name === '' ? tr('plan.unnamed') : name }), run: () => sessionStore.getState().set({ postureId: id }),
    })),
    ...(phases.length > 0 && reached !== null ? [{ id: 'phase-before', group: 'plan', label: (tr) => tr('commands.phaseBefore'), run: showPhases(phases, null) } satisfies Command] : []),
    ...phases.filter(({ id }) => id !== reached).map(({ id, name }): Command => ({
      id: `phase-${id}`, group: 'plan', label: (tr) => tr('commands.phase', { name }), run: showPhases(phases, id),
    })),
    ...(phases.length > 0 && reached !== 'all' ? [{ id: 'phase-all', group: 'plan', label: (tr) => tr('commands.phaseAll'), run: showPhases(phases, 'all') } satisfies Command] : []),
    ...(isReadOnly ? [] : [{ id: 'phase-add', group: 'plan', label: (tr) => tr('plan.addPhase'), run: () => addNextPhase((number) => t('plan.phaseNumber', { number })) } satisfies Command]),
  ];
}

export function planCommands(context: CommandContext): readonly Command[] {
  const { isPhone, isReadOnly, isReading, session, scenario, map } = context;
  if (isReading) return [];
  return [
    ...(isReadOnly || map === null ? [] : toolIds.filter((tool) => tool !== session.tool).map((tool): Command => ({
      id: `tool-${tool}`, group: 'draw', label: (t) => t(`sketch.toolFull.${tool}`), run: () => arm(tool, isPhone),
    }))),
    ...stepCommands(context),
    ...editCommands(context),
    ...stateCommands(context),
    ...(scenario === null || map === null || !scenario.features.some(isKnown) ? [] : [{
      id: 'fit', group: 'map', label: (t) => t('commands.fit'), run: () => showFeatures(map, scenario.features.filter(isKnown)),
    } satisfies Command]),
    ...(scenario === null ? [] : workTabs.map((tab): Command => ({
      id: `work-${tab}`, group: 'tables', label: (t) => t('commands.table', { name: t(`work.tab.${tab}`) }), run: () => sessionStore.getState().set({ panel: 'work', workTab: tab }),
    }))),
  ];
}
