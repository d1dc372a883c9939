/** One row of the palette: an action with its key, a feature of the plan, or a place as the search lists it. */
import { memo } from 'react';
import type { Locale } from '../../scenario/view.ts';
import { SearchResult } from '../search/SearchResult.tsx';
import { shortcuts } from '../shell/shortcuts.ts';
import { useText } from '../useStores.ts';
import styles from './Palette.module.css';
import type { PaletteRow } from './usePalette.ts';

interface PaletteRowProps {
  readonly id: string;
  readonly row: PaletteRow;
  readonly locale: Locale;
  readonly isActive: boolean;
  readonly onChoose: () => void;
  readonly onHover: () => void;
}

// What a press does is of the row alone, so a new function is no reason to draw it anew.
export const PaletteRowView = memo(PlainRow, (a, b) => a.row === b.row && a.isActive === b.isActive && a.locale === b.locale && a.id === b.id);

function PlainRow({ id, row, locale, isActive, onChoose, onHover }: PaletteRowProps) {
  const t = useText();
  if (row.kind === 'place') return <SearchResult id={id} entry={row.entry} locale={locale} isActive={isActive} onSelect={onChoose} onHover={onHover} />;
  const key = row.kind === 'act' ? row.command.keys ?? (row.command.shortcut === undefined ? undefined : shortcuts[row.command.shortcut].key) : undefined;
  return (
    // Keys are handled by the field, which keeps the focus (the combobox pattern).
    // Its label is the text inside, which the rule cannot see.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus, jsx-a11y/control-has-associated-label
    <div
      id={id} role="option" aria-selected={isActive} className={styles.row} data-active={isActive || undefined} data-act={row.kind === 'act' ? row.command.id : undefined} data-feature-row={row.kind === 'feature' ? row.feature.id : undefined}
      onPointerDown={(event) => event.preventDefault()} onClick={onChoose} onPointerMove={onHover}
    >
      {row.kind === 'act' ? <span className={styles.name}>{row.command.label(t, locale)}</span> : (
        <>
          <bdi className={styles.name}>{row.name}</bdi>
          <span className={styles.kind}>{t(`sketch.kind.${row.feature.properties.kind}`)}</span>
        </>
      )}
      {key === undefined ? null : <kbd className={styles.key} dir="ltr">{key}</kbd>}
    </div>
  );
}
