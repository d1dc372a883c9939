/** Light, dark or as the device is set. */
import { MenuButton } from '../../controls/menu/MenuButton.tsx';
import type { MenuGroup } from '../../controls/menu/menuGroup.ts';
import { MoonIcon, SunIcon, SystemIcon } from '../../controls/icons.tsx';
import type { ThemeChoice } from '../../../store/sessionStore.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { useSession, useText } from '../../useStores.ts';
import { chooseTheme } from '../actions.ts';

const themeChoices: readonly ThemeChoice[] = ['light', 'dark', 'system'];
const themeIcons = { light: <SunIcon />, dark: <MoonIcon />, system: <SystemIcon /> };

/** The choice as a group of a menu, for this button and, on a phone, for the menu of everything. */
export function themeGroup(t: Translate, chosen: ThemeChoice): MenuGroup {
  return {
    id: 'theme',
    label: t('shell.theme'),
    chosen,
    entries: themeChoices.map((choice) => ({
      id: choice, label: t(`shell.themeChoice.${choice}`), icon: themeIcons[choice], onAction: () => chooseTheme(choice),
    })),
  };
}

export function ThemeMenu() {
  const t = useText();
  const choice = useSession((session) => session.themeChoice);
  return <MenuButton label={t('shell.theme')} icon={themeIcons[choice]} groups={[themeGroup(t, choice)]} />;
}
