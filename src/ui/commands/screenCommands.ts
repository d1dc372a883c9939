/** Actions on the screen and the map: what the menu of everything lists, and what the keys of the interface do. */
import { layerIds, locales } from '../../scenario/view.ts';
import { aidStore } from '../../store/aidStore.ts';
import { type CoordinateFormat, sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { chooseLanguage, chooseSymbols, chooseTheme, showPanel, toggleLanguage } from '../shell/actions.ts';
import type { ShortcutId } from '../shell/shortcuts.ts';
import { languageNames } from '../shell/top/languageNames.ts';
import { showMode } from '../shell/top/showMode.ts';
import { performShortcut } from '../shell/useShortcuts.ts';
import type { Command, CommandContext, CommandGroup } from './command.ts';

const themes = ['light', 'dark', 'system'] as const;
const notations: readonly CoordinateFormat[] = ['mgrs', 'dms', 'degrees'];

/** What a key of the interface asks for, under the name that the sheet of keys gives it. */
function byKey(id: ShortcutId, group: CommandGroup, { map }: CommandContext): Command {
  return { id, group, shortcut: id, label: (t) => t(`shortcuts.act.${id}`), run: () => void performShortcut(id, map) };
}

/** What the menu of everything leads to. */
export function panelCommands(context: CommandContext): readonly Command[] {
  const { session } = context;
  return [
    { id: 'share', group: 'send', label: (t) => t('share.act'), run: () => showPanel('share') },
    { id: 'compose', group: 'send', shortcut: 'compose', label: (t) => t('compose.act'), run: () => showPanel('compose') },
    { id: 'handout', group: 'send', label: (t) => t('handout.open'), run: () => showPanel('handout') },
    { id: 'table', group: 'tables', shortcut: 'table', label: (t) => t('more.openTable'), run: () => showPanel('table') },
    { id: 'spoken', group: 'tables', shortcut: 'spoken', label: (t) => t('spokenDoor.open'), run: () => showPanel('spoken') },
    { id: 'figures', group: 'tables', shortcut: 'figures', label: (t) => t('more.openFigures'), run: () => showPanel('figures') },
    { id: 'timeline', group: 'tables', shortcut: 'timeline', label: (t) => t('more.openTimeline'), run: () => void performShortcut('timeline', context.map) },
    ...((session.baseline?.problems.length ?? 0) === 0 ? [] : [{ id: 'problems', group: 'tables', label: (t) => t('more.openProblems'), run: () => showPanel('problems') } satisfies Command]),
    { id: 'palette', group: 'help', keys: 'Ctrl+K', label: (t) => t('commands.open'), run: () => aidStore.getState().set({ isPaletteOpen: true }) },
    ...(context.isReading ? [] : [{ id: 'tour', group: 'help', label: (t) => t('tour.title'), run: () => aidStore.getState().set({ tour: 0 }) } satisfies Command]),
    { id: 'shortcuts', group: 'help', shortcut: 'shortcuts', label: (t) => t('more.openShortcuts'), run: () => showPanel('shortcuts') },
    { id: 'about', group: 'help', label: (t) => t('more.openAbout'), run: () => showPanel('about') },
  ];
}

function mapCommands(context: CommandContext): readonly Command[] {
  const { map, view } = context;
  return map === null ? [] : [
    ...(['zone', 'zoom-in', 'zoom-out', 'north'] as const).map((id) => byKey(id, 'map', context)),
    ...(view.selectedId === null ? [] : [{ id: 'unselect', group: 'map', label: (t) => t('commands.unselect'), run: () => viewStore.getState().select(null) } satisfies Command]),
  ];
}

function layerCommands({ view, scenario }: CommandContext): readonly Command[] {
  const { setLayerVisible, setLayersVisible } = viewStore.getState();
  return [
    ...(view.hiddenLayers.length === 0 ? [] : [{ id: 'layers-all', group: 'layers', label: (t) => t('commands.layersAll'), run: () => setLayersVisible(layerIds, true) } satisfies Command]),
    ...layerIds.filter((layer) => layer !== 'scenario' || scenario !== null).map((layer): Command => {
      const isHidden = view.hiddenLayers.includes(layer);
      return {
        id: `layer-${layer}`, group: 'layers', run: () => setLayerVisible(layer, isHidden),
        label: (t) => t(isHidden ? 'commands.layerShow' : 'commands.layerHide', { name: t(`terms.layer.${layer}`) }),
      };
    }),
  ];
}

/** Choices that hold already are no actions. */
function settingCommands(context: CommandContext): readonly Command[] {
  const { session, view } = context;
  const nextTheme = session.theme === 'dark' ? 'light' : 'dark';
  return [
    ...themes.filter((choice) => choice !== session.themeChoice).map((choice): Command => ({
      id: `theme-${choice}`, group: 'settings', ...(choice === nextTheme ? { shortcut: 'theme' } : {}),
      label: (t) => t('commands.choice', { name: t('shell.theme'), choice: t(`shell.themeChoice.${choice}`) }), run: () => chooseTheme(choice),
    })),
    { id: 'language', group: 'settings', shortcut: 'language', label: (t) => t('shortcuts.act.language'), run: toggleLanguage },
    ...locales.filter((locale) => locale !== session.locale).map((locale): Command => ({
      id: `language-${locale}`, group: 'settings',
      label: (t) => t('commands.choice', { name: t('shell.language'), choice: languageNames[locale] }), run: () => chooseLanguage(locale),
    })),
    ...(['pictogram', 'military'] as const).filter((set) => set !== view.symbols).map((set): Command => ({
      id: `symbols-${set}`, group: 'settings', shortcut: 'symbols',
      label: (t) => t('commands.choice', { name: t('shell.symbols'), choice: t(`shell.symbolSet.${set}`) }), run: () => chooseSymbols(set),
    })),
    ...notations.filter((format) => format !== session.coordinateFormat).map((format): Command => ({
      id: `coordinates-${format}`, group: 'settings', label: (t) => t('commands.notation', { format: t(`status.formatName.${format}`) }),
      run: () => sessionStore.getState().set({ coordinateFormat: format }),
    })),
  ];
}

export function screenCommands(context: CommandContext): readonly Command[] {
  const { session, isReading } = context;
  return [
    ...(['map', 'sketch', 'check', 'brief'] as const).filter((mode) => isReading || mode !== session.mode).map((mode): Command => ({
      id: `mode-${mode}`, group: 'go', label: (t) => t(`commands.toMode.${mode}`), run: () => showMode(mode),
    })),
    { id: 'search', group: 'go', shortcut: 'search', label: (t) => t('search.label'), run: () => void performShortcut('search', context.map) },
    byKey('layers', 'go', context),
    ...panelCommands(context),
    ...mapCommands(context),
    ...layerCommands(context),
    ...settingCommands(context),
  ];
}
