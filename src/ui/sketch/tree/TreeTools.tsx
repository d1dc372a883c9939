/** Over the tree: how many features, how they are grouped, and the search within them. */
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { IconButton } from '../../controls/IconButton.tsx';
import { CloseIcon, SearchIcon } from '../../controls/icons.tsx';
import { useText } from '../../useStores.ts';
import sketch from '../Sketch.module.css';
import styles from './FeatureTree.module.css';
import { type Grouping, groupings } from './groupFeatures.ts';

interface TreeToolsProps {
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly count: number;
  /** Null while nothing is searched for. */
  readonly found: number | null;
}

export function TreeTools({ grouping, onGrouping, query, onQuery, count, found }: TreeToolsProps) {
  const t = useText();
  const all = t('sketch.count', { count });
  return (
    <>
      <h3 className={sketch.heading}>
        {t('form.tree.title')}
        <span className={sketch.count} role="status">{found === null ? all : t('form.tree.found', { found, all })}</span>
      </h3>
      {count === 0 ? null : (
        <div className={styles.tools}>
          <div role="group" aria-label={t('form.tree.grouping')} className={styles.groupings}>
            {groupings.map((one) => (
              <ToggleButton key={one} className={styles.grouping ?? ''} isSelected={one === grouping} onChange={() => onGrouping(one)} data-grouping={one}>{t(`form.tree.by.${one}`)}</ToggleButton>
            ))}
          </div>
          <div className={styles.search}>
            <SearchIcon />
            <input
              type="text" className={styles.query} value={query} aria-label={t('form.tree.search')} placeholder={t('form.tree.search')} autoComplete="off"
              dir={query === '' ? undefined : 'auto'} onChange={(event) => onQuery(event.target.value)} data-tree-search
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || query === '') return;
                event.stopPropagation();
                onQuery('');
              }}
            />
            {query === '' ? null : <IconButton label={t('form.tree.clear')} icon={<CloseIcon />} className={styles.clear} onPress={() => onQuery('')} />}
          </div>
        </div>
      )}
    </>
  );
}
