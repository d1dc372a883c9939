/** The bar at the top: the panel, the name and the place, the search, and the few settings of the screen; and the keys that do the same. */
import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { CloseIcon, LayersIcon, SearchIcon, SymbolsIcon } from '../../controls/icons.tsx';
import { ToggleIconButton } from '../../controls/ToggleIconButton.tsx';
import { SearchField } from '../../search/SearchField.tsx';
import { focusSearch } from '../../search/focusSearch.ts';
import { useSession, useText, useView } from '../../useStores.ts';
import { showPanel, toggleSidebar, toggleSymbols } from '../actions.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ModeSwitch } from './ModeSwitch.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { shortcuts } from '../shortcuts.ts';
import { ThemeMenu } from './ThemeMenu.tsx';
import { useShortcuts } from '../useShortcuts.ts';
import styles from './TopBar.module.css';

export function TopBar() {
  const t = useText();
  useShortcuts();
  const sidebarOpen = useSession((session) => session.sidebarOpen);
  const isMilitary = useView((view) => view.symbols === 'military');
  // On a phone the field covers the bar while it is in use.
  const [isSearching, setSearching] = useState(false);
  const leaveSearch = () => setSearching(false);
  return (
    <header className={styles.bar} data-searching={isSearching || undefined}>
      <ToggleIconButton
        label={t('layers.open')} icon={<LayersIcon />} shortcut={shortcuts.layers.key} isSelected={sidebarOpen} onChange={toggleSidebar}
      />
      <div className={styles.brand}>
        <h1 className={styles.product}>{t('shell.product')}</h1>
        <p className={styles.place}>{t('shell.place')}</p>
      </div>
      <ModeSwitch />
      <div className={styles.search}>
        <SearchField onFocus={() => setSearching(true)} onLeave={leaveSearch} />
        <span className={styles.leave}><IconButton label={t('shell.close')} icon={<CloseIcon />} onPress={leaveSearch} /></span>
      </div>
      <div className={styles.controls}>
        <span className={styles.onPhone}><IconButton label={t('search.open')} icon={<SearchIcon />} onPress={focusSearch} /></span>
        <span className={styles.onDesk}>
          <ToggleIconButton
            label={t('shell.symbolSet.military')} icon={<SymbolsIcon />} shortcut={shortcuts.symbols.key} isSelected={isMilitary} onChange={toggleSymbols}
          />
          <ThemeMenu />
          <LanguageSwitch />
          <Button onPress={() => showPanel('share')} data-share>{t('shell.share')}</Button>
        </span>
        <span data-more-menu><MoreMenu /></span>
      </div>
    </header>
  );
}
