/** The rows of one layer: sortable by every column; choosing a row selects its feature and brings it into sight. */
import type { ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import type { BaselineFeature } from '../../../baseline/baseline.ts';
import { SortAscendingIcon, SortDescendingIcon } from '../../controls/icons.tsx';
import { useText } from '../../useStores.ts';
import styles from './FeatureTable.module.css';
import type { TableSort } from './sortFeatures.ts';
import { type FieldId, isIllustrative } from './tableFields.ts';
import { fieldText, type TableWords } from './tableText.ts';

interface FeatureTableProps {
  readonly label: string;
  readonly fields: readonly FieldId[];
  readonly features: readonly BaselineFeature[];
  readonly words: TableWords;
  readonly sort: TableSort;
  readonly selectedId: string | null;
  readonly empty: ReactNode;
  readonly onSort: (sort: TableSort) => void;
  readonly onChoose: (id: string) => void;
}

const numbers: readonly FieldId[] = ['precision', 'length', 'lanes', 'width', 'speed'];
/** Ids, dates and numbers read from left to right in every language. */
const leftToRight: readonly FieldId[] = [...numbers, 'id', 'date', 'asOf', 'sources'];
/** Whole sentences. */
const wide: readonly FieldId[] = ['currentState', 'placeStated'];
const unbroken: readonly FieldId[] = ['id', 'date', 'asOf', 'position', 'confidence', 'controlGroup', 'powerGroup', 'category', 'class', 'assumed', 'sources'];

export function FeatureTable({ label, fields, features, words, sort, selectedId, empty, onSort, onChoose }: FeatureTableProps) {
  const t = useText();
  const field = (key: unknown) => fields.find((candidate) => candidate === key);
  return (
    <Table
      aria-label={label} className={styles.table ?? ''}
      selectionMode="single" selectionBehavior="toggle" disallowEmptySelection
      selectedKeys={selectedId === null ? [] : [selectedId]}
      onSelectionChange={(keys) => { if (keys !== 'all') for (const key of keys) onChoose(String(key)); }}
      sortDescriptor={{ column: sort.field, direction: sort.direction }}
      onSortChange={({ column, direction }) => {
        const chosen = field(column);
        if (chosen !== undefined) onSort({ field: chosen, direction });
      }}
    >
      <TableHeader>
        {fields.map((id) => (
          <Column key={id} id={id} allowsSorting isRowHeader={id === 'name'} className={styles.column ?? ''} data-number={numbers.includes(id) || undefined}>
            {({ sortDirection }) => (
              <span className={styles.heading}>
                {t(`table.column.${id}`)}
                {sortDirection === undefined ? null : sortDirection === 'ascending' ? <SortAscendingIcon /> : <SortDescendingIcon />}
              </span>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody renderEmptyState={() => <div className={styles.empty}>{empty}</div>}>
        {features.map((feature) => (
          <Row key={feature.id} id={feature.id} className={styles.row ?? ''} data-illustrative={isIllustrative(feature) || undefined}>
            {fields.map((id) => (
              <Cell key={id} className={styles.cell ?? ''} data-number={numbers.includes(id) || undefined} data-unbroken={unbroken.includes(id) || undefined} data-wide={wide.includes(id) || undefined} textValue={fieldText(feature, id, words)}>
                {id === 'name' ? <NameCell feature={feature} words={words} /> : <bdi dir={leftToRight.includes(id) ? 'ltr' : undefined}>{fieldText(feature, id, words)}</bdi>}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function NameCell({ feature, words }: { readonly feature: BaselineFeature; readonly words: TableWords }) {
  const { name } = feature.properties;
  const other = words.locale === 'en' ? 'ar' : 'en';
  return (
    <span className={styles.name}>
      <bdi>{name[words.locale]}</bdi>
      <bdi className={styles.otherName} lang={other}>{name[other]}</bdi>
    </span>
  );
}
