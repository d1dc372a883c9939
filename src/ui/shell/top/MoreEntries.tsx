/** What the menu of everything lists: what needs no place of its own in the bar, and on a phone what the bar has no room for. Fetched with its menu. */
import { InfoIcon, ShareIcon, SymbolsIcon, TableIcon, TargetIcon, WarningIcon } from '../../controls/icons.tsx';
import { MenuPopover } from '../../controls/menu/MenuPopover.tsx';
import type { OpenMenu } from '../../controls/menu/MenuTrigger.tsx';
import type { MenuEntry, MenuGroup } from '../../controls/menu/menuGroup.ts';
import type { Locale, SymbolSet } from '../../../scenario/view.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { useScenario, useSession, useText, useView } from '../../useStores.ts';
import { chooseLanguage, chooseSymbols, showPanel, toggleTimeline } from '../actions.ts';
import { languageNames } from './languageNames.ts';
import { ChartIcon, KeyboardIcon, PageIcon, TimelineIcon } from './moreIcons.tsx';
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

export default function MoreEntries(menu: OpenMenu) {
  const t = useText();
  const isPhone = useIsPhone();
  const locale = useSession((session) => session.locale);
  const themeChoice = useSession((session) => session.themeChoice);
  const symbols = useView((view) => view.symbols);
  const hasSlides = (useScenario()?.slides.length ?? 0) > 0;
  const hasProblems = useSession((session) => (session.baseline?.problems.length ?? 0) > 0);
  const problems: MenuEntry = { id: 'problems', label: t('more.openProblems'), icon: <WarningIcon />, onAction: () => showPanel('problems') };
  const send: MenuGroup = {
    id: 'send',
    label: null,
    entries: [
      { id: 'share', label: t('share.act'), icon: <ShareIcon />, onAction: () => showPanel('share') },
      { id: 'compose', label: t('compose.act'), icon: <PageIcon />, shortcut: shortcuts.compose.key, onAction: () => showPanel('compose') },
      ...(hasSlides ? [{ id: 'handout', label: t('handout.open'), icon: <PageIcon />, onAction: () => showPanel('handout') }] : []),
    ],
  };
  const panels: MenuGroup = {
    id: 'panels',
    label: null,
    entries: [
      { id: 'table', label: t('more.openTable'), icon: <TableIcon />, shortcut: shortcuts.table.key, onAction: () => showPanel('table') },
      { id: 'figures', label: t('more.openFigures'), icon: <ChartIcon />, shortcut: shortcuts.figures.key, onAction: () => showPanel('figures') },
      { id: 'timeline', label: t('more.openTimeline'), icon: <TimelineIcon />, shortcut: shortcuts.timeline.key, onAction: toggleTimeline },
      ...(hasProblems ? [problems] : []),
    ],
  };
  const settings = isPhone ? [languageGroup(t, locale), symbolsGroup(t, symbols), themeGroup(t, themeChoice)] : [];
  const help: MenuGroup = {
    id: 'help',
    label: null,
    entries: [
      { id: 'shortcuts', label: t('more.openShortcuts'), icon: <KeyboardIcon />, shortcut: shortcuts.shortcuts.key, onAction: () => showPanel('shortcuts') },
      { id: 'about', label: t('more.openAbout'), icon: <InfoIcon />, onAction: () => showPanel('about') },
    ],
  };
  return <MenuPopover {...menu} groups={[send, panels, ...settings, help]} />;
}
