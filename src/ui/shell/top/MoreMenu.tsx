/** Everything that needs no place of its own in the bar. On a phone it also holds the settings the bar has no room for. */
import { ChartIcon, InfoIcon, KeyboardIcon, MoreIcon, SymbolsIcon, TableIcon, TargetIcon, TimelineIcon, WarningIcon } from '../../controls/icons.tsx';
import { MenuButton } from '../../controls/menu/MenuButton.tsx';
import type { MenuEntry, MenuGroup } from '../../controls/menu/menuGroup.ts';
import type { Locale, SymbolSet } from '../../../scenario/view.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { useSession, useText, useView } from '../../useStores.ts';
import { chooseLanguage, chooseSymbols, showPanel, toggleTimeline } from '../actions.ts';
import { languageNames } from './languageNames.ts';
import { shortcuts } from '../shortcuts.ts';
import { themeGroup } from './ThemeMenu.tsx';
import { useIsPhone } from '../useIsPhone.ts';

const locales: readonly Locale[] = ['en', 'ar'];

function symbolsGroup(t: Translate, chosen: SymbolSet): MenuGroup {
  return {
    id: 'symbols',
    label: t('shell.symbols'),
    chosen,
    entries: [
      { id: 'pictogram', label: t('shell.symbolSet.pictogram'), icon: <TargetIcon />, onAction: () => chooseSymbols('pictogram') },
      { id: 'military', label: t('shell.symbolSet.military'), icon: <SymbolsIcon />, onAction: () => chooseSymbols('military') },
    ],
  };
}

function languageGroup(t: Translate, chosen: Locale): MenuGroup {
  return {
    id: 'language',
    label: t('shell.language'),
    chosen,
    entries: locales.map((id) => ({
      id, label: <span lang={id}>{languageNames[id]}</span>, textValue: languageNames[id], onAction: () => chooseLanguage(id),
    })),
  };
}

export function MoreMenu() {
  const t = useText();
  const isPhone = useIsPhone();
  const locale = useSession((session) => session.locale);
  const themeChoice = useSession((session) => session.themeChoice);
  const symbols = useView((view) => view.symbols);
  const hasProblems = useSession((session) => (session.baseline?.problems.length ?? 0) > 0);
  const problems: MenuEntry = { id: 'problems', label: t('shell.openProblems'), icon: <WarningIcon />, onAction: () => showPanel('problems') };
  const panels: MenuGroup = {
    id: 'panels',
    label: null,
    entries: [
      { id: 'table', label: t('shell.openTable'), icon: <TableIcon />, shortcut: shortcuts.table.key, onAction: () => showPanel('table') },
      { id: 'figures', label: t('shell.openFigures'), icon: <ChartIcon />, shortcut: shortcuts.figures.key, onAction: () => showPanel('figures') },
      { id: 'timeline', label: t('shell.openTimeline'), icon: <TimelineIcon />, shortcut: shortcuts.timeline.key, onAction: toggleTimeline },
      ...(hasProblems ? [problems] : []),
    ],
  };
  const settings = isPhone ? [languageGroup(t, locale), symbolsGroup(t, symbols), themeGroup(t, themeChoice)] : [];
  const help: MenuGroup = {
    id: 'help',
    label: null,
    entries: [
      { id: 'shortcuts', label: t('shell.openShortcuts'), icon: <KeyboardIcon />, shortcut: shortcuts.shortcuts.key, onAction: () => showPanel('shortcuts') },
      { id: 'about', label: t('shell.openAbout'), icon: <InfoIcon />, onAction: () => showPanel('about') },
    ],
  };
  return <MenuButton label={t('shell.more')} icon={<MoreIcon />} groups={[panels, ...settings, help]} />;
}
