/** The groups of a file, each with the kind its features become. */
import type { ForeignGroup } from '../../../../share/formats/import/groupForeign.ts';
import { useText } from '../../../useStores.ts';
import { kindChoices } from '../kindChoices.ts';
import styles from '../../Transfer.module.css';
import { printedHere } from '../../../i18n/printed.ts';

interface GroupTableProps {
  readonly groups: readonly ForeignGroup[];
  /** The names of the first features may be shown. */
  readonly hasNames: boolean;
  readonly isByShape: boolean;
  readonly valueOf: (group: ForeignGroup) => string;
  readonly onChoose: (group: ForeignGroup, value: string) => void;
}

export function GroupTable({ groups, hasNames, isByShape, valueOf, onChoose }: GroupTableProps) {
  const t = useText();
  const nameOf = ({ value, geometry }: ForeignGroup) => (isByShape ? t(`transfer.shape.${geometry}`) : value === '' ? t('transfer.noValue') : value);
  return (
    <table className={styles.table}>
      <caption>{t('transfer.groups')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('transfer.column.group')}</th>
          <th scope="col">{t('transfer.column.shape')}</th>
          <th scope="col" className={styles.number}>{t('transfer.column.count')}</th>
          <th scope="col">{t('transfer.column.becomes')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.id} data-import-group={group.id}>
            <th scope="row">
              <bdi>{nameOf(group)}</bdi>
              {!hasNames || group.names.length === 0 ? null : <span className={styles.examples}>{group.names.map((name, index) => <span key={name}>{index === 0 ? '' : ' · '}<bdi>{name}</bdi></span>)}</span>}
            </th>
            <td>{t(`transfer.shape.${group.geometry}`)}</td>
            <td className={styles.number}>{printedHere(String(group.count))}</td>
            <td>
              <select
                className={styles.select} value={valueOf(group)} onChange={(event) => onChoose(group, event.target.value)}
                aria-label={t('transfer.becomes', { group: `\u2068${nameOf(group)}\u2069`, shape: t(`transfer.shape.${group.geometry}`) })}
              >
                {kindChoices(t, group).map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
