/** What the menu of languages lists. Fetched with its menu. */
import { locales, type Locale } from '../../../scenario/view.ts';
import { MenuPopover } from '../../controls/menu/MenuPopover.tsx';
import type { MenuGroup } from '../../controls/menu/menuGroup.ts';
import type { OpenMenu } from '../../controls/menu/MenuTrigger.tsx';
import { renewTranslators, type Translate } from '../../i18n/i18n.ts';
import { useSession, useText } from '../../useStores.ts';
import { type SecondCalendar, sessionStore } from '../../../store/sessionStore.ts';
import { chooseLanguage } from '../actions.ts';
import { languageNames } from './languageNames.ts';

/** The choice as a group of a menu, for this button and, on a phone, for the menu of everything. */
export function languageGroup(t: Translate, chosen: Locale): MenuGroup {
  return {
    id: 'language',
    label: t('shell.language'),
    chosen,
    entries: locales.map((id) => ({
      id, label: <span lang={id}>{languageNames[id]}</span>, textValue: languageNames[id], onAction: () => chooseLanguage(id),
    })),
  };
}

interface Manner {
  readonly ownDigits: readonly Locale[];
  readonly secondCalendar: SecondCalendar | null;
}

export function useManner(): Manner {
  const ownDigits = useSession((session) => session.ownDigits);
  const secondCalendar = useSession((session) => session.secondCalendar);
  return { ownDigits, secondCalendar };
}

const choose = (manner: Partial<Manner>) => void renewTranslators().then(() => sessionStore.getState().set(manner));

/** How figures and days are written: in which digits, where the language has its own, and with which second calendar. */
export function mannerGroups(t: Translate, locale: Locale, { ownDigits, secondCalendar }: Manner): readonly MenuGroup[] {
  const others = ownDigits.filter((one) => one !== locale);
  const digits: MenuGroup = {
    id: 'digits',
    label: t('shell.digits'),
    chosen: ownDigits.includes(locale) ? 'own' : 'western',
    entries: [
      { id: 'own', label: t('shell.digitsOf.own'), textValue: 'own', icon: <span aria-hidden="true">{locale === 'fa' ? '۱۲۳' : '١٢٣'}</span>, onAction: () => choose({ ownDigits: [...others, locale] }) },
      { id: 'western', label: t('shell.digitsOf.western'), textValue: 'western', icon: <span aria-hidden="true">123</span>, onAction: () => choose({ ownDigits: others }) },
    ],
  };
  return [
    ...(locale === 'en' ? [] : [digits]),
    {
      id: 'calendar',
      label: t('shell.calendar'),
      chosen: secondCalendar ?? 'none',
      entries: ([null, 'hijri', 'solar'] as const).map((one) => ({ id: one ?? 'none', label: t(`shell.calendarOf.${one ?? 'none'}`), onAction: () => choose({ secondCalendar: one }) })),
    },
  ];
}

export default function LanguageEntries(menu: OpenMenu) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const manner = useManner();
  return <MenuPopover {...menu} groups={[languageGroup(t, locale), ...mannerGroups(t, locale, manner)]} />;
}
