/** The first features of a file with their attributes, folded away: to see whether names and columns are what they should be. */
import type { SampleRow } from '../../../../share/formats/import/previewForeign.ts';
import { useText } from '../../../useStores.ts';
import { placeWords } from '../placeWords.ts';
import styles from '../../Transfer.module.css';

interface SampleTableProps {
  readonly samples: readonly SampleRow[];
  /** '' takes the names the reader found. */
  readonly nameKey: string;
  /** Those names may be shown. */
  readonly hasNames: boolean;
  /** Whether the values of an attribute may be shown. */
  readonly isShown: (key: string) => boolean;
}

export function SampleTable({ samples, nameKey, hasNames, isShown }: SampleTableProps) {
  const t = useText();
  const keys = [...new Set(samples.flatMap(({ properties }) => Object.keys(properties)))];
  const nameOf = ({ name, properties }: SampleRow) => (nameKey === '' ? (hasNames ? name : '') : Object.hasOwn(properties, nameKey) ? properties[nameKey] : '');
  return (
    <details className={styles.details}>
      <summary>{t('transfer.rows')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={t('transfer.rows')}>
        <table className={styles.table} data-import-rows>
          <thead>
            <tr>
              <th scope="col">{t('transfer.rowPlace')}</th>
              <th scope="col">{t('transfer.rowName')}</th>
              {keys.map((key) => <th key={key} scope="col"><bdi>{key}</bdi></th>)}
            </tr>
          </thead>
          <tbody>
            {samples.map((row, index) => (
              <tr key={index}>
                <td>{placeWords(t, { ...row.at, name: '' })}</td>
                <td><bdi>{nameOf(row)}</bdi></td>
                {keys.map((key) => <td key={key}>{isShown(key) ? <bdi>{Object.hasOwn(row.properties, key) ? row.properties[key] : ''}</bdi> : t('work.inventory.notShown')}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
