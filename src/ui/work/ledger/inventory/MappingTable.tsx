/** What each column of the inventory becomes, with the values it begins with. */
import { type InventoryMapping, type InventoryTarget, inventoryTargets } from '../../../../share/formats/inventory/inventoryMapping.ts';
import type { InventoryTable } from '../../../../share/formats/inventory/inventoryTable.ts';
import type { PersonalReason } from '../../../../share/formats/inventory/personalColumns.ts';
import { useText } from '../../../useStores.ts';
import work from '../../Work.module.css';
import styles from './Inventory.module.css';

interface MappingTableProps {
  readonly table: InventoryTable;
  readonly mapping: InventoryMapping;
  readonly personal: ReadonlyMap<number, PersonalReason>;
  readonly onChange: (column: number, target: InventoryTarget) => void;
}

/** Values shown of each column. */
const samples = 3;

export function MappingTable({ table, mapping, personal, onChange }: MappingTableProps) {
  const t = useText();
  // Where GeoJSON has shapes, those are the places.
  const hasShapes = table.rows.some(({ geometry }) => geometry !== null);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.columns} tabIndex={0} role="group" aria-label={t('work.inventory.columns')}>
      <table className={work.table} data-mapping>
        <thead>
          <tr>
            <th scope="col">{t('work.inventory.column')}</th>
            <th scope="col">{t('work.inventory.becomes')}</th>
            <th scope="col">{t('work.inventory.values')}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((title, index) => {
            const reason = personal.get(index);
            return (
              <tr key={index} data-column={title} data-personal-reason={reason}>
                <th scope="row">
                  <bdi>{title}</bdi>
                  {reason === undefined ? null : <span className={work.other}><span className={work.mark} data-sensitive>{t(`work.inventory.looksLike.${reason}`)}</span></span>}
                </th>
                <td>
                  <select className={work.field} value={mapping[index]} aria-label={t('work.inventory.becomesOf', { column: title })} onChange={(event) => onChange(index, event.target.value as InventoryTarget)}>
                    {inventoryTargets.map((target) => <option key={target} value={target}>{t(`work.inventory.target.${target}`)}</option>)}
                  </select>
                </td>
                <td className={work.remark}>
                  {reason !== undefined && mapping[index] === 'left-out' ? t('work.inventory.notShown') : (
                    <bdi>{[...new Set(table.rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== ''))].slice(0, samples).map((cell) => cell.slice(0, 60)).join(' · ')}</bdi>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {hasShapes ? <p className={work.quiet}>{t('work.inventory.hasShapes')}</p> : null}
    </div>
  );
}
