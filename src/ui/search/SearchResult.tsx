/** One line of the list of what was found: the name in the reader's language, then in the other, its kind and how exact its place is. */
import type { SearchEntry } from '../../baseline/search/searchBaseline.ts';
import type { Locale } from '../../scenario/view.ts';
import { useText } from '../useStores.ts';
import styles from './SearchField.module.css';

interface SearchResultProps {
  readonly id: string;
  readonly entry: SearchEntry;
  readonly locale: Locale;
  readonly isActive: boolean;
  readonly onSelect: () => void;
  readonly onHover: () => void;
}

export function SearchResult({ id, entry, locale, isActive, onSelect, onHover }: SearchResultProps) {
  const t = useText();
  const { geometry, properties } = entry.feature;
  const other = locale === 'en' ? 'ar' : 'en';
  const kind = properties.kind === 'facility' ? t(`terms.category.${properties.category}`) : t(`terms.kind.${properties.kind}`);
  const listedOnly = properties.kind === 'incident' && geometry === null;
  const unlocated = properties.position === 'unlocated' ? t('search.unlocated') : t(`terms.position.${properties.position}`);
  return (
    // Keys are handled by the field, which keeps the focus (the combobox pattern).
    // Its label is the text inside, which the rule cannot see.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus, jsx-a11y/control-has-associated-label
    <div
      id={id} role="option" aria-selected={isActive} className={styles.result} data-active={isActive || undefined}
      onPointerDown={(event) => event.preventDefault()} onClick={onSelect} onPointerMove={onHover}
    >
      <span className={styles.names}>
        <bdi className={styles.name} lang={locale}>{properties.name[locale]}</bdi>
        <bdi className={styles.otherName} lang={other}>{properties.name[other]}</bdi>
      </span>
      <span className={styles.facts}>
        <span className={styles.kind}>{kind}</span>
        <span className={styles.chip} data-position={properties.position}>{listedOnly ? t('search.listedOnly') : unlocated}</span>
      </span>
    </div>
  );
}
