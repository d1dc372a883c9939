/**
 * Every action of the app in one box, and with them the features of the plan and the places of the map: typed, chosen with the arrow
 * keys, done with Enter. A combobox of the ARIA pattern in a dialog of React Aria, as the search field is one without.
 */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { aidStore } from '../../store/aidStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { contextNow } from '../commands/commandContext.ts';
import { EmptyState } from '../controls/empty/EmptyState.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { CloseIcon, SearchIcon } from '../controls/icons.tsx';
import { whenDrawn } from '../panels/whenDrawn.ts';
import { showEntry } from '../search/showEntry.ts';
import { useIsPhone } from '../shell/useIsPhone.ts';
import { showMode } from '../shell/top/showMode.ts';
import { showFeatures } from '../sketch/showFeatures.ts';
import { useMap, useSession, useText } from '../useStores.ts';
import styles from './Palette.module.css';
import { PaletteRowView } from './PaletteRowView.tsx';
import { rememberAct } from './recentActs.ts';
import { type PaletteRow, type PaletteSection, usePalette } from './usePalette.ts';

const close = () => aidStore.getState().set({ isPaletteOpen: false });

/** Rows a page key moves by. */
const pageRows = 8;

/** As many as the box shows. */
const firstFrameRows = 13;

function firstRows(sections: readonly PaletteSection[]): readonly PaletteSection[] {
  let left = firstFrameRows;
  return sections.flatMap((section) => {
    const rows = section.rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return rows.length === 0 ? [] : [{ ...section, rows }];
  });
}

export default function Palette() {
  const t = useText();
  const map = useMap();
  const isPhone = useIsPhone();
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  // What is possible when it opens; nothing else happens while it is open, save that the language or the data come.
  // oxlint-disable-next-line react/exhaustive-deps
  const context = useMemo(() => contextNow(map, isPhone), [map, isPhone, locale, baseline]);
  const all = usePalette(context, query);
  // The first frame has what is in sight, so that the box is there at once.
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setWhole(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  const sections = useMemo(() => (isWhole ? all : firstRows(all)), [all, isWhole]);
  const rows = useMemo(() => sections.flatMap((section) => section.rows), [sections]);
  const at = Math.min(active, rows.length - 1);
  const isTyped = query.trim() !== '';
  const placeOf = new Map(rows.map((row, place) => [row, place]));

  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [at, rows]);

  /** Once the box has gone and the keyboard is back where it was: an action may want it elsewhere. */
  const choose = (row: PaletteRow | undefined) => {
    if (row === undefined) return;
    close();
    requestAnimationFrame(() => requestAnimationFrame(() => {
      if (row.kind === 'act') {
        rememberAct(row.command.id);
        row.command.run();
      } else if (row.kind === 'place') showEntry(row.entry, map);
      else {
        if (sessionStore.getState().mode !== 'sketch') showMode('sketch');
        viewStore.getState().select(row.feature.id);
        whenDrawn('[data-selection-card]', () => { if (map) showFeatures(map, [row.feature]); });
      }
    }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || rows.length === 0) return;
    switch (event.key) {
      case 'ArrowDown': setActive((at + 1) % rows.length); break;
      case 'ArrowUp': setActive((at - 1 + rows.length) % rows.length); break;
      case 'PageDown': setActive(Math.min(rows.length - 1, at + pageRows)); break;
      case 'PageUp': setActive(Math.max(0, at - pageRows)); break;
      case 'Enter': choose(rows[at]); break;
      default: return;
    }
    event.preventDefault();
  };
  const activeRow = rows[at];
  const idOf = (row: PaletteRow) => `${listId}-${row.key}`;
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => { if (!open) close(); }} className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={t('commands.title')} className={styles.palette ?? ''} data-palette>
          <div className={styles.head}>
            <span className={styles.lens}><SearchIcon /></span>
            <input
              // What opens it wants to type.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              type="text" role="combobox" className={styles.input} dir="auto" aria-label={t('commands.label')} placeholder={t('commands.placeholder')}
              aria-expanded aria-controls={listId} aria-autocomplete="list" aria-activedescendant={activeRow ? idOf(activeRow) : undefined}
              autoComplete="off" autoCapitalize="off" spellCheck={false} enterKeyHint="go"
              value={query} onKeyDown={onKeyDown}
              onChange={(event) => {
                setQuery(event.target.value);
                setActive(0);
              }}
            />
            <IconButton label={t('shell.close')} icon={<CloseIcon />} onPress={close} />
          </div>
          <div ref={list} id={listId} role="listbox" className={styles.list} aria-label={t('commands.list')}>
            {sections.map((section) => (
              <div key={section.id} role="group" aria-labelledby={`${listId}-${section.id}-name`} className={styles.section} data-section={section.id}>
                <p id={`${listId}-${section.id}-name`} className={styles.heading}>{t(`commands.group.${section.id}`)}</p>
                {section.rows.map((row) => (
                  <PaletteRowView
                    key={row.key} id={idOf(row)} row={row} locale={locale} isActive={row === activeRow}
                    onChoose={() => choose(row)} onHover={() => setActive(placeOf.get(row) ?? 0)}
                  />
                ))}
              </div>
            ))}
          </div>
          {rows.length > 0 ? null : <EmptyState place="palette" className={styles.nothing} text={`${t('commands.nothing', { query })} ${t('commands.nothingHint')}`} act={{ label: t('search.clear'), run: () => setQuery('') }} />}
          <p className={styles.foot} aria-hidden="true">{t('commands.hint')}</p>
          <span className="visually-hidden" role="status">{isTyped ? t('commands.found', { count: rows.length }) : ''}</span>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
