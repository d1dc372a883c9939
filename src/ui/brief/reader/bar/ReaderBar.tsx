/** The bar of the reader: what is read, and the ways out of it, before a room or to the plan itself. */
import { useState } from 'react';
import type { Scenario } from '../../../../scenario/document.ts';
import { isFromDisk } from '../../../../offline/inside/isFromDisk.ts';
import { holdsPlan } from '../../../../offline/windowAddress.ts';
import { Button } from '../../../controls/Button.tsx';
import { MoreIcon } from '../../../controls/icons.tsx';
import { MenuButton } from '../../../controls/menu/MenuButton.tsx';
import type { MenuEntry, MenuGroup } from '../../../controls/menu/menuGroup.ts';
import { writeClipboard } from '../../../panels/writeClipboard.ts';
import { languageGroup } from '../../../shell/top/LanguageEntries.tsx';
import { LanguageSwitch } from '../../../shell/top/LanguageSwitch.tsx';
import { ThemeMenu, themeGroup } from '../../../shell/top/ThemeMenu.tsx';
import { useIsPhone } from '../../../shell/useIsPhone.ts';
import { useSession, useText } from '../../../useStores.ts';
import { LinkIcon, MapIcon, PresentIcon } from '../icons.tsx';
import { isOwnPlan, lookAtPlan, presentFrom } from '../readerActs.ts';
import styles from './ReaderBar.module.css';

interface BarProps {
  readonly scenario: Scenario;
  readonly slideId: string | null;
  readonly step: number;
}

export function ReaderBar({ scenario, slideId, step }: BarProps) {
  const t = useText();
  const isPhone = useIsPhone();
  const locale = useSession((session) => session.locale);
  const themeChoice = useSession((session) => session.themeChoice);
  const [isCopied, setCopied] = useState(false);
  const copyLink = () => {
    void writeClipboard(location.href).then(setCopied);
    setTimeout(() => setCopied(false), 4000);
  };
  const back = t(isOwnPlan() ? 'reader.backToSlides' : 'reader.lookAtPlan');
  const acts: readonly MenuEntry[] = [
    { id: 'present', label: t('present.start'), icon: <PresentIcon />, onAction: () => presentFrom(slideId, step) },
    { id: 'plan', label: back, icon: <MapIcon />, onAction: lookAtPlan },
  ];
  // A file and the own plan are in no address, and that of a page from disk leads nobody else to it.
  const link: readonly MenuEntry[] = holdsPlan() && !isFromDisk() ? [{ id: 'link', label: t('reader.copyLink'), icon: <LinkIcon />, onAction: copyLink }] : [];
  const groups: readonly MenuGroup[] = isPhone
    ? [{ id: 'acts', label: null, entries: [...acts, ...link] }, languageGroup(t, locale), themeGroup(t, themeChoice)]
    : [{ id: 'acts', label: null, entries: link }];
  return (
    <header className={styles.bar} data-reader-bar>
      <p className={styles.product}>{t('shell.product')}</p>
      <h1 className={styles.title} dir="auto" title={scenario.title}>{scenario.title === '' ? t('link.untitled') : scenario.title}</h1>
      <div className={styles.acts}>
        <span role="status" className={styles.said}>{isCopied ? t('reader.copied') : ''}</span>
        {isPhone ? null : (
          <>
            <Button variant="primary" icon={<PresentIcon />} data-reader-present onPress={() => presentFrom(slideId, step)}>{t('present.start')}</Button>
            <Button icon={<MapIcon />} data-reader-plan onPress={lookAtPlan}>{back}</Button>
            <ThemeMenu />
            <LanguageSwitch />
          </>
        )}
        {isPhone || link.length > 0 ? <MenuButton label={t('shell.more')} icon={<MoreIcon />} groups={groups} /> : null}
      </div>
    </header>
  );
}
