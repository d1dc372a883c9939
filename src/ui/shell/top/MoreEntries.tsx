/** What the menu of everything lists: what needs no place of its own in the bar, and on a phone what the bar has no room for. Fetched with its menu. */
import type { ReactNode } from 'react';
import { InfoIcon, SearchIcon, ShareIcon, SymbolsIcon, TableIcon, TargetIcon, WarningIcon } from '../../controls/icons.tsx';
import { MenuPopover } from '../../controls/menu/MenuPopover.tsx';
import type { OpenMenu } from '../../controls/menu/MenuTrigger.tsx';
import type { MenuGroup } from '../../controls/menu/menuGroup.ts';
import type { SymbolSet } from '../../../scenario/view.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { useMap, useSession, useText, useView } from '../../useStores.ts';
import type { Command, CommandGroup } from '../../commands/command.ts';
import { contextNow } from '../../commands/commandContext.ts';
import { panelCommands } from '../../commands/screenCommands.ts';
import { chooseSymbols } from '../actions.ts';
import { languageGroup, mannerGroups, useManner } from './LanguageEntries.tsx';
import { ChartIcon, KeyboardIcon, ListIcon, PageIcon, TimelineIcon } from './moreIcons.tsx';
import { shortcuts } from '../shortcuts.ts';
import { themeGroup } from './ThemeMenu.tsx';
import { useIsPhone } from '../useIsPhone.ts';

/** By the action's id. */
const icons: Readonly<Record<string, ReactNode>> = {
  share: <ShareIcon />, compose: <PageIcon />, handout: <PageIcon />, table: <TableIcon />, spoken: <ListIcon />, figures: <ChartIcon />, timeline: <TimelineIcon />, problems: <WarningIcon />,
  palette: <SearchIcon />, tour: <TargetIcon />, shortcuts: <KeyboardIcon />, about: <InfoIcon />,
};

const keyOf = ({ shortcut, keys }: Command) => (shortcut !== undefined ? { shortcut: shortcuts[shortcut].key } : keys === undefined ? {} : { shortcut: keys });

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

export default function MoreEntries(menu: OpenMenu) {
  const t = useText();
  const isPhone = useIsPhone();
  const locale = useSession((session) => session.locale);
  const manner = useManner();
  const themeChoice = useSession((session) => session.themeChoice);
  const symbols = useView((view) => view.symbols);
  const map = useMap();
  // The menu is drawn when it is opened, and nothing of this changes while it is open.
  const commands = panelCommands(contextNow(map, isPhone));
  const groupOf = (id: string, wanted: CommandGroup): MenuGroup => ({ id, label: null, entries: commands.filter(({ group }) => group === wanted).map((command) => ({
    id: command.id, label: command.label(t, locale), icon: icons[command.id], onAction: command.run, ...keyOf(command),
  })) });
  const settings = isPhone ? [languageGroup(t, locale), ...mannerGroups(t, locale, manner), symbolsGroup(t, symbols), themeGroup(t, themeChoice)] : [];
  return <MenuPopover {...menu} groups={[groupOf('send', 'send'), groupOf('panels', 'tables'), ...settings, groupOf('help', 'help')]} />;
}
