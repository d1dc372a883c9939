/**
 * The search field: a combobox of the ARIA pattern (list popup, focus stays in the text, aria-activedescendant) built
 * on plain elements, because the ready-made one costs a third of the interface's script and the first screen has it.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { EmptyState } from '../controls/empty/EmptyState.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { CloseIcon, SearchIcon } from '../controls/icons.tsx';
import { useIsPhone } from '../shell/useIsPhone.ts';
import { useMap, useSession, useText } from '../useStores.ts';
import { registerSearchField } from './focusSearch.ts';
import styles from './SearchField.module.css';
import { SearchResult } from './SearchResult.tsx';
import { showEntry } from './showEntry.ts';
import { useSearch } from './useSearch.ts';

/** `onFocus` and `onLeave` let the bar make room for the field and take it back. */
export function SearchField({ onFocus, onLeave }: { readonly onFocus?: () => void; readonly onLeave?: () => void }) {
  const t = useText();
  const map = useMap();
  const isPhone = useIsPhone();
  const locale = useSession((session) => session.locale);
  const [isOpen, setOpen] = useState(false);
  const search = useSearch(isOpen);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const optionId = (index: number) => `${listId}-${index}`;

  useEffect(() => registerSearchField(() => {
    input.current?.focus();
    input.current?.select();
  }), []);

  const close = () => {
    setOpen(false);
    search.setActive(-1);
  };
  const clear = () => {
    search.setQuery('');
    input.current?.focus();
  };
  const choose = (index: number) => {
    const entry = search.results[index];
    if (entry === undefined) return;
    const name = entry.feature.properties.name[locale];
    setSaid(t(showEntry(entry, map) ? 'search.selected' : 'search.selectedUnlocated', { name }));
    search.setQuery('');
    close();
    // On a phone the field makes way for what was found; elsewhere the keyboard stays where it is.
    if (isPhone) input.current?.blur();
  };
  const step = (by: 1 | -1) => {
    if (!isOpen) setOpen(true);
    const count = search.results.length;
    if (count === 0) return;
    // Past either end the keyboard returns to the text, as a combobox should.
    const next = search.active + by;
    search.setActive(next >= count ? -1 : next < -1 ? count - 1 : next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown': step(1); break;
      case 'ArrowUp': step(-1); break;
      case 'Enter': if (isOpen && search.active >= 0) choose(search.active); break;
      case 'Escape':
        if (search.query === '' && (!isOpen || search.isOffer)) input.current?.blur();
        search.setQuery('');
        close();
        break;
      default: return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const countText = search.isOffer ? '' : search.results.length === 0
    ? t('search.nothing', { query: search.query })
    : t('search.found', { count: search.results.length });
  return (
    // It only hears whether what stands in it has the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.search} role="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        // A button of its own may have the keyboard for a moment.
        if (currentTarget.contains(relatedTarget)) return;
        close();
        onLeave?.();
      }}
    >
      <span className={styles.lens}><SearchIcon /></span>
      <input
        ref={input}
        type="text"
        role="combobox"
        className={styles.input}
        dir="auto"
        aria-label={t('search.label')}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && search.active >= 0 ? optionId(search.active) : undefined}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        value={search.query}
        onChange={(event) => {
          search.setQuery(event.target.value);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(true)}
        onFocus={() => {
          setOpen(true);
          onFocus?.();
        }}
      />
      {search.query === '' ? <kbd className={styles.key} aria-hidden="true">/</kbd> : (
        // Keeps the focus in the field: a press must not blur it first.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <span className={styles.clear} onPointerDown={(event) => event.preventDefault()}>
          <IconButton
            label={t('search.clear')} icon={<CloseIcon />} excludeFromTabOrder
            onPress={clear}
          />
        </span>
      )}
      {/* Always there, so that aria-controls names something; empty and hidden while closed. */}
      <div className={styles.popup} hidden={!isOpen}>
        {search.isOffer && search.results.length > 0 ? <p className={styles.heading}>{t('search.suggestions')}</p> : null}
        <div id={listId} role="listbox" className={styles.list} aria-label={t(search.isOffer ? 'search.suggestions' : 'search.results')}>
          {isOpen ? search.results.map((entry, index) => (
            <SearchResult
              key={entry.feature.id} id={optionId(index)} entry={entry} locale={locale} isActive={index === search.active}
              onSelect={() => choose(index)} onHover={() => search.setActive(index)}
            />
          )) : null}
        </div>
        {search.isOffer || search.results.length > 0 ? null : (
          <div className={styles.nothing}>
            <EmptyState place="search" text={`${t('search.nothing', { query: search.query })} ${t('search.searchable')}`} act={{ label: t('search.clear'), run: clear }} />
          </div>
        )}
      </div>
      <span className="visually-hidden" role="status">{isOpen ? countText : said}</span>
    </div>
  );
}
